"""Where the sending service reports bounces: anymail understands it, here nothing breaks.

A report that can't be read is answered 400 and is not to come again; one that could not be written
down, 503, so that it does.
"""

import logging

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.db import DatabaseError, InterfaceError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import resolve
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from dpa.mail.tracking import NotWrittenDownError

logger = logging.getLogger(__name__)


@csrf_exempt
@require_http_methods(["POST", "HEAD"])
def reported(request: HttpRequest, service: str) -> HttpResponse:
    """`/anymail/<service>/tracking/`; for any but the configured service there is nothing here."""
    if not service or service != settings.ANYMAIL_SERVICE:
        raise Http404
    from anymail.exceptions import AnymailWebhookValidationFailure  # not loaded without a service

    view = resolve(f"/{service}/tracking/", "anymail.urls").func
    try:
        with transaction.atomic():
            return view(request)
    except AnymailWebhookValidationFailure:
        answer = _refused(service, 401, "Name, password or signature are wrong.")
        answer.headers["WWW-Authenticate"] = 'Basic realm="mail reports"'
        return answer
    except RequestDataTooBig:
        return _refused(service, 413, "Too large. Send fewer reports at once.")
    except (NotWrittenDownError, DatabaseError, InterfaceError) as error:
        logger.error("A report of %s could not be written down: %s", service, _name(error))  # noqa: TRY400  # a traceback may name an address
        return _said(503, "Not written down. Send it again later.", {"Retry-After": "60"})
    except Exception as error:
        return _refused(service, 400, f"This is no report of {service}.", type(error).__name__)


def _name(error: Exception) -> str:
    return type(error.__cause__ or error).__name__


def _refused(service: str, status: int, words: str, why: str = "") -> HttpResponse:
    # Never the report itself, nor a traceback: both hold addresses.
    logger.warning("A report of %s was refused: %s %s", service, status, why)
    return _said(status, words)


def _said(status: int, words: str, headers: dict[str, str] | None = None) -> HttpResponse:
    return HttpResponse(f"{words}\n", status=status, content_type="text/plain", headers=headers)

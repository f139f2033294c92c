"""The language of an answer comes from its address alone (`prefix_default_language=False`)."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils.translation import get_language


class AddressedLocaleMiddleware(LocaleMiddleware):
    """As Django's, which however says of English answers that they vary with the reader's wishes.

    They do not. A cache on the way would keep one copy for each wish that browsers express.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        response.headers.setdefault("Content-Language", get_language() or "")
        return response

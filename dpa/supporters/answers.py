"""Pages for one person alone."""

from typing import Any

from django.http import HttpRequest
from django.template.response import TemplateResponse


def for_this_person(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    status: int = 200,
    *,
    listed: bool = False,
) -> TemplateResponse:
    """Kept by nobody; a link on it tells other sites nothing of its address.

    `listed`: the form as everybody meets it, which search engines may show. All else they may not.

    Not `no-referrer`: with it, browsers that know no Sec-Fetch-Site send the form as from nowhere.
    """
    response = TemplateResponse(
        request, template, {**context, "noindex": not listed}, status=status
    )
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "strict-origin"
    if not listed:
        response.headers["X-Robots-Tag"] = "noindex"
    return response

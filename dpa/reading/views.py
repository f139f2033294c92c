"""What the editor asks while “In short” is being typed."""

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from dpa.reading.measure import measure


@require_POST
def reading(request: HttpRequest) -> JsonResponse:
    """How hard a text is to read. For staff: the admin asks for a session before it comes here."""
    found = measure(request.POST.get("text", ""), request.POST.get("language", "en"))
    answer = {"says": found.says if found else "", "hard": bool(found and found.too_hard)}
    return JsonResponse(answer)

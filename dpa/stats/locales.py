"""Which language a locale stands for, without a query for each thing that has one."""

from django.conf import settings
from wagtail.models import Locale

from dpa.freshness.memory import remember


def language_code(locale_id: int | None) -> str:
    """The code of a locale: “en”, “es”; the first language's while there is none."""
    if locale_id is None:
        return settings.LANGUAGE_CODE
    codes = remember(
        "codes of locales", lambda: dict(Locale.objects.values_list("pk", "language_code"))
    )
    return str(codes.get(locale_id, settings.LANGUAGE_CODE))

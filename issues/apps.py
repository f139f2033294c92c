"""Tells the sign-up form what there is to care about, and the search how issues are found."""

from django.apps import AppConfig


class IssuesConfig(AppConfig):
    """Issues."""

    name = "issues"
    verbose_name = "Issues"

    def ready(self) -> None:
        from dpa.supporters import interests
        from issues.found import register_found

        interests.register(live_issues)
        register_found()


def live_issues() -> list[tuple[str, str]]:
    """Every live issue in the default language, by a key that outlives its name and address."""
    from django.conf import settings

    from issues.models import IssuePage

    found = IssuePage.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE)
    return [
        (str(key), title)
        for key, title in found.order_by("path").values_list("translation_key", "title")
    ]

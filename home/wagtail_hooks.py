"""What the admin looks like and offers beside the pages themselves."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

from dpa.translations.missing import not_yet_in_this_language
from home.dashboard import BeginHere

hooks.register("before_serve_page", not_yet_in_this_language)


@hooks.register("insert_global_admin_css")
def admin_colours() -> SafeString:
    """The site's ink and stamp red, through Wagtail's documented custom properties."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("construct_homepage_panels")
def begin_here(request: HttpRequest, panels: list[Any]) -> None:
    """The first panel of the dashboard."""
    panels.append(BeginHere())

"""Who may import figures: who may add and publish them one by one."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

NEEDED = ("stats.add_observation", "stats.publish_observation")
FOR_SOURCES = ("stats.add_source", "stats.publish_source")


def may_import(user: Any) -> bool:
    """Whether they may add and publish figures. None is the command line, which may."""
    return user is None or bool(user.is_active and user.has_perms(NEEDED))


def may_add_sources(user: Any) -> bool:
    """Whether sources described in the file may come along."""
    return user is None or bool(user.is_active and user.has_perms(FOR_SOURCES))


class ImportersOnlyMixin:
    """For views of the admin: turns everybody else away, whatever they ask for."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_import(request.user):
            raise PermissionDenied
        response: HttpResponse = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # a view's
        return response

"""Small addresses that machines ask for, and pages for when something is wrong."""

from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.utils import timezone
from django.views.decorators.http import require_safe

# A task that waits this long means that no worker is running.
WORKER_IS_LATE = timedelta(minutes=15)


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Whether this process answers; asks nothing of the database."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whether the site can serve: database, migrations, cache, worker. 503 while one cannot."""
    checks = {"database": "ok", "migrations": "ok", "cache": "ok", "worker": "ok"}
    try:
        connection.ensure_connection()
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            checks["migrations"] = "some are not applied: run manage.py migrate"
        if _tasks_wait():
            checks["worker"] = "tasks have waited for 15 minutes: is manage.py db_worker running?"
    except DatabaseError:
        checks.update(database="does not answer", migrations="unknown", worker="unknown")
    cache.set("readyz", "ok", 5)
    if cache.get("readyz") != "ok":
        checks["cache"] = "does not keep what it is given"
    ready = all(state == "ok" for state in checks.values())
    return JsonResponse({"ready": ready, "checks": checks}, status=200 if ready else 503)


def _tasks_wait() -> bool:
    from django_tasks import TaskResultStatus
    from django_tasks_db.models import DBTaskResult

    waiting = DBTaskResult.objects.filter(status=TaskResultStatus.READY, run_after__isnull=True)
    late = timezone.now() - WORKER_IS_LATE
    return bool(waiting.filter(enqueued_at__lt=late).exists())


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything public may be read, forms as well; results and what forms lead to may not.

    The longer rule wins, and `$` is an address's end (RFC 9309).
    """
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /go/",
        "Disallow: /es/go/",
        "Disallow: /search/",
        "Disallow: /es/search/",
        "Disallow: /sign-up/",
        "Disallow: /es/sign-up/",
        "Allow: /search/$",
        "Allow: /es/search/$",
        "Allow: /sign-up/$",
        "Allow: /es/sign-up/$",
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to report a hole (RFC 9116). It expires, so that a dead contact is noticed."""
    expires = (timezone.now() + timedelta(days=180)).strftime("%Y-%m-%dT00:00:00Z")
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires}",
        "Preferred-Languages: en, es",
        f"Canonical: {settings.SITE_URL}/.well-known/security.txt",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@require_safe
def manifest(request: HttpRequest) -> JsonResponse:
    """Name and icons for a phone's home screen."""
    icons = [
        {"src": static("img/icon.svg"), "sizes": "any", "type": "image/svg+xml"},
        {"src": static("img/icon-192.png"), "sizes": "192x192", "type": "image/png"},
        {"src": static("img/icon-512.png"), "sizes": "512x512", "type": "image/png"},
    ]
    body = {
        "name": settings.WAGTAIL_SITE_NAME,
        "short_name": "DPA",
        "icons": icons,
        "theme_color": "#2a0a18",
        "background_color": "#fbf6ee",
        "display": "browser",
        "start_url": "/",
    }
    return JsonResponse(body, content_type="application/manifest+json")


def server_error(request: HttpRequest) -> HttpResponse:
    """500 without asking anything of a site that is in trouble."""
    return render(None, "500.html", status=500)

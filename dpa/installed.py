"""What the site is put together from: its apps, the way of a request, and
where templates come from.

Our own apps stand first, in the order of their layers, then what they stand on.
"""

from pathlib import Path
from typing import Any

INSTALLED_APPS = [
    "dpa",
    "dpa.freshness",
    "dpa.limits",
    "dpa.vault",
    "dpa.users",
    "dpa.images",
    "dpa.site",
    "dpa.places",
    "dpa.translations",
    "dpa.search",
    "dpa.safety",
    "dpa.reading",
    "dpa.crm",
    "dpa.mail",
    "dpa.stats",
    "dpa.atlas",
    "dpa.follows",
    "dpa.promos",
    "dpa.supporters",
    "issues",
    "actions",
    "wins",
    "home",
    "home.publications",
    "home.drugs",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

# The order of a request's way in; the way out is the other way round.
MIDDLEWARE = [
    "dpa.content_policy.LastPolicyMiddleware",
    "dpa.database_down.DatabaseDownMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "dpa.follows.middleware.WayOutMiddleware",
    "dpa.site.plain_paths.PlainPathMiddleware",
    "dpa.site.reader_cookies.ReaderCookiesMiddleware",
    "dpa.freshness.middleware.PageCacheMiddleware",
    "dpa.content_policy.ContentPolicyMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "dpa.translations.addressed.AddressedLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "dpa.site.methods.MethodMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "dpa.site.refusals.RefusalMiddleware",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).resolve().parent.parent / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "dpa.context_processors.site",
            ],
        },
    }
]

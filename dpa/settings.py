"""All configuration. The environment is declared once, typed, here; `.env.example` explains it.

ENVIRONMENT says which of three lives the site leads: `production` (the default: nothing
is assumed, a missing secret stops it), `local` (`make run` and `make dev`), `test`.
"""

from pathlib import Path
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

from dpa.database_settings import connection
from dpa.installed import *  # noqa: F403 - a setting each
from dpa.installed import INSTALLED_APPS, MIDDLEWARE

# Every name in the modules imported whole is a setting; they read nothing of the environment.
from dpa.languages import *  # noqa: F403 - likewise
from dpa.log_settings import logging_config
from dpa.mail_settings import mail_settings
from dpa.security_headers import *  # noqa: F403 - likewise
from dpa.security_headers import ADMIN_CSP, SECURE_CSP
from dpa.staff_accounts import *  # noqa: F403 - likewise
from dpa.vault.keys import key_from, refuse_bad_keys
from dpa.wagtail_settings import *  # noqa: F403 - likewise

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env(
    ENVIRONMENT=(str, "production"),
    SECRET_KEY=(str, ""),
    ALLOWED_HOSTS=(list, []),
    DATABASE_URL=(str, ""),
    DEBUG=(bool, False),
    SITE_URL=(str, "http://127.0.0.1:8000"),
    SITE_NAME=(str, "Drug Policy Alliance"),
    VAR_DIR=(str, str(BASE_DIR / "var")),
    MEDIA_ROOT=(str, ""),
    STATIC_ROOT=(str, ""),
    CACHE_URL=(str, ""),
    EMAIL_URL=(str, ""),
    ANYMAIL_SERVICE=(str, ""),
    ANYMAIL_SETTINGS=(str, ""),
    ANYMAIL_WEBHOOK_SECRET=(list, []),
    DEFAULT_FROM_EMAIL=(str, "website@drugpolicy.example"),
    SECURITY_CONTACT=(str, "mailto:security@drugpolicy.example"),
    BEHIND_PROXY=(bool, False),
    HSTS_SECONDS=(int, 31_536_000),
    DB_POOL_SIZE=(int, 4),
    DB_POOL=(bool, True),
    LOG_LEVEL=(str, "INFO"),
    PAGE_CACHE_SECONDS=(int, 300),
    CHECK_SOURCES=(bool, False),
    PERSONAL_DATA_KEYS=(list, []),
    PERSONAL_LOOKUP_KEYS=(list, []),
    SIGNATURES_KEPT_DAYS=(int, 182),
)
environ.Env.read_env(BASE_DIR / ".env")

ENVIRONMENT: str = env("ENVIRONMENT")
PRODUCTION = ENVIRONMENT == "production"
if ENVIRONMENT not in {"production", "local", "test"}:
    raise ImproperlyConfigured(
        f"ENVIRONMENT is {ENVIRONMENT!r}; it must be production, local or test."
    )

SECRET_KEY: str = env("SECRET_KEY")
ALLOWED_HOSTS: list[str] = env("ALLOWED_HOSTS")
DATABASE_URL: str = env("DATABASE_URL")

if PRODUCTION:
    needed = (
        "SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "PERSONAL_DATA_KEYS", "PERSONAL_LOOKUP_KEYS"
    )  # fmt: skip
    missing = [name for name in needed if not env(name)]
    if missing:
        raise ImproperlyConfigured(
            f"{', '.join(missing)} must be set in production; .env.example explains each. "
            "On your own machine use `make run`, or set ENVIRONMENT=local."
        )
else:
    SECRET_KEY = SECRET_KEY or f"only-for-{ENVIRONMENT}-never-in-production-7f3a9c51e2d84b60"
    ALLOWED_HOSTS = ALLOWED_HOSTS or ["127.0.0.1", "localhost", "[::1]", "testserver"]

# What supporters tell us is encrypted with the first of these and found by hashes of the first of
# those; see `dpa.vault`. Only on a machine where nothing is secret are they made up.
PERSONAL_DATA_KEYS: list[str] = env("PERSONAL_DATA_KEYS") or [key_from(f"data {SECRET_KEY}")]
PERSONAL_LOOKUP_KEYS: list[str] = env("PERSONAL_LOOKUP_KEYS") or [key_from(f"lookup {SECRET_KEY}")]
refuse_bad_keys(PERSONAL_DATA_KEYS, PERSONAL_LOOKUP_KEYS)

DEBUG: bool = env("DEBUG")
VAR_DIR = Path(env("VAR_DIR"))
SITE_URL: str = env("SITE_URL").rstrip("/")

# -- What the site is made of ---------------------------------------------------------------

if DEBUG:
    INSTALLED_APPS = [*INSTALLED_APPS, "django_browser_reload"]
if env("ANYMAIL_SERVICE"):
    INSTALLED_APPS = [*INSTALLED_APPS, "anymail"]
if DEBUG:
    MIDDLEWARE.append("django_browser_reload.middleware.BrowserReloadMiddleware")

ROOT_URLCONF = "dpa.urls"
WSGI_APPLICATION = "dpa.wsgi.application"

# -- Data -----------------------------------------------------------------------------------

DATABASES = {
    "default": connection(
        env.db_url_config(DATABASE_URL or "postgres://dpa@/dpa?host=/nowhere"),
        pool_size=env("DB_POOL_SIZE") if env("DB_POOL") and ENVIRONMENT != "test" else 0,
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES: dict[str, Any] = {
    "default": env.cache_url_config(env("CACHE_URL") or "locmemcache://"),
    # Renditions are looked up by the file's hash, so an old entry is never a wrong one.
    "renditions": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "renditions",
        "TIMEOUT": 3600,
        "OPTIONS": {"MAX_ENTRIES": 5000},
    },
    # Each process holds its own copies; the generation in the database says if they are fresh.
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 300},
    },
}
# 0 turns the page cache off.
PAGE_CACHE_SECONDS: int = env("PAGE_CACHE_SECONDS")
# Answers below these are for staff: another security policy, never kept.
STAFF_PATHS = ("/admin/", "/_util/")

# Publishing, searching and pictures hand their slow work to one worker process.
TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend"
        if ENVIRONMENT == "test"
        else "django_tasks_db.DatabaseBackend"
    }
}

# -- Files ----------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = Path(env("STATIC_ROOT") or VAR_DIR / "static")
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env("MEDIA_ROOT") or VAR_DIR / "media")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG or ENVIRONMENT == "test"
        else "dpa.stylesheets.BundlingStaticFilesStorage"
    },
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = False
FILE_UPLOAD_PERMISSIONS = 0o644
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# -- Wagtail, staff, browsers: what depends on the environment -------------------------------

WAGTAIL_SITE_NAME: str = env("SITE_NAME")
WAGTAILADMIN_BASE_URL = SITE_URL

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
CSRF_TRUSTED_ORIGINS = [SITE_URL] if SITE_URL.startswith("https://") else []

SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = env("HSTS_SECONDS") if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
BEHIND_PROXY: bool = env("BEHIND_PROXY")
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
if PRODUCTION:
    SECURE_CSP["upgrade-insecure-requests"] = ADMIN_CSP["upgrade-insecure-requests"] = []
CONTENT_SECURITY_POLICY = {"DIRECTIVES": SECURE_CSP}

SECURITY_CONTACT: str = env("SECURITY_CONTACT")
SIGNATURES_KEPT_DAYS: int = env("SIGNATURES_KEPT_DAYS")
CHECK_SOURCES: bool = env("CHECK_SOURCES")
# Never on a real site: its own network would be asked as well. On a developer's machine a CRM may
# be tried that runs there; tests ask servers of theirs.
MAY_ASK_PRIVATE_ADDRESSES = ENVIRONMENT == "local"

# -- Mail and logs --------------------------------------------------------------------------

ANYMAIL_SERVICE: str = env("ANYMAIL_SERVICE")
vars().update(mail_settings(env))
EMAIL_FILE_PATH: Path = VAR_DIR / "mail"
DEFAULT_FROM_EMAIL: str = env("DEFAULT_FROM_EMAIL")

LOGGING = logging_config(env("LOG_LEVEL"))

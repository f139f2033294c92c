"""The table of contents."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path, re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.generic.base import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps import Sitemap as PageSitemap
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.views import serve

from dpa.follows.views import go
from dpa.images.views import uploaded
from dpa.mail.webhooks import reported
from dpa.pages import only_in_english
from dpa.search.views import search
from dpa.site import views as site
from dpa.sitemaps import EvidenceSitemap
from dpa.stats import urls as stats
from dpa.supporters import urls as supporters
from dpa.users.views import NewPasswordView, SignInView

urlpatterns = [
    path("admin/login/", SignInView.as_view()),
    path("admin/password_reset/", NewPasswordView.as_view()),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("healthz", site.healthz),
    path("readyz", site.readyz),
    path("robots.txt", site.robots),
    path("manifest.webmanifest", site.manifest, name="manifest"),
    path(".well-known/security.txt", site.security_txt),
    path("anymail/<slug:service>/tracking/", reported, name="mail_reports"),
    path("", include("dpa.stats.data.urls")),
    path(
        "sitemap.xml",
        sitemap,
        {"sitemaps": {"pages": PageSitemap, "evidence": EvidenceSitemap}},
        name="sitemap",
    ),
    *stats.machines,
    re_path("^go/(?P<code>[a-zA-Z0-9]{1,12})/$", csrf_exempt(go), name="go"),
    path("", include("actions.urls")),
    path("favicon.ico", RedirectView.as_view(url=settings.STATIC_URL + "img/favicon.ico")),
]

if not settings.PRODUCTION:
    # In production the proxy in front serves uploaded files.
    urlpatterns.append(path("media/<path:path>", uploaded))

if settings.DEBUG:
    urlpatterns.append(path("__reload__/", include("django_browser_reload.urls")))

urlpatterns += i18n_patterns(
    path("search/", only_in_english(search), name="search"),
    *supporters.urlpatterns,
    *stats.pages,
    path("", include("home.publications.urls")),
    # Pages take nothing in (`BasePage.allowed_http_methods`), so that no token is asked for.
    *(one for one in wagtail_urls.urlpatterns if one.name != "wagtail_serve"),
    re_path(wagtail_urls.serve_pattern, csrf_exempt(serve), name="wagtail_serve"),
    prefix_default_language=False,
)

handler404 = site.page_not_found
handler500 = site.server_error

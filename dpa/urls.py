"""The table of contents."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.generic.base import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from dpa import sitemaps
from dpa.atlas import urls as atlas
from dpa.follows.views import go
from dpa.images.views import uploaded
from dpa.mail.webhooks import reported
from dpa.markdown.llms import llms
from dpa.markdown.views import markdown
from dpa.search.missing import page_not_found
from dpa.search.views import search, suggest
from dpa.share_pictures.views import picture as share_picture
from dpa.share_pictures.views import picture_at
from dpa.site import views as site
from dpa.stats import urls as stats
from dpa.supporters import urls as supporters
from dpa.translations.serving import serve_here_or_say_so
from dpa.users.views import NewPasswordView, SignInView

urlpatterns = [
    path("admin/login/", SignInView.as_view()),
    path("admin/password_reset/", NewPasswordView.as_view()),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("healthz", site.healthz),
    path("readyz", site.readyz),
    path("robots.txt", site.robots),
    path("llms.txt", csrf_exempt(llms), name="llms"),
    path("manifest.webmanifest", site.manifest, name="manifest"),
    path(".well-known/security.txt", site.security_txt),
    path("anymail/<slug:service>/tracking/", reported, name="mail_reports"),
    path("", include("dpa.stats.data.urls")),
    path("sitemap.xml", csrf_exempt(sitemaps.index), name="sitemap"),
    path("sitemap-<slug:section>.xml", csrf_exempt(sitemaps.section), name="sitemap_section"),
    re_path(
        r"^share/(?P<key>\d{1,9})-(?P<version>[0-9a-f]{1,16})\.png$",
        csrf_exempt(share_picture),
        name="share_picture",
    ),
    re_path(
        r"^share/(?P<version>[0-9a-f]{1,16})/(?P<path>[\w/-]{1,200})\.png$",
        csrf_exempt(picture_at),
        name="share_picture_at",
    ),
    *stats.machines,
    path("favicon.ico", RedirectView.as_view(url=settings.STATIC_URL + "img/favicon.ico")),
]

if not settings.PRODUCTION:
    # In production the proxy in front serves uploaded files.
    urlpatterns.append(path("media/<path:path>", uploaded))

if settings.DEBUG:
    urlpatterns.append(path("__reload__/", include("django_browser_reload.urls")))

urlpatterns += i18n_patterns(
    path("search/", search, name="search"),
    path("search/suggest", suggest, name="search_suggest"),
    *supporters.urlpatterns,
    re_path("^go/(?P<code>[a-zA-Z0-9]{1,12})/$", csrf_exempt(go), name="go"),
    path("", include("actions.urls")),
    re_path(r"^(?P<path>[\w/-]{1,300})\.md$", csrf_exempt(markdown), name="markdown"),
    *stats.pages,
    path("", include("wins.urls")),
    *atlas.pages,
    path("", include("home.publications.urls")),
    # Pages take nothing in (`BasePage.allowed_http_methods`), so that no token is asked for.
    *(one for one in wagtail_urls.urlpatterns if one.name != "wagtail_serve"),
    re_path(wagtail_urls.serve_pattern, csrf_exempt(serve_here_or_say_so), name="wagtail_serve"),
    prefix_default_language=False,
)

handler404 = page_not_found
handler500 = site.server_error

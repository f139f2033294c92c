"""What every answer says beside its words: no cookie, a policy, and which methods it takes."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as configured
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.http import HttpResponse
from django.test import Client, RequestFactory
from wagtail.documents import get_document_model
from wagtail.models import Collection
from whitenoise.middleware import WhiteNoiseMiddleware

from actions.models import ActionPage
from tests.kinds import EVERY, FOR_MACHINES
from tests.staff import signed_in
from tests.test_under_fire import ADDRESSES

pytestmark = pytest.mark.django_db
ALL = sorted({*EVERY.values(), *FOR_MACHINES, *ADDRESSES, "/x.php"})
ONCE = [path for path in ALL if "?" not in path and not path.startswith("/es/")]
STRAY = {"csrftoken": "a" * 32, "sessionid": "b" * 32, "messages": "x", "django_language": "es"}
CROSS_SITE = {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}
# An address here takes in what comes with a secret of its own, from wherever.
BY_SECRET = ("/leave/", "/es/leave/", "/anymail/")
# Django's own guard stands before it, and speaks first.
WITH_A_TOKEN = "/documents/authenticate_with_password/"
NOSNIFF, POLICY = "X-Content-Type-Options", "Content-Security-Policy"


@pytest.fixture
def stray() -> Client:
    """A reader whose browser sends cookies that mean nothing here."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    for name, value in STRAY.items():
        client.cookies[name] = value
    return client


@pytest.mark.parametrize("path", ALL)
def test_no_answer_sets_a_cookie_or_goes_without_a_policy(stray: Client, path: str) -> None:
    for method in ("GET", "POST") if path in ONCE else ("GET",):
        answer = stray.generic(method, path)
        assert not answer.cookies or path.startswith(WITH_A_TOKEN)
        assert "default-src 'none'" in answer.headers[POLICY]
        assert answer.headers[NOSNIFF] == "nosniff"
        assert answer.headers["Referrer-Policy"]
        assert "Accept-Language" not in answer.headers.get("Vary", "")
        for name, value in STRAY.items():
            stray.cookies[name] = value


@pytest.mark.parametrize("path", ONCE)
def test_head_answers_as_get_and_nothing_else_is_taken_in(stray: Client, path: str) -> None:
    got, head = stray.get(path), stray.head(path)
    assert head.status_code == got.status_code or path.startswith("/anymail/")
    assert stray.options(path).status_code in {200, 204, 301, 302, 404}
    for method in ("POST", "BREW"):
        answer = stray.generic(method, path, b"x=1", headers=CROSS_SITE)
        if answer.status_code == 405:
            assert "GET" in answer.headers["Allow"] or "POST" in answer.headers["Allow"]
            assert answer.content
        else:
            refused = {301, 403, 404} if not path.startswith(BY_SECRET) else {404, 410}
            assert answer.status_code in refused, method
            guarded = method == "POST" or path.startswith(WITH_A_TOKEN)
            assert answer.status_code in {301, 404} or guarded  # 301: to a “/” at the end


@pytest.mark.parametrize("path", ["/", "/robots.txt", "/healthz", "/search/", "/media/x", "/go/a/"])
def test_what_is_only_read_says_so_in_both_languages(path: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(path, {"x": "1"})
    assert answer.status_code == 405
    assert set(answer.headers["Allow"].split(", ")) >= {"GET", "HEAD"}
    assert "Nothing was taken in or changed." in answer.text
    spanish = strict.delete("/es/search/")
    assert spanish.status_code == 405
    assert '<html lang="es"' in spanish.text
    assert "No se recibió ni se cambió nada." in spanish.text
    assert "OPTIONS" in strict.options(path).headers["Allow"]


def test_no_form_takes_what_another_site_sends() -> None:
    strict = Client(enforce_csrf_checks=True)
    page = ActionPage.objects.filter(kind="petition").live().first()
    assert page is not None
    confirm = f"/a/{page.code}/confirm/"
    forms = [
        "/sign-up/", "/sign-up/confirm/", "/your-data/", "/your-data/change/", page.sign_url,
        "/your-data/download/", "/your-data/delete/", confirm, "/es/sign-up/",
    ]  # fmt: skip
    for path in forms:
        for headers in (CROSS_SITE, {}, {"Origin": "null"}):
            assert strict.post(path, {"email": "a@example.org"}, headers=headers).status_code == 403


def test_staff_keep_their_tokens_and_their_bar(settings: Any) -> None:
    staff = signed_in("Administrators")
    staff.handler.enforce_csrf_checks = True
    assert staff.post("/admin/account/").status_code == 403
    assert "wagtail-userbar" in staff.get("/about/").text
    assert staff.get("/about/").status_code == 200
    assert get_user_model().objects.filter(pk=staff.session["_auth_user_id"]).exists()
    assert "wagtail-userbar" not in Client().get("/about/").text


def test_a_private_document_opens_with_its_password() -> None:
    """Wagtail's form for it has Django's token, whose cookie has to come back."""
    kept = Collection.get_first_root_node().add_child(name="Board")
    kept.view_restrictions.create(restriction_type="password", password="open up")
    file = ContentFile(b"a,b", name="minutes.csv")
    document = get_document_model().objects.create(title="Minutes", file=file, collection=kept)
    reader = Client(enforce_csrf_checks=True)
    form = reader.get(document.url)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)', form.text)
    assert token
    said = {"password": "open up", "return_url": document.url, "csrfmiddlewaretoken": token[1]}
    assert reader.post(form.context["action_url"], said).status_code == 302
    assert reader.get(document.url).status_code == 200


def test_a_file_opened_by_itself_may_do_nothing(client: Client, tmp_path: Path) -> None:
    (configured.MEDIA_ROOT / "x.html").write_text("<script>alert(1)</script>")
    answer = client.get("/media/x.html")
    assert answer.status_code == 200
    assert set(answer.headers[POLICY].split("; ")) == {"default-src 'none'", "sandbox"}
    assert answer.headers[NOSNIFF] == "nosniff"
    nginx = (configured.BASE_DIR / "deploy/nginx.conf").read_text()
    assert f"{POLICY} \"default-src 'none'; sandbox\"" in nginx


def test_static_files_have_a_policy(settings: Any, tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text("<svg/>")
    settings.STATIC_ROOT = tmp_path
    serve = WhiteNoiseMiddleware(lambda request: HttpResponse(status=404))
    answer = serve(RequestFactory().get("/static/x.svg"))
    assert answer.status_code == 200
    assert answer.headers[POLICY].startswith("default-src 'none'")


def test_what_has_not_changed_keeps_the_policy_that_it_came_with(client: Client) -> None:
    """Headers of a 304 take the place of those kept: a policy without the page's own style."""
    tag = client.get("/").headers["ETag"]
    answer = client.get("/", headers={"If-None-Match": tag})
    assert answer.status_code == 304
    assert POLICY not in answer.headers


def test_an_answer_from_the_way_in_has_a_policy(client: Client) -> None:
    for host in ("evil.example", "a b", "[::1", "x" * 300, "\x00"):
        answer = client.get("/about/", headers={"Host": host})
        assert answer.status_code == 400, host
        assert answer.headers[POLICY]
        assert answer.headers[NOSNIFF]

"""Whatever is sent to a petition: an answer, never an error of ours, and nothing counted."""

import os
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from actions.models import Signature
from actions.petition.counting import total
from dpa.limits.limit import Limit
from tests.petitions import ANA, BEN, OURS, opened, petition

pytestmark = pytest.mark.django_db

FIELDS = [*ANA, "stamp", "yes_dpa", "yes_partner", "t", "csrfmiddlewaretoken", "", "\0"]
TEXT = st.text(max_size=60) | st.sampled_from(
    ["\0", "\ud800", "x" * 1_000_000,
     "\u202etxt", "'; DROP TABLE actions_signature; --", "{{ 7 }}", "%00%ff", "<script>",
     "ana@example.org",
     "US", "87501", "１２３４５", "👍" * 200, "\r\nBcc: all@example.org"]
)  # fmt: skip
FORMS = st.lists(st.tuples(st.sampled_from(FIELDS), TEXT), max_size=14)
ANSWERS = {303, 400, 403, 404, 405, 409, 410, 413, 422, 429}
MANY = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(autouse=True)
def _no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else most of it would be told to wait."""
    monkeypatch.setattr(Limit, "hit", lambda self, who: False)


@MANY
@given(pairs=FORMS, base=st.sampled_from([{}, ANA, BEN]))
def test_any_form_gets_an_answer(client: Client, pairs: Any, base: dict[str, str]) -> None:
    page = petition()
    body = urlencode([*base.items(), ("stamp", opened(page)), *pairs], errors="surrogatepass")
    for path in (page.sign_url, f"/a/{page.code}/confirm/"):
        answer = client.post(
            path, body, content_type="application/x-www-form-urlencoded", headers=OURS
        )
        assert answer.status_code in ANSWERS, answer.status_code
    assert total(page.pk) == 0


@MANY
@given(
    body=st.binary(max_size=400),
    kind=st.sampled_from(
        ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-16",
         "application/x-www-form-urlencoded; charset=base64", "multipart/form-data; boundary=x",
         "multipart/form-data", "multipart/form-data; boundary=x; charset=idna", "application/json",
         "text/plain", "", "\0"]
    ),
)  # fmt: skip
@example(body=b"a=\x80", kind="multipart/form-data; boundary=x; charset=idna")
@example(body=b"a=1", kind="application/x-www-form-urlencoded; charset=base64")
def test_any_bytes_get_an_answer(client: Client, body: bytes, kind: str) -> None:
    page = petition()
    for path in (page.sign_url, f"/a/{page.code}/confirm/"):
        answer = client.generic("POST", path, body, kind, headers=OURS)
        assert answer.status_code in ANSWERS, answer.status_code
    assert not Signature.objects.exists()


@pytest.mark.parametrize("method", ["get", "head", "put", "patch", "delete", "options", "trace"])
def test_any_method_gets_an_answer(client: Client, method: str) -> None:
    page = petition()
    for end in ("sign", "sent", "confirm", "signed"):
        answer = getattr(client, method)(f"/a/{page.code}/{end}/?t=%00&t=x", headers=OURS)
        assert answer.status_code in {200, 204, 302, 404, 405}, (end, answer.status_code)
    assert not Signature.objects.exists()


def test_a_megabyte_in_each_field_is_answered_and_not_sent_back(client: Client) -> None:
    page = petition()
    for field in (*ANA, "stamp"):
        data = {**ANA, "stamp": opened(page), field: "x" * 1_000_000}
        answer = client.post(page.sign_url, data, headers=OURS)
        assert answer.status_code in {303, 422}, field
        assert len(answer.content) < 60_000, field
    huge = client.post(page.sign_url, {**ANA, "comment": "x" * 6_000_000}, headers=OURS)
    assert huge.status_code in {400, 413}
    assert not Signature.objects.exists()


def test_files_and_repeated_fields_are_no_trouble(client: Client) -> None:
    page = petition()
    file = BytesIO(b"\0" * 1000)
    file.name = "a.png"
    answer = client.post(page.sign_url, {**ANA, "first_name": file}, headers=OURS)
    assert answer.status_code == 422
    body = urlencode([(name, value) for name, value in ANA.items() for _ in range(3)])
    body += "&" + urlencode({"stamp": opened(page)})
    kind = "application/x-www-form-urlencoded"
    assert client.post(page.sign_url, body, content_type=kind, headers=OURS).status_code == 303
    assert Signature.objects.count() == 1
    many = "&".join(f"field{number}=1" for number in range(20_000))
    assert client.post(page.sign_url, many, content_type=kind, headers=OURS).status_code == 400

"""Whatever is typed, the search answers."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.django_db

NASTY = [
    "", " ", "\x00", "a\x00b", "a" * 10_000, "word " * 3000, "'", "''", '"', '"""', "\\", "%", "_",
    "' OR 1=1 --", "'; DROP TABLE search_searchdocument; --", "a & | ! b", "!!a", "a <-> b", ":*",
    "a:*", "'a':A", "(a", "a)", "((((", "-", "--", "-a", '-"a b"', "- a", "a -", "-a -b", "*", "?",
    "\u202e\u200b", "\ud7ff", "\U0001f489", "🇺🇸", "ﷺ" * 50, "e\u0301" * 200, "İı", "ß", "½", "٣٤",
    "१२३", "1" * 5000, "1,2,3,4", "1.1.1.1", "99999999999999999999", "-1", "1e999", "<script>",
    "{{ 7*7 }}", "{% now %}", "%s %(query)s %%", "\r\nSet-Cookie: a=b", "the", "of and the",
    '"' + "a " * 60, "“curly quotes”", "«angulares»", "\t\n\v", "NULL", "None", "../../etc/passwd",
]  # fmt: skip


@pytest.mark.parametrize("path", ["/search/", "/es/search/", "/search/suggest"])
@pytest.mark.parametrize("query", NASTY, ids=range(len(NASTY)))
def test_anything_typed_is_answered(client: Client, path: str, query: str) -> None:
    response = client.get(path, {"q": query})
    assert response.status_code == 200
    assert "set-cookie" not in {name.lower() for name in response.headers}


@pytest.mark.parametrize("name", ["kind", "issue", "place", "year", "page", "q"])
@pytest.mark.parametrize(
    "value", ["\x00", "' OR 1=1", "9999999", "-1", "٣", "1e9", "a" * 5000, "²", "%", "{x}"]
)
def test_any_choice_is_answered(client: Client, name: str, value: str) -> None:
    response = client.get("/search/", {"q": "drug", name: value})
    # No choice leaves nothing to show, but a part that there is not is no page.
    assert response.status_code == (404 if name == "page" else 200)


def test_repeated_and_strange_parameters_are_answered(client: Client) -> None:
    for query in ("q=a&q=b&q=naloxone", "q[]=a", "q=%ff%fe", "&&&", "q=%", "page=x&page=2&q=drug"):
        assert client.get(f"/search/?{query}").status_code == 200, query
    for method in ("post", "put", "delete", "patch"):
        assert getattr(client, method)("/search/?q=a").status_code == 405
        assert getattr(client, method)("/search/suggest?q=a").status_code == 405
    assert client.head("/search/?q=naloxone").status_code == 200


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=150))
def test_any_text_at_all_is_answered(client: Client, text: str) -> None:
    clean = text.encode("utf-8", "replace").decode()
    assert client.get("/search/", {"q": clean}).status_code == 200
    assert client.get("/search/suggest", {"q": clean}).status_code == 200

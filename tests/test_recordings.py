"""Recordings are played from our own server, in the parts that players ask for."""

import json

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from home.publications import recordings
from home.publications.models import ResourcePage
from home.publications.recordings import asked_part
from tests import factories
from tests.schema_org.checking import faults

SOUND = bytes(range(100))


@pytest.fixture
def podcast(db: None) -> object:
    file = ContentFile(SOUND, name="talk.mp3")
    return get_document_model().objects.create(title="Talk", file=file)


@pytest.mark.parametrize(
    ("asked", "part"),
    [("bytes=0-9", SOUND[:10]), ("bytes=90-", SOUND[90:]), ("bytes=-5", SOUND[-5:]),
     ("bytes=95-500", SOUND[95:]), ("bytes=-500", SOUND)],
    ids=str,
)  # fmt: skip
def test_a_part_is_answered_with_that_part(
    client: Client, podcast: object, asked: str, part: bytes
) -> None:
    answer = client.get(podcast.url, headers={"range": asked})  # type: ignore[attr-defined]  # Wagtail is untyped
    assert answer.status_code == 206
    assert answer.content == part
    assert answer["Content-Range"].endswith("/100")


def test_a_long_part_comes_piece_by_piece(
    client: Client, podcast: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordings, "MOST", 30)
    answer = client.get(podcast.url, headers={"range": "bytes=10-"})  # type: ignore[attr-defined]  # likewise
    assert (answer.content, answer["Content-Range"]) == (SOUND[10:40], "bytes 10-39/100")


@pytest.mark.parametrize("asked", ["", "bytes=9-1", "bytes=1-2,4-5", "lines=1-2", "bytes=-", "x"])
def test_nonsense_gets_the_whole(client: Client, podcast: object, asked: str) -> None:
    answer = client.get(podcast.url, headers={"range": asked})  # type: ignore[attr-defined]  # likewise
    assert answer.status_code == 200
    assert b"".join(answer) == SOUND


@pytest.mark.parametrize("asked", ["bytes=100-", "bytes=-0", "bytes=999999999999999999-"])
def test_a_part_that_is_not_there_is_refused(client: Client, podcast: object, asked: str) -> None:
    answer = client.get(podcast.url, headers={"range": asked})  # type: ignore[attr-defined]  # likewise
    assert answer.status_code == 416
    assert answer["Content-Range"] == "bytes */100"


@given(st.text(max_size=60), st.integers(1, 10_000))
def test_no_header_breaks_it(header: str, size: int) -> None:
    try:
        part = asked_part(header, size)
    except ValueError:
        return
    assert part is None or 0 <= part[0] <= part[1] < size


@pytest.mark.django_db
def test_a_closed_collection_stays_closed(client: Client) -> None:
    root = Collection.get_first_root_node()
    closed = root.add_child(name="Closed")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    file = ContentFile(SOUND, name="secret.mp3")
    secret = get_document_model().objects.create(title="S", file=file, collection=closed)
    assert client.get(secret.url, headers={"range": "bytes=0-9"}).status_code == 302


@pytest.mark.django_db
def test_the_page_plays_it_with_transcript_and_without_another_site(
    client: Client, podcast: object
) -> None:
    page = factories.resource(
        kind="podcast", recording=podcast, minutes=12, transcript="<p>Hello, and welcome.</p>"
    )
    answer = client.get(page.url)
    html = answer.content.decode()
    assert '<audio controls preload="none">' in html
    assert 'href="#transcript"' in html
    assert "Hello, and welcome." in html
    assert "12 minutes" in html
    assert "media-src 'self'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize(("kind", "name"), [("podcast", "audio"), ("video", "video")])
def test_players_and_search_engines_are_told_of_it(
    client: Client, podcast: object, kind: str, name: str
) -> None:
    captions = get_document_model().objects.create(
        title="Captions", file=ContentFile(b"WEBVTT", name="talk.vtt")
    )
    page = factories.resource(
        kind=kind, recording=podcast, minutes=12, transcript="<p>Hello.</p>", captions=captions
    )
    html = client.get(page.url).content.decode()
    graph = json.loads(html.partition('ld+json">')[2].partition("</script>")[0])
    assert faults(graph) == []
    [told] = [node[name] for node in graph["@graph"] if name in node]
    assert told["@type"] == f"{name.title()}Object"
    assert told["duration"] == "PT12M"
    assert client.get("/" + told["contentUrl"].split("/", 3)[3]).status_code == 200
    feed = client.get("/resources/feed/").content.decode()
    assert f'href="{told["contentUrl"]}"' in feed
    assert 'length="100"' in feed
    recorded = ResourcePage.objects.live().filter(recording__isnull=False, locale=page.locale)
    assert feed.count('rel="enclosure"') == recorded.count()

"""Samples of a blog post, a video and an episode: whole, in both languages, each with its own."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils.html import strip_tags

from home.demo.recordings import FOLDER
from home.publications.complete import missing
from home.publications.models import NewsPage, ResourcePage
from tests.house import CLONE
from tests.translating import spanish

pytestmark = pytest.mark.django_db

RECORDED = {"video": "sample-video-overdose-deaths", "podcast": "sample-episode-three-measures"}
POST = "sample-post-why-a-figure-changes"
WORD = re.compile(r"[\w,]+")


def resource(kind: str, language: str) -> ResourcePage:
    return ResourcePage.objects.live().get(slug=RECORDED[kind], locale__language_code=language)


def spoken(captions: bytes) -> list[str]:
    """The words of a WebVTT file, without its head and the times."""
    lines = captions.decode().splitlines()[1:]
    return WORD.findall(" ".join(line for line in lines if "-->" not in line))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", RECORDED)
def test_a_recording_plays_in_its_language_with_all_its_words(
    client: Client, kind: str, language: str
) -> None:
    page = resource(kind, language)
    assert missing({name: getattr(page, name) for name in _FIELDS}) == {}
    assert f".{language}" in page.recording.filename
    assert b"".join(client.get(page.recording.url))[:4] in {b"\x1aE\xdf\xa3", b"ID3\x04"}
    html = client.get(page.url).content.decode()
    assert page.recording.url in html
    assert "#transcript" in html
    assert re.match(r"(Sample|Video de ejemplo|Episodio de ejemplo)", page.title)


_FIELDS = ("kind", "document", "body", "elsewhere", "recording", "transcript", "captions")


@pytest.mark.parametrize("language", ["en", "es"])
def test_captions_say_what_the_transcript_says(client: Client, language: str) -> None:
    page = resource("video", language)
    assert f".{language}" in page.captions.filename
    captions = b"".join(client.get(page.captions.url))
    transcript = WORD.findall(strip_tags(page.transcript.replace("</p>", " ")))
    words = spoken(captions)
    assert len(words) > 50
    assert transcript[: len(words)] == words


def test_the_figures_of_the_video_are_those_of_the_statistic(client: Client) -> None:
    html = client.get("/stats/overdose-deaths/").content.decode()
    figures = re.findall(r"\d+,\d{3}", resource("video", "en").transcript)
    assert len(figures) == 4
    assert all(figure in html for figure in figures)
    assert re.findall(r"\d+,\d{3}", resource("video", "es").transcript) == figures


def test_every_figure_of_the_post_is_bound() -> None:
    for page in NewsPage.objects.live().filter(slug=POST):
        source = str(page.body.raw_data[0]["value"])
        assert source.count('embedtype="figure"') == 2
        assert not re.search(r"\d,\d{3}|\d%|million", source)
    assert NewsPage.objects.live().filter(slug=POST, locale=spanish()).exists()


def files() -> list[Path]:
    return [path for path in FOLDER.iterdir() if path.name != "README.md"]


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_what_was_made_for_it_says_so_and_is_small(path: Any) -> None:
    text = (CLONE / "home/demo/files/README.md").read_text()
    assert f"`{path.name}`" in text
    assert "CC0" in text
    assert path.stat().st_size < 300_000

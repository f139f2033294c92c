"""What a page weighs on the wire, as a browser asks for it."""

import re
import urllib.request

import pytest

from tests.kinds import KINDS

KB = 1000


def compressed(url: str) -> bytes:
    """The body as sent."""
    request = urllib.request.Request(url, headers={"Accept-Encoding": "br, gzip"})  # noqa: S310 - our own
    with urllib.request.urlopen(request) as response:  # noqa: S310 - our own server
        body: bytes = response.read()
        assert response.headers.get("Content-Encoding") in {"br", "gzip"}, url
        return body


def text(url: str) -> str:
    with urllib.request.urlopen(url) as response:  # noqa: S310 - our own server
        return str(response.read().decode())


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_a_page_is_light(site: str, path: str) -> None:
    html = text(site + path)
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)"', html)
    scripts = re.findall(r'<script[^>]* src="([^"]+)"', html)
    page = len(compressed(site + path)) + sum(len(compressed(site + s)) for s in styles)
    assert page <= 30 * KB
    assert sum(len(compressed(site + s)) for s in scripts) <= 5 * KB
    assert len(styles) == 1


def test_fonts_and_share_picture_are_light(site: str) -> None:
    html = text(site + "/wins/")
    fonts = re.findall(r'rel="preload" href="([^"]+\.woff2)"', html)
    assert len(fonts) == 2
    assert sum(len(urllib.request.urlopen(site + f).read()) for f in fonts) <= 90 * KB  # noqa: S310 - our own


def test_pictures_come_in_modern_forms_and_right_sizes(site: str) -> None:
    html = text(site + "/")
    pictures = re.findall(r"<picture>.*?</picture>", html, re.S)
    assert len(pictures) >= 6
    for number, picture in enumerate(pictures):
        assert 'type="image/avif"' in picture
        assert 'type="image/webp"' in picture
        assert "sizes=" in picture
        assert ('fetchpriority="high"' in picture) == (number == 0)
        assert ('loading="lazy"' in picture) == (number > 0)

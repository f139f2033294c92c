"""The recordings play in a browser, from our own server, with their captions."""

import pytest
from playwright.sync_api import Page

from tests.kinds import EVERY

LOADED = """([name]) => new Promise((told, failed) => {
  const player = document.querySelector(name)
  player.onloadedmetadata = () => told(player.duration)
  player.onerror = () => failed(new Error("It does not play."))
  player.querySelector("source").onerror = player.onerror
  player.preload = "metadata"
  player.load()
})"""
CUES = """() => new Promise((told, failed) => {
  const track = document.querySelector("track")
  track.onload = () => told([...track.track.cues].map((cue) => cue.text))
  track.onerror = () => failed(new Error("There are no captions."))
  track.track.mode = "showing"
  if (track.readyState === 2) track.onload()
})"""


@pytest.mark.parametrize("kind", ["resource, a video", "video in Spanish"])
def test_a_video_plays_with_captions(page: Page, kind: str) -> None:
    page.goto(EVERY[kind])
    assert 30 < page.evaluate(LOADED, ["video"]) < 60
    cues = page.evaluate(CUES)
    assert len(cues) == 7
    assert "107,941" in cues[3]


@pytest.mark.parametrize("kind", ["resource, a podcast", "podcast in Spanish"])
def test_an_episode_plays(page: Page, kind: str) -> None:
    page.goto(EVERY[kind])
    assert 60 < page.evaluate(LOADED, ["audio"]) < 120

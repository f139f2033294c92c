"""Every block that points at something, after that has been deleted or taken offline."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from actions.models import ActionPage
from dpa.site.models import Organization
from home.models import StandardPage
from issues.models import IssuePage
from tests import factories as make
from tests.markup import XHTML, visit, words
from wins.models import WinPage

pytestmark = pytest.mark.django_db


def page_with(kind: str, value: Any) -> StandardPage:
    """The block between two texts, so that what stands beside it is seen as well."""
    around = [make.block("text", f"<p>{word}</p>") for word in ("Before", "After")]
    return make.standard_page(body=[around[0], make.block(kind, value), around[1]])


def link_to(page: Page) -> dict[str, Any]:
    return {"text": "Go there", "page": page.pk}


def photo(picture: Any) -> dict[str, Any]:
    image = {"image": picture.pk, "decorative": False, "alt_text": "A pink field"}
    return {"image": image, "caption": "A caption", "shape": ""}


@pytest.mark.parametrize("how", ["deleted", "unpublished"])
def test_a_link_goes_with_its_page(client: Client, how: str) -> None:
    target = make.standard_page(title="Target")
    link = link_to(target)
    pages = [
        page_with("statement", {"heading": "A", "heading_as": "h2", "look": look, "link": link})
        for look in ("statement", "board", "beside")
    ]
    pages += [
        page_with("call_to_action", {"heading": "A", "link": link}),
        page_with("methods", {"heading": "A", "items": make.items({"title": "A"}), "link": link}),
        page_with("issue_list", {"heading": "A", "link": link}),
        page_with("newest_wins", {"heading": "A", "link": link}),
        page_with("stat_band", {"heading": "A", "link": link,
                                "statistics": make.items(make.statistic().pk)}),
        page_with("newest_actions", {"heading": "A", "how_many": 1, "link": link,
                                     "other_ways": make.items(link)}),
    ]  # fmt: skip
    assert all("Go there" in words(visit(client, page)) for page in pages)
    target.unpublish() if how == "unpublished" else Page.objects.get(pk=target.pk).delete()
    for page in pages:
        seen = words(visit(client, page))
        assert "Go there" not in seen
        assert "Before" in seen
        assert "After" in seen


@pytest.mark.parametrize("how", ["deleted", "unpublished"])
def test_words_stay_when_what_they_link_to_goes(client: Client, how: str) -> None:
    target, file = make.standard_page(title="Target"), make.document()
    text = (
        f'<p>See <a linktype="page" id="{target.pk}">the page</a> and '
        f'<a linktype="document" id="{file.pk}">the file</a>.</p>'
    )
    page = make.standard_page(body=[make.block("text", text)])
    assert target.url in client.get(page.url).content.decode()
    target.unpublish() if how == "unpublished" else Page.objects.get(pk=target.pk).delete()
    file.delete()
    seen = visit(client, page)
    assert "See the page and the file." in words(seen)
    hrefs = [link.get("href") for link in seen.iter(f"{XHTML}a") if link.get("href")]
    assert hrefs == ["/"]  # the breadcrumb


@pytest.mark.parametrize("how", ["withdrawn", "deleted", "unpublished", "without a figure"])
def test_a_figure_goes_with_its_statistic(client: Client, how: str) -> None:
    # What has a published figure can't be deleted.
    bare = how in {"without a figure", "deleted"}
    statistic = make.statistic(figure="" if bare else "1234")
    pages = [
        page_with("stat", {"statistic": statistic.pk}),
        page_with("stat_band", {"heading": "Costs", "statistics": make.items(statistic.pk)}),
    ]
    if how == "deleted":
        statistic.delete()
    elif how == "withdrawn":
        statistic.withdrawn_on, statistic.withdrawn_reason = date(2026, 1, 1), "It was wrong."
        statistic.save()
    elif how == "unpublished":
        statistic.unpublish()
    for page in pages:
        assert words(visit(client, page)).endswith("Before After")


def test_a_band_keeps_the_figures_that_are_left(client: Client) -> None:
    kept, gone = make.statistic(title="Kept"), make.statistic(title="Gone")
    value = {"heading": "Costs", "statistics": make.items(gone.pk, kept.pk)}
    page = page_with("stat_band", value)
    gone.unpublish()
    seen = words(visit(client, page))
    assert "about Kept" in seen
    assert "about Gone" not in seen


@pytest.mark.parametrize("how", ["deleted", "consent missing"])
@pytest.mark.parametrize("kind", ["photo", "photo_pair", "statement"])
def test_a_photo_goes_with_its_picture(client: Client, kind: str, how: str) -> None:
    picture = make.image()
    value = {
        "photo": photo(picture),
        "photo_pair": {"photos": make.items(photo(picture), photo(picture))},
        "statement": {
            "heading": "A claim", "heading_as": "h2", "look": "beside",
            "photos": make.items(photo(picture)),
        },
    }[kind]  # fmt: skip
    page = page_with(kind, value)
    assert "A caption" in words(visit(client, page))
    if how == "deleted":
        picture.delete()
    else:
        picture.consent = "missing"
        picture.save()
    assert "A caption" not in words(visit(client, page))


def test_a_download_goes_with_its_file(client: Client) -> None:
    file = make.document(title="A table to take")
    value = {"heading": "Files", "documents": make.items(file.pk)}
    page = page_with("downloads", value)
    assert "A table to take" in words(visit(client, page))
    file.delete()
    assert words(visit(client, page)).endswith("Before After")


def test_chosen_wins_that_are_gone_leave_the_others(client: Client) -> None:
    kept, gone = make.win(title="A kept win"), make.win(title="A lost page")
    value = {"heading": "Wins", "wins": make.items(gone.pk, kept.pk)}
    page = page_with("newest_wins", value)
    gone.unpublish()
    seen = words(visit(client, page))
    assert "A kept win" in seen
    assert "A lost page" not in seen


def test_without_any_action_win_or_issue(client: Client) -> None:
    """Bands that fill themselves say so or vanish; none shows an empty list."""
    for model in (ActionPage, WinPage, IssuePage):
        model.objects.update(live=False)
    way = make.items({"text": "Give", "path": "/about/"})
    page = page_with("newest_actions", {"heading": "Act", "how_many": 3, "other_ways": way})
    assert "No action is open at the moment. There are other ways to help. Give" in words(
        visit(client, page)
    )
    for kind, value in (
        ("newest_wins", {"heading": "Wins"}),
        ("issue_list", {"heading": "Issues"}),
    ):
        assert words(visit(client, page_with(kind, value))).endswith("Before After")


def test_without_any_words_about_the_organization(client: Client) -> None:
    Organization.objects.update(
        donation_words="", tax_words="", donation_url="", contact_email="", press_email="",
        contact_url="", postal_address="",
    )  # fmt: skip
    visit(client, page_with("donate", {"note": ""}))
    assert words(visit(client, page_with("contact", {"who": "press"}))).endswith("Before After")

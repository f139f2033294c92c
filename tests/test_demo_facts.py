"""The demo content says what is true: figures, fact traps, verification marks."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from urllib.parse import urlsplit

import pytest

from actions.models import ActionPage
from dpa.images.models import SiteImage
from dpa.promos.models import Promo
from dpa.stats.models import Observation, Source, Statistic
from home.demo.facts import facts
from home.demo.win_texts import WINS
from tests.test_demo import pages, words_of
from wins.identifiers import YEAR
from wins.models import WinEvent, WinPage

pytestmark = pytest.mark.django_db

# Addresses that a reader of pages leaves behind: proxies, copies, what a phone appends.
MIRROR = re.compile(
    r"sms:|tel:|/amp/?$|r\.jina\.ai|kiwix|profilpelajar|digital-release|web\.archive"
)
CHECKED = {"primary_page", "secondary_page"}
FIGURE = re.compile(r"\$\d|\d%|\b\d{1,3}(,\d{3})+\b|\b\d[\d.]* (million|billion)\b", re.I)


def test_every_figure_has_its_period_and_source() -> None:
    assert Statistic.objects.published().count() >= 12
    statuses = set(Observation.objects.filter(live=True).values_list("status", flat=True))
    assert statuses >= {"provisional", "final"}
    for observation in Observation.objects.select_related("source"):
        assert observation.period
        assert observation.source.publisher
        assert observation.source.title


def test_provisional_figures_are_followed_by_their_final_ones() -> None:
    """`product.md`: overdose deaths, provisional → final."""
    known = {2020: (93331, 91799), 2022: (109000, 107941)}
    for year, (first, final) in known.items():
        settled = Observation.objects.get(
            statistic__slug="overdose-deaths", value=Decimal(final), period_end=date(year, 12, 31)
        )
        assert settled.status == "final"
        assert settled.supersedes is not None
        assert settled.supersedes.value == Decimal(first)
        assert settled.reason == "final_released"
    # The provisional one for 2021 was read on a page of ours alone: a draft, never public.
    draft = Observation.objects.get(statistic__slug="overdose-deaths", value=Decimal(107600))
    assert not draft.live
    assert Observation.objects.get(value=Decimal(106699)).supersedes is None


def test_no_page_states_a_figure_without_a_source() -> None:
    """Figures from statistics bring their own; those in the text need one, or a link to ours."""
    for page in pages():
        if hasattr(page, "source_links") and FIGURE.search(words_of(page)):
            assert page.source_links.exists() or "/stats/" in str(page.body), page


def test_every_picture_can_be_shown_and_described() -> None:
    images = list(SiteImage.objects.all())
    assert len(images) >= 9
    for image in images:
        assert len(image.description) > 20, image
        assert image.credit, image
        assert image.licence, image
        assert image.has_focal_point(), image
        assert image.may_be_shown, image


def test_none_of_the_known_mistakes_is_repeated() -> None:
    for page in pages():
        text = words_of(page)
        assert not re.search(r"\b(1|one) million arrests(?!.{,100}2020)", text, re.I), page
        assert not re.search(r"\$47 billion[^.]*\b(each|every|a|per) year\b", text, re.I), page
        assert not re.search(r"\bevery 31 seconds\b(?![^.]*2020)", text, re.I), page
        for found in re.finditer(r"\bProposition 36\b", text):
            near = text[max(0, found.start() - 200) : found.end() + 200]
            assert re.search(r"\b(2000|2012|2024)\b", near), (page, near)


def test_the_spending_figure_is_one_estimate_of_2018() -> None:
    spending = Statistic.objects.get(slug="enforcement-spending", locale__language_code="en")
    assert spending.current is not None
    assert spending.current.source.publisher == "Cato Institute"
    assert "2018" in spending.current.period
    assert len(spending.standing) == 1


def test_the_latest_headline_is_of_2022_and_2020_stays_on_record() -> None:
    arrests = Statistic.objects.get(slug="possession-arrests", locale__language_code="en")
    assert arrests.current is not None
    assert (arrests.current.value, arrests.current.period) == (Decimal(797187), "2022")
    assert any(o.value == Decimal(1001914) and o.period == "2020" for o in arrests.standing)


def test_what_was_taken_back_says_so() -> None:
    oregon = WinPage.objects.get(slug="oregon-measure-110-2020")
    assert oregon.status == "partly_repealed"
    assert any(e.direction == "setback" and e.happened_on.year == 2024 for e in oregon.events)
    syringes = WinPage.objects.get(slug="federal-syringe-funding-2009")
    assert {2011, 2015} <= {event.happened_on.year for event in syringes.events}


def test_every_win_that_is_a_law_is_named_with_its_year() -> None:
    unnamed = {text["slug"] for text in WINS if not text["identifier"]}
    # A program, what a city did, and three laws whose numbers we do not know for certain.
    assert unnamed == {
        "safety-first-2019", "new-york-city-overdose-prevention-centers-2021",
        "new-york-syringe-access-2000", "new-york-rockefeller-reform-2009",
        "washington-dc-drug-checking-2017",
    }  # fmt: skip
    for text in WINS:
        assert not text["identifier"] or YEAR.search(text["identifier"]), text["slug"]


def test_every_later_event_can_be_read_somewhere() -> None:
    for event in WinEvent.objects.select_related("source"):
        assert event.source is not None, event.text


def test_sources_lead_to_the_original() -> None:
    for source in Source.objects.exclude(url=""):
        address = urlsplit(source.url)
        assert address.scheme in {"http", "https"}, source.url
        assert "." in address.netloc.strip("."), source.url
        assert address.netloc == address.netloc.strip("."), source.url
        assert not MIRROR.search(source.url), source.url
    wikipedia = Source.objects.get(slug="wiki-m110")
    assert wikipedia.url == "https://en.wikipedia.org/wiki/2020_Oregon_Ballot_Measure_110"
    assert "profilpelajar.com" in wikipedia.saved_copy_url


def test_the_debate_is_over() -> None:
    promos = Promo.objects.filter(title__icontains="debate")
    assert promos
    assert all(promo.ends_at < datetime(2024, 9, 12, tzinfo=UTC) for promo in promos)
    assert ActionPage.objects.get(slug="abc-news-debate-question").state == "ended"


def test_what_is_unchecked_says_so_to_staff() -> None:
    marks = {fact["id"]: fact["verification"] for fact in facts()["wins"]}
    for text in WINS:
        win = WinPage.objects.get(slug=text["slug"])
        assert win.verification == text["verification"]
        if marks.get(text["id"]) not in CHECKED:
            assert not win.is_checked, win
    unchecked = Observation.objects.exclude(verification__in=CHECKED)
    assert unchecked.exists()
    assert not any(observation.is_checked for observation in unchecked)
    assert not unchecked.filter(live=True).exists()

"""Content for tests, made with only what is required unless a test says more."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import count
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image as Pillow
from wagtail.documents import get_document_model
from wagtail.models import Locale, Page

from actions.models import ActionIndexPage, ActionPage
from dpa.atlas.models import LawStatus
from dpa.images.models import SiteImage
from dpa.places.models import Level, Place
from dpa.stats.models import Observation, Source, Statistic
from home.drugs.models import DrugIndexPage, DrugPage
from home.models import HomePage, StandardPage
from home.publications.models import (
    NewsIndexPage,
    NewsPage,
    ResourceIndexPage,
    ResourcePage,
)
from issues.models import IssueIndexPage, IssuePage
from wins.models import Category, Role, SetbackPage, Status, WinIndexPage, WinPage

number = count(1)


def block(kind: str, value: Any) -> dict[str, Any]:
    """One block of a stream as the database keeps it."""
    return {"type": kind, "value": value, "id": str(uuid4())}


def items(*values: Any) -> list[dict[str, Any]]:
    """A list block's items as the database keeps them."""
    return [block("item", value) for value in values]


def below(parent: Page, page: Any) -> Any:
    """Puts a page there; published unless it was made with `live=False`."""
    page.slug = page.slug or f"made-{next(number)}"
    parent.add_child(instance=page)
    return page


def standard_page(**values: Any) -> StandardPage:
    return below(HomePage.objects.first(), StandardPage(**{"title": "Plain", **values}))


def issue(**values: Any) -> IssuePage:
    return below(IssueIndexPage.objects.first(), IssuePage(**{"title": "An issue", **values}))


def win(**values: Any) -> WinPage:
    required = {
        "title": "A win", "decided_on": date(2024, 2, 1), "level": Level.STATE,
        "category": Category.HARM_REDUCTION, "role": Role.LED, "status": Status.IN_FORCE,
    }  # fmt: skip
    return below(WinIndexPage.objects.first(), WinPage(**{**required, **values}))


def setback(**values: Any) -> SetbackPage:
    required = {
        "title": "A setback", "decided_on": date(2024, 3, 1), "level": Level.STATE,
        "category": Category.HARM_REDUCTION,
    }  # fmt: skip
    return below(
        WinIndexPage.objects.get(locale__language_code="en"), SetbackPage(**{**required, **values})
    )


def action(**values: Any) -> ActionPage:
    required = {
        "title": "An action", "ask": "Ask for it.", "level": Level.STATE,
        "addressed_to": "The council", "partner_url": "https://council.example/ask",
        "asks_for": "Your name",
    }  # fmt: skip
    return below(ActionIndexPage.objects.first(), ActionPage(**{**required, **values}))


def news(**values: Any) -> NewsPage:
    index = NewsIndexPage.objects.get(locale__language_code="en")
    return below(index, NewsPage(**{"title": "A statement", "kind": "statement", **values}))


def resource(**values: Any) -> ResourcePage:
    index = ResourceIndexPage.objects.get(locale__language_code="en")
    return below(index, ResourcePage(**{"title": "A report", "kind": "report", **values}))


def drug(**values: Any) -> DrugPage:
    index = DrugIndexPage.objects.get(locale__language_code="en")
    return below(index, DrugPage(**{"title": "A drug", "family": "other", **values}))


def source(**values: Any) -> Source:
    required = {"publisher": "A bureau", "title": "A report", "slug": f"source-{next(number)}"}
    return Source.objects.create(**{**required, **values})


def statistic(*, figure: str = "1234", **values: Any) -> Statistic:
    """One with a published figure from `source`, or with none where `figure` is empty."""
    read_in = values.pop("source", None) or source()
    required = {
        "title": "A count", "slug": f"count-{next(number)}", "question": "How many?",
        "statement": "things counted", "unit": "things", "kind": "count", "theme": "arrests",
    }  # fmt: skip
    made: Statistic = Statistic.objects.create(
        locale=Locale.objects.get(language_code="en"), **{**required, **values}
    )
    if figure:
        Observation.objects.create(
            statistic=made, source=read_in, value=Decimal(figure), live=True,
            period_start=date(2022, 1, 1), period_end=date(2022, 12, 31),
        )  # fmt: skip
    return made


def place(slug: str = "oregon") -> Place:
    return Place.objects.get(slug=slug)


def law(**values: Any) -> LawStatus:
    """A published one: marijuana is legal for adults in Iowa, says a made-up source."""
    required = {
        "place": place("iowa"), "subject": "marijuana", "value": "adult_use", "source": source(),
    }  # fmt: skip
    return LawStatus.objects.create(**{**required, **values})


def image(**values: Any) -> SiteImage:
    """A small picture that may be shown."""
    buffer = BytesIO()
    Pillow.new("RGB", (64, 48), "pink").save(buffer, "PNG")
    usual = {"title": "A picture", "consent": "not_needed", "credit": "Made for a test"}
    file = ImageFile(ContentFile(buffer.getvalue()), name=f"made-{next(number)}.png")
    return SiteImage.objects.create(file=file, **{**usual, **values})


def document(**values: Any) -> Any:
    """A small file to download."""
    file = ContentFile(b"A,B\n1,2\n", name=f"made-{next(number)}.csv")
    return get_document_model().objects.create(**{"title": "A table", "file": file, **values})

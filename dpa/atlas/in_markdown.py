"""Places as Markdown: the law with its sources, the figures, and what the sections know."""

from collections.abc import Iterator

from django.http import Http404
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext

from dpa.atlas.counting import counts
from dpa.atlas.figures import Compared
from dpa.atlas.laws import Field
from dpa.atlas.listing import listing
from dpa.atlas.map import summary
from dpa.atlas.models import LawStatus
from dpa.atlas.page import PlaceView, view_of
from dpa.atlas.sections import sections
from dpa.atlas.views import place_at
from dpa.linked_data.addresses import whole
from dpa.markdown.bands import heading, nothing_yet
from dpa.markdown.converting import rich
from dpa.markdown.documents import Document, finds
from dpa.markdown.text import bullets, plain
from dpa.markdown.writer import Writer
from dpa.places.models import Place
from dpa.translations.now import language_now


@finds("(places)")
def places(writer: Writer, path: str) -> Document:
    """Every state, with how much is known of it."""
    known = counts()
    lines = (f"{_link(one)}: {plain(summary(one, known))}" for one in listing().states)
    return Document(gettext("Places"), reverse("places"), [bullets(lines)])


@finds(r"places/([\w-]+)")
def place(writer: Writer, slug: str) -> Document | None:
    """One place; by a state's two letters, too."""
    try:
        found = place_at(slug)
    except Http404:
        return None
    if found.kind == Place.Kind.COUNTRY:
        return None
    view = view_of(found, language_now())
    return Document(found.local_name, reverse("place", args=[found.slug]), _place(view, writer))


def _place(view: PlaceView, writer: Writer) -> Iterator[str]:
    yield plain(view.summary)
    yield rich(view.note.text) if view.note else ""
    yield heading(gettext("Where the law stands"))
    yield bullets(_law(field, writer) for field in view.laws)
    yield heading(gettext("The figures"))
    yield bullets(_figure(one, writer) for one in view.figures) or nothing_yet(
        gettext("Figures for the whole country"), "/stats/"
    )
    written = {section.key: section.written for section in sections()}
    for part in view.parts:
        yield from written[part.key](part.found, writer)


def _law(field: Field, writer: Writer) -> str:
    status, name = field.status, plain(field.subject.label)
    if status is None:
        return f"**{name}:** {gettext('Nothing recorded yet')}"
    source = status.source if status.source.live else None
    said = f"**{name}:** {plain(status.answer.label)}{writer.note(source, status.locator)}"
    when = gettext("Was to take effect on") if status.was_ahead else gettext("In force since")
    since = f"{when} {status.in_force}." if status.in_force else ""
    more = (status.answer.meaning, status.said["text"], since, _age(status))
    return " ".join(filter(None, (f"{said}.", *map(plain, more))))


def _age(status: LawStatus) -> str:
    """How old the answer is: as `atlas/law.html` says it."""
    if status.checked_on:
        return f"{gettext('Last checked')} {date_format(status.checked_on, 'DATE_FORMAT')}."
    if status.source.live and status.source.published:
        words = gettext("As of %(date)s, when its source came out; not rechecked since")
        return f"{words % {'date': status.source.published}}."
    return f"{gettext('Not rechecked yet')}."


def _figure(compared: Compared, writer: Writer) -> str:
    """A figure, and the country’s beside it."""
    own, beside = writer.figure(compared.statistic), compared.beside
    if beside is None:
        return own
    country = f"{gettext('In the United States:')} {plain(beside.display)}, {plain(beside.period)}"
    apart = gettext("The two cover different periods, so we do not set them against each other.")
    said = compared.difference if compared.same_period else apart
    return f"{own} {country}{writer.cite(beside)}. {plain(said)}".rstrip()


def _link(place: Place) -> str:
    return f"[{plain(place.local_name)}]({whole(reverse('place', args=[place.slug]))})"

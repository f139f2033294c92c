"""Drug facts as Markdown."""

from collections.abc import Iterator

from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.converting import rich
from dpa.markdown.documents import renders
from dpa.markdown.text import bullets, in_short, paragraphs, plain
from dpa.markdown.writer import Writer
from home.drugs.models import DrugIndexPage, DrugPage


@renders(DrugPage)
def drug(page: DrugPage, writer: Writer) -> Iterator[str]:
    """In short, the emergency, the facts with their sources, the rest."""
    yield from in_short(page.in_short)
    if page.names:
        names = ", ".join(map(plain, page.names))
        yield gettext("Also called: %(names)s.") % {"names": names}
    if page.emergency:
        yield heading(gettext("In an emergency"))
        yield rich(page.emergency)
        if (source := page.emergency_source) and source.live:
            yield f"{gettext('Source')}{writer.note(source)}"
    for number, fact in enumerate(page.known, start=1):
        yield heading(f"{number}. {fact.question}")
        yield f"{rich(fact.text)}{writer.note(fact.source, fact.detail)}"
    yield from writer.stream(page.body)


@renders(DrugIndexPage)
def drugs(page: DrugIndexPage, writer: Writer) -> Iterator[str]:
    """All of them by name."""
    yield from paragraphs(page.lede)
    found = DrugPage.objects.child_of(page).live().defer("body").order_by("title")
    yield bullets(writer.page(one) for one in found)

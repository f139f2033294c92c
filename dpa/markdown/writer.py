"""What one rendition is made with: the blocks' writers, and the notes that it collects."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any

from django.utils.module_loading import autodiscover_modules

from dpa.linked_data.addresses import whole
from dpa.markdown.text import plain
from dpa.site.models import Organization
from dpa.stats.citations import Citations
from dpa.stats.models import Observation, Source, SourceLink, Statistic, Status
from dpa.stats.resting import rests_on

# Gets the block's value and the context its template would get; gives pieces of Markdown.
Write = Callable[[Any, "Writer"], Iterable[str]]
_blocks: dict[str, Write] = {}


def writes(name: str) -> Callable[[Write], Write]:
    """Registers how the block of that name in a stream is written."""

    def register(write: Write) -> Write:
        _blocks[name] = write
        return write

    return register


@lru_cache(maxsize=1)
def load() -> None:
    """Reads what is shared, and the module `in_markdown` of every app, once."""
    for shared in ("blocks", "bands"):
        import_module(f"dpa.markdown.{shared}")
    autodiscover_modules("in_markdown")


def is_written(name: str) -> bool:
    """Whether somebody has said how that block is written."""
    load()
    return name in _blocks


class Writer:
    """Writes one page. Figures and texts name their sources here, as the page does."""

    def __init__(self, organization: Organization, citations: Citations) -> None:
        load()
        self.organization = organization
        self.citations = citations
        citations.numbered = True

    def stream(self, stream: Any) -> Iterator[str]:
        """All blocks of a stream, in order; what has nothing to show is left out."""
        if stream:
            stream.stream_block.get_context(stream)  # reads linked pages and figures at once
        for child in stream or ():
            yield from self.block(child.block_type, child)

    def block(self, name: str, child: Any) -> Iterator[str]:
        """One block."""
        yield from filter(None, _blocks[name](child, self))

    def context(self, child: Any) -> dict[str, Any]:
        """What the block's template would be given."""
        found: dict[str, Any] = child.block.get_context(child.value)
        return found

    def link(self, link: Any) -> str:
        """A link block’s value; “” where it leads nowhere."""
        return f"[{plain(link.label)}]({whole(link.href)})" if link and link.href else ""

    def page(self, page: Any) -> str:
        """A page by its title; “” for one that is not public."""
        live = page is not None and page.live and page.url
        return f"[{plain(page.title)}]({whole(page.url)})" if live else ""

    def figure(self, statistic: Statistic) -> str:
        """A statistic's figure with what, when and its sources; “” where there is none."""
        figure = statistic.current
        if figure is None:
            return ""
        address = whole(statistic.get_absolute_url())
        words = f"{plain(statistic.statement)}, {plain(figure.period)}"
        if figure.status == Status.PROVISIONAL:
            words = f"{words} ({plain(figure.get_status_display()).lower()})"
        return f"**[{plain(figure.display)}]({address})** {words}{self.cite(figure)}"

    def cite(self, figure: Observation) -> str:
        """The numbers of all sources that a figure rests on."""
        first, *others = rests_on(figure)
        return self.note(first, figure.locator) + "".join(map(self.note, others))

    def note(self, source: Source | None, detail: str = "") -> str:
        """The number of a source."""
        return f"[^{self.citations.add(source, detail).number}]" if source else ""

    def named(self, links: Iterable[SourceLink]) -> list[str]:
        """Those of a page’s sources that its text has no number for; a note would not be shown."""
        others = [link for link in links if link.source_id not in self.citations.entries]
        return [_described(link.source, link.detail) for link in others]

    def notes(self) -> list[str]:
        """The sources by number, after all else."""
        return [
            f"[^{entry.number}]: {_described(entry.source, entry.detail)}"
            for entry in self.citations.entries.values()
        ]


def _described(source: Source, detail: str) -> str:
    title = plain(source.title)
    parts = [
        plain(source.authors), plain(source.publisher),
        f"[{title}]({source.url})" if source.url else title,
        plain(source.edition), plain(source.published), plain(detail),
    ]  # fmt: skip
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)

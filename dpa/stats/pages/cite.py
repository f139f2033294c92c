"""How to cite a figure: plain words, APA, BibTeX and CSL-JSON, each with the value of a day."""

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import formats
from django.utils.translation import gettext

from dpa.stats.models import Observation, Statistic
from dpa.stats.resting import rests_on

# What BibTeX would read as a command.
SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "%": r"\%", "&": r"\&",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


@dataclass(frozen=True)
class Citation:
    """A figure as it was on a day, at an address that shows it for ever."""

    statistic: Statistic
    figure: Observation
    day: date
    base_url: str
    publisher: str

    @property
    def url(self) -> str:
        """The statistic’s page as of that day."""
        return f"{self.base_url}{self.statistic.get_absolute_url()}?on={self.day.isoformat()}"

    @property
    def claim(self) -> str:
        """The figure, what it counts, its period."""
        return f"{self.figure.display} {self.statistic.statement}, {self.figure.period}"

    @property
    def source(self) -> str:
        """The publication it comes from, with its date; of a computed figure, all of them."""
        lead = self.figure.source_id
        named = [
            [s.publisher, s.title, s.published, self.figure.where if s.pk == lead else ""]
            for s in rests_on(self.figure)
        ]
        return "; ".join(", ".join(part for part in parts if part) for parts in named)

    @property
    def plain(self) -> str:
        """For a footnote."""
        return gettext(
            "%(publisher)s. “%(claim)s.” As of %(day)s. Source: %(source)s. %(address)s"
        ) % {**self._words, "source": self.source}

    @property
    def apa(self) -> str:
        """As the American Psychological Association’s 7th edition cites a data set online."""
        return gettext(
            "%(publisher)s. (%(year)s). %(claim)s [Data set]. Retrieved %(day)s, from %(address)s"
        ) % {**self._words, "year": self.day.year}

    @property
    def _words(self) -> dict[str, str]:
        day = formats.date_format(self.day, "DATE_FORMAT")
        return {"publisher": self.publisher, "claim": self.claim, "day": day, "address": self.url}

    @property
    def bibtex(self) -> str:
        """An entry for a .bib file."""
        fields = {
            "title": self.claim,
            "author": f"{{{escaped(self.publisher)}}}",
            "year": str(self.day.year),
            "note": gettext("As of %(day)s. Source: %(source)s")
            % {"day": self.day.isoformat(), "source": self.source},
            "url": self.url,
            "urldate": self.day.isoformat(),
        }
        ready = {"author", "url"}
        lines = [f"  {k} = {{{v if k in ready else escaped(v)}}}," for k, v in fields.items()]
        return "\n".join([f"@misc{{dpa-{self.key},", *lines, "}"])

    @property
    def key(self) -> str:
        """One word for the entry: the statistic and the day."""
        return f"{self.statistic.slug}-{self.day:%Y%m%d}"

    def csl(self) -> dict[str, Any]:
        """As citeproc’s CSL-JSON 1.0.2 schema describes a data set."""
        day = {"date-parts": [[self.day.year, self.day.month, self.day.day]]}
        return {
            "id": f"dpa-{self.key}",
            "type": "dataset",
            "title": self.claim,
            "author": [{"literal": self.publisher}],
            "publisher": self.publisher,
            "issued": day,
            "accessed": day,
            "note": gettext("Source: %(source)s") % {"source": self.source},
            "URL": self.url,
        }

    @property
    def csl_json(self) -> str:
        """The same as text; a list, as reference managers expect."""
        return json.dumps([self.csl()], ensure_ascii=False, indent=2)


def escaped(text: str) -> str:
    """Text without anything that BibTeX would obey."""
    return re.sub(r"[\\{}$%&#_~^]", lambda match: SPECIAL[match[0]], text)

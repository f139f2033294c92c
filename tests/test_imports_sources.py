"""Sources that come with their figures, described in the file."""

import pytest
from wagtail.models import ModelLogEntry

from dpa.stats.models import Source
from tests.imported import FACT, brought_in, evidence, separated, written
from tests.staff import person

pytestmark = pytest.mark.django_db
NEW = {
    "source": "new-report", "source_publisher": "A new bureau", "source_title": "Its report",
    "source_url": "https://www.example.org/report", "source_published": "2024-05",
}  # fmt: skip


def test_a_source_may_come_with_its_figures() -> None:
    evidence()
    upload = written(NEW, {"period": "2022", "source": "new-report"})
    assert upload.state == "done"
    source = Source.objects.get(slug="new-report")
    assert (source.publisher, source.published, source.live) == ("A new bureau", "May 2024", True)
    assert source.observations.count() == 2
    assert ModelLogEntry.objects.for_instance(source).get().user == person("Evidence editors")


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([{**NEW, "source_title": ""}], "needs both source_publisher and source_title"),
        ([{**NEW, "source_url": "javascript:alert(1)"}], "Enter a valid URL"),
        ([{**NEW, "source_published": "2999"}], "published_on"),
        ([{**NEW, "source": "No slug!"}], "slug"),
        ([NEW, {**NEW, "period": "2022", "source_title": "Else"}], "describes the source"),
        ([{**NEW, "source": "bureau"}], "is on record as “A report”"),
    ],
)
def test_a_source_that_cannot_be_is_refused(rows: list[dict[str, str]], said: str) -> None:
    evidence()
    upload = brought_in(separated(*({**FACT, **row} for row in rows)))
    assert upload.state == "refused"
    assert said in str(upload.plan)

"""The import at the command line: the same steps, in words."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry

from dpa.stats.models import FigureImport, Observation
from tests.imported import FACT, evidence, separated
from tests.staff import person

pytestmark = pytest.mark.django_db


def command(path: Path, content: bytes, **options: Any) -> tuple[str, str, int]:
    """What the command says on both channels, and with what it ends."""
    path.write_bytes(content)
    out, err = StringIO(), StringIO()
    try:
        call_command("import_figures", path, stdout=out, stderr=err, **options)
    except CommandError as error:
        return out.getvalue(), f"{err.getvalue()}{error}", error.returncode
    return out.getvalue(), err.getvalue(), 0


def test_the_command_does_the_same(tmp_path: Path) -> None:
    evidence()
    file = tmp_path / "figures.csv"
    out, _, code = command(file, separated(FACT), dry_run=True)
    assert "1 rows; added: 1; replaces: 0; unchanged: 0; refused: 0." in out
    assert ("dry run" in out, code, Observation.objects.filter(source__slug="bureau").count()) == (
        True, 0, 0,
    )  # fmt: skip
    assert "Say --yes" in command(file, separated(FACT))[1]
    person("Evidence editors")
    out, _, code = command(file, separated(FACT), yes=True, user="evidence-editors")
    assert ("1 figures were published." in out, code) == (True, 0)
    figure = Observation.objects.get(source__slug="bureau")
    assert ModelLogEntry.objects.for_instance(figure).get().user == person("Evidence editors")
    assert FigureImport.objects.get().state == "done"


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        (separated({**FACT, "value": "many"}), {"yes": True}, "Row 2 is refused. value: “many”"),
        (separated({**FACT, "value": "many"}), {"dry_run": True}, "Row 2 is refused."),
        (b"\xff\xfe", {}, "UTF-16"),
        (b"", {}, "is empty"),
        (separated(FACT), {"user": "nobody"}, "There is no user “nobody”."),
        (separated(FACT), {"user": "editors"}, "may not add and publish figures"),
    ],
)
def test_the_command_ends_with_one_and_says_why(
    tmp_path: Path, content: bytes, options: dict[str, Any], said: str
) -> None:
    evidence()
    person("Editors")
    out, err, code = command(tmp_path / "figures.csv", content, **options)
    assert code == 1
    assert said in out + err
    assert not FigureImport.objects.exists()


def test_the_command_says_how_far_it_is_and_which_file_is_not_there(tmp_path: Path) -> None:
    evidence()
    rows = ({**FACT, "period": f"{1000 + n // 12}-{n % 12 + 1:02}"} for n in range(5000))
    assert "5,000 of 5,000 rows" in command(tmp_path / "a.csv", separated(*rows), dry_run=True)[1]
    with pytest.raises(CommandError, match="can’t be read: No such file"):
        call_command("import_figures", tmp_path / "none.csv")

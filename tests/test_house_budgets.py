"""House rules: files that can be held in mind, and names that say what is in them."""

import ast
import re
import tomllib
from pathlib import Path
from statistics import median

from tests import house

MODULE, MEDIAN, TEMPLATE, STYLESHEET = 200, 40, 60, 120
# Names that say nothing become the drawer for everything.
DRAWERS = {"core", "common", "base", "util", "utils", "helpers", "misc", "shared"}
# An unexplained exception to a check is a hole in it.
BARE_IGNORE = re.compile(
    r"#\s*type:\s*ignore(?!\[[\w-]+\](\s*#| -)\s*\w)"
    r"|#\s*noqa(?!: [A-Z]+\d+(, [A-Z]+\d+)*( -|  #) \w)"
)


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def too_long(paths: list[Path], budget: int) -> dict[str, int]:
    return {house.short(path): n for path in paths if (n := lines(path)) > budget}


def test_no_module_is_longer_than_its_budget() -> None:
    assert too_long(house.modules(with_tests=True), MODULE) == {}


def test_most_modules_are_small() -> None:
    """The demo content aside: it is as long as what it says."""
    code = [p for p in house.modules() if not house.short(p).startswith("home/demo/")]
    assert median(map(lines, code)) <= MEDIAN


def test_no_template_is_longer_than_its_budget() -> None:
    assert too_long(house.templates(), TEMPLATE) == {}


def test_no_stylesheet_is_longer_than_its_budget() -> None:
    assert too_long(sorted((house.CLONE / "static/css").rglob("*.css")), STYLESHEET) == {}


def test_no_drawer_for_everything() -> None:
    named = [
        house.short(path)
        for path in house.modules(with_tests=True)
        if DRAWERS & {path.stem, path.parent.name}
    ]
    assert named == []


def test_nothing_new_on_the_top_level() -> None:
    packages = {path.parent.name for path in house.CLONE.glob("*/__init__.py")}
    assert packages == {*house.SECTIONS, "tests"}


def test_a_class_has_two_bases_at_the_most() -> None:
    """Wagtail's documented stack of mixins aside."""
    wide = [
        f"{house.short(path)}: {node.name}"
        for path in house.modules()
        for node in ast.walk(house.tree(path))
        if isinstance(node, ast.ClassDef)
        and len([b for b in node.bases if not ast.unparse(b).endswith(("Mixin", "Indexed"))]) > 2
    ]
    assert wide == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        house.short(path)
        for path in house.modules(with_tests=True)
        if path.read_text().strip() and not ast.get_docstring(house.tree(path))
    ]
    assert silent == []


def test_types_are_checked_everywhere() -> None:
    """mypy does the work; this sees that nobody has turned it down."""
    tools = tomllib.loads((house.CLONE / "pyproject.toml").read_text())["tool"]["mypy"]
    assert tools["strict"] is True
    assert tools["exclude"] == ["/migrations/", "^var/"]
    ignored = [o["module"] for o in tools["overrides"] if o.get("ignore_errors")]
    assert ignored == [["*.migrations.*"]]
    assert not any(tools.get(f"disallow_{n}") is False for n in ("untyped_defs", "untyped_calls"))


def test_an_exception_to_a_check_names_the_check_and_its_reason() -> None:
    bare = [
        f"{house.short(path)}:{number}"
        for path in house.modules(with_tests=True)
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if BARE_IGNORE.search(line) and path != Path(__file__)
    ]
    assert bare == []

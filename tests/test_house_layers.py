"""House rules: who may know whom. `dpa → issues → actions → wins → home`, never back."""

import ast
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from tests import house

# Inside dpa, likewise; what is on one shelf may know each other.
SHELVES = (
    ("dpa.http", "dpa.limits", "dpa.vault"),
    (
        "dpa.users",
        "dpa.images",
        "dpa.site",
        "dpa.places",
        "dpa.translations",
        "dpa.safety",
        "dpa.reading",
    ),
    ("dpa.search",),
    ("dpa.crm", "dpa.mail"),
    ("dpa.stats",),
    ("dpa.atlas",),
    ("dpa.follows",),
    ("dpa.promos", "dpa.supporters"),
)
# Where everything is put together: addresses and shared template words name whom they need.
ASSEMBLY = {"dpa.urls", "dpa.context_processors", "dpa.sitemaps", "dpa.newest"}
MODEL = re.compile(r"^(\w+)\.[A-Z]\w+$")
OWN_LABELS = {
    config.label: config.name
    for config in apps.get_app_configs()
    if config.name.partition(".")[0] in house.SECTIONS
}


def section(name: str) -> int | None:
    """The layer of a module; None for what is not ours."""
    top = name.partition(".")[0]
    return house.SECTIONS.index(top) if top in house.SECTIONS else None


def shelf(name: str) -> int | None:
    """The shelf inside dpa of a module; None for what stands on none."""
    for number, apps_on_it in enumerate(SHELVES):
        if any(name == app or name.startswith(f"{app}.") for app in apps_on_it):
            return number
    return None


def upward(path: Path, names: Iterable[str]) -> list[str]:
    """Those of the named modules that stand in a later layer than the file."""
    own = section(house.dotted(path))
    assert own is not None
    return sorted(n for n in names if (theirs := section(n)) is not None and theirs > own)


def test_a_module_imports_only_what_stands_before_it() -> None:
    faults = {
        house.short(path): wrong
        for path in house.modules(with_migrations=True)
        if (wrong := upward(path, house.imports(path)))
    }
    assert faults == {}


@lru_cache(maxsize=1)
def ours_by_name() -> dict[str, Path]:
    return {house.dotted(path): path for path in house.modules()}


def reachable(name: str) -> set[str]:
    """Every module of ours that comes along when this one is imported."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting += [n for n in house.imports(ours_by_name()[current]) if n in ours_by_name()]
    return seen


def test_the_apps_of_dpa_know_only_what_stands_before_them() -> None:
    """Nor may they come to know it through modules of dpa that stand on no shelf."""
    faults = {}
    for name in ours_by_name():
        own = shelf(name)
        if own is not None and name not in ASSEMBLY:
            wrong = [n for n in reachable(name) if (on := shelf(n)) is not None and on > own]
            faults.update({name: wrong} if wrong else {})
    assert faults == {}


def test_the_assembly_is_imported_by_nobody_below_it() -> None:
    """Else everything would know everything through it."""
    for name, path in ours_by_name().items():
        if name not in ASSEMBLY:
            assert not house.imports(path) & ASSEMBLY, name


def named_models(path: Path) -> set[str]:
    """The apps of all models that a module names in strings.

    Tree rules aside: a parent names its children and a child its parents, and Wagtail wants both.
    """
    tree_rules = [
        value
        for node in ast.walk(house.tree(path))
        if isinstance(node, ast.Assign)
        and {getattr(t, "id", "") for t in node.targets} & {"parent_page_types", "subpage_types"}
        for value in ast.walk(node)
    ]
    return {
        OWN_LABELS[match[1]]
        for node in ast.walk(house.tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node not in tree_rules
        if (match := MODEL.match(node.value)) and match[1] in OWN_LABELS
    }


def test_names_of_models_in_strings_point_back_as_well() -> None:
    """A foreign key or a chooser by name is an arrow too."""
    for path in house.modules():
        named = named_models(path)
        assert not upward(path, named), house.short(path)
        own = shelf(house.dotted(path))
        assert own is None or not [n for n in named if (shelf(n) or 0) > own], house.short(path)


def test_foreign_keys_point_back() -> None:
    for model in house.own_models():
        for field in model._meta.get_fields():
            other = field.related_model if field.concrete else None
            if isinstance(other, type) and house.is_ours(other):
                own, theirs = section(model.__module__), section(other.__module__)
                assert own is not None
                assert theirs is not None
                assert own >= theirs, field
                assert (shelf(model.__module__) or 9) >= (shelf(other.__module__) or 0), field


@pytest.mark.django_db
def test_migrations_depend_only_on_apps_before_theirs() -> None:
    graph = MigrationLoader(connection).graph
    for (label, name), migration in graph.nodes.items():
        if label in OWN_LABELS and migration is not None:
            for other, _ in migration.dependencies:
                if other in OWN_LABELS:
                    own, theirs = section(OWN_LABELS[label]), section(OWN_LABELS[other])
                    assert own is not None
                    assert theirs is not None
                    assert own >= theirs, (label, name, other)

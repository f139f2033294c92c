"""What the house rules walk over: our files, imports, models and blocks."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page

CLONE = Path(__file__).resolve().parent.parent
# Each section may know those before it.
SECTIONS = ("dpa", "issues", "actions", "wins", "home")


def modules(*, with_tests: bool = False, with_migrations: bool = False) -> list[Path]:
    """Our Python files."""
    folders = [*SECTIONS, "tests"] if with_tests else list(SECTIONS)
    found = [path for folder in folders for path in sorted((CLONE / folder).rglob("*.py"))]
    return [p for p in found if with_migrations or "migrations" not in p.parts]


def short(path: Path) -> str:
    """A path as it is named in messages."""
    return path.relative_to(CLONE).as_posix()


def dotted(path: Path) -> str:
    """The name a module is imported by."""
    return short(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def tree(path: Path) -> ast.Module:
    """A module as Python reads it."""
    return ast.parse(path.read_text())


def imports(path: Path) -> set[str]:
    """Every module that it imports, wherever in it, for types only as well."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def templates() -> list[Path]:
    """Our templates."""
    return sorted((CLONE / "templates").rglob("*.html"))


def is_ours(model: type) -> bool:
    """Whether a class is written here, not in a package."""
    return model.__module__.partition(".")[0] in SECTIONS


def own_models() -> list[type[models.Model]]:
    """Every model of ours that has a table."""
    return [model for model in apps.get_models() if is_ours(model)]


def page_models() -> list[type[Page]]:
    """Every kind of page."""
    return [model for model in own_models() if issubclass(model, Page)]


def own_fields(model: type[models.Model]) -> Iterator[Any]:
    """The fields an editor fills that we, not a package, have put there."""
    theirs = {
        field.name
        for base in model.__mro__
        if not is_ours(base) and isinstance(base, models.base.ModelBase) and hasattr(base, "_meta")
        for field in base._meta.get_fields()
    }
    for field in model._meta.get_fields():
        filled = field.concrete and field.editable and not field.auto_created
        if filled and field.name not in theirs:
            yield field


def streams() -> list[tuple[str, blocks.StreamBlock]]:
    """Every stream field of ours with its name."""
    return [
        (f"{model._meta.label}.{field.name}", field.stream_block)
        for model in own_models()
        for field in model._meta.get_fields()
        if isinstance(field, StreamField)
    ]


def below(block: Any, name: str) -> Iterator[tuple[str, Any]]:
    """A block and all blocks in it, each with its path."""
    yield name, block
    if isinstance(block, blocks.BaseStructBlock | blocks.BaseStreamBlock):
        for child_name, child in block.child_blocks.items():
            yield from below(child, f"{name}.{child_name}")
    elif isinstance(block, blocks.ListBlock):
        yield from below(block.child_block, f"{name}.item")


def offered_blocks() -> dict[str, Any]:
    """Every block that an editor picks from a menu of several, by its name there."""
    return {
        name: block
        for _, stream in streams()
        if len(stream.child_blocks) > 1
        for name, block in stream.child_blocks.items()
    }

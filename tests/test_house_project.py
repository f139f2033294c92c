"""House rules: what the project is installed from, set by, and kept in order with."""

import ast
import re
import tomllib
from io import StringIO

import pytest
from django.core.management import call_command, get_commands, load_command_class

from dpa import settings
from tests import house

PROJECT = tomllib.loads((house.CLONE / "pyproject.toml").read_text())["project"]
REQUIREMENTS = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_every_package_is_pinned_here_and_in_the_lock(requirement: str) -> None:
    match = re.fullmatch(r"([\w.-]+)(\[[\w,-]+\])?==([\w.]+)", requirement)
    assert match
    lock = (house.CLONE / "requirements-dev.lock").read_text().lower()
    assert re.search(rf"^{re.escape(match[1].lower())}==", lock, re.M)


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_hashes_and_no_address(name: str) -> None:
    text = (house.CLONE / name).read_text()
    assert "--hash=sha256:" in text
    assert "://" not in text


def test_every_variable_of_the_environment_is_explained() -> None:
    example = (house.CLONE / ".env.example").read_text()
    explained = set(re.findall(r"^#?\s?([A-Z][A-Z_]+)=", example, re.M))
    assert set(settings.env.scheme) <= explained


def test_the_environment_is_declared_once() -> None:
    """In the settings. What starts the site, the tests and the server is there before them."""
    allowed = {"dpa/settings.py", "dpa/wsgi.py"}
    reading = [
        house.short(path)
        for path in house.modules()
        if not house.short(path).startswith("dpa/local/")
        and re.search(r"os\.environ|os\.getenv", path.read_text())
    ]
    assert set(reading) <= allowed


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    output = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=output)
    assert "No changes detected" in output.getvalue()


def test_every_command_has_help() -> None:
    own = {
        name: app
        for name, app in get_commands().items()
        if isinstance(app, str) and app.partition(".")[0] in house.SECTIONS
    }
    assert own
    for name, app in own.items():
        words = load_command_class(app, name).help.strip()
        assert len(words) > 20, name
        assert words.endswith("."), name


def test_every_task_of_the_makefile_has_help() -> None:
    text = (house.CLONE / "Makefile").read_text()
    phony = set(re.findall(r"^\.PHONY: (help .*)$", text, re.M)[0].split()) - {"help"}
    assert phony == set(re.findall(r"^([a-z]+):.* ## .", text, re.M))


def test_public_functions_say_what_they_give() -> None:
    """Outside views of one line, properties and Django's own hooks, which have their names."""
    silent = []
    for path in house.modules():
        for node in house.tree(path).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                silent += [f"{house.short(path)}: {node.name}"] * (not ast.get_docstring(node))
    assert silent == []

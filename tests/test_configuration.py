"""The environment: declared once, explained, and asked for before production starts."""

import ast
import re
import subprocess
import sys

import pytest

from dpa.local.environment import CLONE
from tests.production import EVERYTHING, clean


def start_up(**variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import dpa.settings"],
        cwd=CLONE,
        env=clean(**variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "name",
    ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "PERSONAL_DATA_KEYS", "PERSONAL_LOOKUP_KEYS"],
)
def test_production_does_not_start_without_what_it_needs(name: str) -> None:
    assert start_up(**EVERYTHING).returncode == 0
    result = start_up(**(EVERYTHING | {name: ""}))
    assert result.returncode != 0
    last = result.stderr.strip().splitlines()[-1]
    assert f"{name} must be set in production" in last
    assert not [
        other for other in ("SECRET_KEY", "DATABASE_URL") if other != name and other in last
    ]


# Django runs its checks in an order that differs from start to start. This is the order in
# which a check of models comes first.
CHECKS_MODELS_FIRST = """
import django.core.management, manage
from django.apps import apps
django.core.management.execute_from_command_line = lambda argv: apps.get_models()
manage.main()
"""


def test_a_command_says_what_is_missing_in_whatever_order_django_checks() -> None:
    result = subprocess.run(
        [sys.executable, "-c", CHECKS_MODELS_FIRST],
        cwd=CLONE,
        env=clean(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr.startswith("The site cannot start: SECRET_KEY")
    assert len(result.stderr.splitlines()) == 1


def test_production_is_the_life_that_nobody_has_to_ask_for() -> None:
    assert "must be set in production" in start_up().stderr
    assert "ENVIRONMENT is 'staging'" in start_up(ENVIRONMENT="staging").stderr


def test_the_example_names_every_variable_and_no_other() -> None:
    example = (CLONE / ".env.example").read_text()
    named = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    read = declared() | set(
        re.findall(r"environ\.get\([\"'](\w+)", (CLONE / "gunicorn.conf.py").read_text())
    )
    assert sorted(named) == sorted(read)
    for name in named:
        assert re.search(rf"^# .+\n{name}=", example, re.MULTILINE), f"{name} lacks a comment"


def declared() -> set[str]:
    """The names in the `environ.Env(…)` of the settings."""
    for node in ast.walk(ast.parse((CLONE / "dpa/settings.py").read_text())):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "environ.Env":
            return {str(keyword.arg) for keyword in node.keywords}
    return set()

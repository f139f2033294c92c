"""House rules: no dead files, no missing ones, no style or script within the pages."""

import re
from functools import lru_cache
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from actions.models import ActionPage
from tests import house

STATIC = house.CLONE / "static"
TEMPLATES = house.CLONE / "templates"
# Where text is passed off as markup, and each place says why.
TRUSTED = {
    "dpa/linked_data/writing.py",
    "dpa/stylesheets.py",
    "dpa/templatetags/prose.py",
}
# The one kind of script element that may stand in a page: it holds data and is never run.
DATA = '<script type="application/ld+json">'
# Asked for by name: Django's error pages, Wagtail's documented overrides.
BY_NAME = {"404.html", "500.html", "503.html"}
# The admin's own classes; and a link that looks like any other.
NOT_OURS = re.compile(r"^(w-|icon|login-logo$|listing$|help$|button-secondary$|plain$)")
FOLDERS_OF_OTHERS = ("wagtailadmin/", "wagtailcore/", "wagtailusers/", "admin/")


@lru_cache(maxsize=1)
def code() -> str:
    """All Python and script of ours, as one text."""
    scripts = sorted((STATIC / "js").rglob("*.js"))
    return "\n".join(p.read_text() for p in [*house.modules(), *scripts])


@lru_cache(maxsize=1)
def markup() -> str:
    """All templates as one text, without comments."""
    joined = "\n".join(path.read_text() for path in house.templates())
    return re.sub(r"{#.*?#}|{% comment %}.*?{% endcomment %}", "", joined, flags=re.S)


@lru_cache(maxsize=1)
def style() -> str:
    """All our stylesheets as one text, without comments; a mail brings its own along."""
    sheets = [*sorted((STATIC / "css").rglob("*.css")), TEMPLATES / "mail/letter.css"]
    joined = "\n".join(path.read_text() for path in sheets)
    return re.sub(r"/\*.*?\*/", "", joined, flags=re.S)


def test_every_static_file_that_is_named_exists() -> None:
    named = set(re.findall(r"{% static [\"']([^\"']+)[\"']", markup()))
    named |= set(re.findall(r"\bstatic\(\s*[\"']([^\"'{]+)[\"']", code()))
    assert named
    assert [name for name in sorted(named) if finders.find(name) is None] == []


def test_every_file_that_a_stylesheet_names_exists() -> None:
    for sheet in sorted((STATIC / "css").rglob("*.css")):
        for name in re.findall(r"url\(\"?([^)\"]+)\"?\)", sheet.read_text()):
            if not name.startswith(("data:", "#")):
                assert (sheet.parent / name).resolve().is_file(), (sheet.name, name)


def test_every_static_file_is_used() -> None:
    everything = code() + markup() + style()
    unused = [
        path.relative_to(STATIC).as_posix()
        for path in sorted(STATIC.rglob("*"))
        if path.is_file()
        and path.name not in {"OFL.txt", "LICENSE.txt"}
        and path.name not in everything
    ]
    assert unused == []


def test_every_template_is_used() -> None:
    everything = code() + markup()
    by_rule = {model.template for model in house.page_models()}
    by_rule |= {f"actions/kinds/{kind}.html" for kind in ActionPage.Kind.values}
    unused = []
    for path in house.templates():
        name = path.relative_to(TEMPLATES).as_posix()
        if name not in by_rule | BY_NAME and not name.startswith(FOLDERS_OF_OTHERS):
            unused += [name] if f'"{name}"' not in everything else []
    assert unused == []


def test_every_template_that_is_named_exists() -> None:
    named = set(re.findall(r"{% (?:include|extends) \"([^\"]+)\"", markup()))
    missing = [n for n in sorted(named) if not (TEMPLATES / n).is_file()]
    assert [n for n in missing if not n.startswith(FOLDERS_OF_OTHERS)] == []


def classes_of_templates() -> set[str]:
    """Every class that stands whole in a template: in an attribute, or handed to an include."""
    found: set[str] = set()
    for attribute in re.findall(r"\bclass=\"((?:{%.*?%}|{{.*?}}|[^\"])*)\"", markup()):
        plain = re.sub(r"{%.*?%}", " ", attribute)
        found.update(re.sub(r"\S*{{.*?}}\S*", " ", plain).split())
    for words in re.findall(r"\b(?:look|placed|stock)=\"([^\"]*)\"", markup()):
        found.update(words.split())
    return found


def classes_of_styles() -> set[str]:
    selectors = re.sub(r"{[^{}]*}", "{}", style())
    return set(re.findall(r"\.(-?[a-z][\w-]*)", re.sub(r"url\([^)]*\)", "", selectors)))


def test_every_class_of_a_template_has_its_style() -> None:
    """A block's own name aside: it may stand there for print, scripts and staff to hold on to."""
    known = classes_of_styles() | {name.replace("_", "-") for name in house.offered_blocks()}
    unknown = sorted(n for n in classes_of_templates() - known if not NOT_OURS.match(n))
    assert unknown == []


@pytest.mark.parametrize("sheet", sorted((STATIC / "css/components").glob("*.css")), ids=str)
def test_every_component_of_the_styles_is_used(sheet: Path) -> None:
    """The class of its name, or its first, is its own; the others are its parts and states."""
    text = re.sub(r"/\*.*?\*/|{[^{}]*}", " ", sheet.read_text(), flags=re.S)
    named = re.findall(r"\.([a-z][\w-]*)", text)
    own = sheet.stem if sheet.stem in named else named[0]
    assert own in classes_of_templates() or f'"{own}"' in code()


def test_no_style_or_script_within_the_markup() -> None:
    for path in house.templates():
        text = re.sub(r"{%.*?%}|{{.*?}}", "", path.read_text(), flags=re.S).replace(DATA, "")
        assert not re.search(r"<[^>]*\s(style|on[a-z]+)\s*=", text), house.short(path)
        assert not re.search(r"<style|<script(?![^>]*\ssrc=)|javascript:", text), house.short(path)


def test_text_becomes_markup_in_named_places_only() -> None:
    pattern = re.compile(r"\|\s*safe\b|autoescape off|\bmark_safe\b|SafeString\(")
    found = {house.short(p) for p in house.templates() if pattern.search(p.read_text())}
    found |= {house.short(p) for p in house.modules() if pattern.search(p.read_text())}
    assert found <= TRUSTED


def test_what_others_made_keeps_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in (STATIC / "fonts/OFL.txt").read_text().upper()
    for folder in (STATIC / "img", house.CLONE / "home/demo/images"):
        text = (folder / "LICENSE.txt").read_text()
        for path in folder.iterdir():
            assert path.name == "LICENSE.txt" or path.stem in text, path

"""A real server, a real browser. Whatever a page complains of fails the test that opened it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    sync_playwright,
)

from dpa.local import chromium
from tests.browser.listening import Listener
from tests.browser.server import Copy, served
from tests.kinds import WITHDRAW

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 900}
PASSWORD = "a long enough password"


class Open(Protocol):
    """Opens a page in a browser of the wanted kind; `refused` are statuses that are meant."""

    def __call__(self, *, refused: tuple[int, ...] = (), **options: Any) -> Page: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests that drive a browser; `-m "not browser"` leaves them out.

    They need the tests' database too, which is made only for tests that say so.
    """
    for item in items:
        if "site" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
            item.add_marker("django_db")


@pytest.fixture(scope="session")
def site(browser_copy: Copy, testrun_uid: str) -> Iterator[str]:
    """The address of the site, served by gunicorn on a copy of the tests' database."""
    # Tests of the promo hold at any date.
    browser_copy.execute(
        "UPDATE promos_promo SET starts_at = now() - interval '1 day', "
        "ends_at = now() + interval '30 days' WHERE id = (SELECT max(id) FROM promos_promo)"
    )
    browser_copy.execute(WITHDRAW)
    browser_copy.collect_static(testrun_uid)
    with served(browser_copy.environment) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium, with a new temporary profile."""
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(
            executable_path=chromium.ensure(),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield chrome
        chrome.close()


@contextmanager
def windows(browser: Browser, site: str) -> Iterator[Open]:
    """Opens pages until the end of the `with` block, where complaints are told."""
    contexts: list[BrowserContext] = []
    listeners: list[Listener] = []

    def opened(*, refused: tuple[int, ...] = (), **options: Any) -> Page:
        kind = {"viewport": DESK, "color_scheme": "light", "reduced_motion": "reduce"} | options
        context = browser.new_context(base_url=site, locale="en-US", **kind)
        context.set_default_timeout(15_000)
        contexts.append(context)
        listeners.append(Listener(site, refused))
        listeners[-1].listen(context)
        return context.new_page()

    yield opened
    for context, listener in zip(contexts, listeners, strict=True):
        listener.look_back(context)
        context.close()
    complaints = [line for listener in listeners for line in listener.complaints]
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def open_page(browser: Browser, site: str) -> Iterator[Open]:
    """Opens pages in browsers of any kind: `open_page(color_scheme="dark")`.

    Options are those of Playwright's `new_context`. Paths are relative: `page.goto("/stats/")`.
    """
    with windows(browser, site) as opened:
        yield opened


@pytest.fixture
def page(open_page: Open) -> Page:
    """A window of 1280 × 900 pixels, light."""
    return open_page()


@pytest.fixture
def phone(open_page: Open) -> Page:
    """A phone of 360 × 740 pixels with a touch screen."""
    return open_page(viewport=PHONE, has_touch=True, is_mobile=True)


@pytest.fixture(scope="session")
def create_user(browser_copy: Copy) -> Callable[..., str]:
    """Creates a person in the served database once; returns the user name.

    `create_user("ana", "Editors")`, or without a group for an administrator of everything.
    """
    known: set[tuple[str, ...]] = set()
    script = """
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
user = get_user_model().objects.create_user(name, f"{name}@example.org", password)
user.is_superuser = not groups
user.save()
user.groups.set([Group.objects.get(name=group) for group in groups])
"""

    def create(name: str, *groups: str) -> str:
        person = (name, *groups)
        if person not in known:
            browser_copy.ask(script, name=name, groups=groups, password=PASSWORD)
            known.add(person)
        return name

    return create


@pytest.fixture
def staff_page(open_page: Open, create_user: Callable[..., str]) -> Callable[..., Page]:
    """Signs a person in to the admin: `staff_page("ana", "Editors")`; made if need be.

    Wagtail saves drafts by itself. One that is incomplete, or comes after our publishing, is
    answered with 400, which the browser notes; what matters then is what the admin shows.
    """

    def signed_in(name: str, *groups: str, **options: Any) -> Page:
        page = open_page(refused=(400,), **options)
        page.goto("/admin/login/")
        page.locator("[name=username]").fill(create_user(name, *groups))
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/admin/")
        return page

    return signed_in

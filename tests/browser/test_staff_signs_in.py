"""The admin opens for staff."""

from collections.abc import Callable

from playwright.sync_api import Page, expect


def test_a_person_of_a_group_signs_in(staff_page: Callable[..., Page]) -> None:
    page = staff_page("ana", "Editors")
    expect(page).to_have_url("/admin/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()

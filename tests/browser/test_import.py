"""Someone who has never seen the import brings in a file that has a mistake, then a mended one."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.server import Copy
from tests.imported import separated

Staff = Callable[..., Page]
ROW = {
    "statistic": "deportations", "period": "2031", "value": "70,123",
    "status": "provisional", "source": "imported-report", "source_publisher": "A bureau",
    "source_title": "Its report",
}  # fmt: skip


def bring_in(staff: Page, copy: Copy, *rows: dict[str, str]) -> None:
    """Chooses a file; then the worker does what waits for it."""
    file = {"name": "deportations.csv", "mimeType": "text/csv", "buffer": separated(*rows)}
    staff.get_by_label("CSV or XLSX file").set_input_files(file)  # type: ignore[arg-type]  # a file's three parts
    staff.get_by_role("button", name="Read the file").click()
    expect(staff.get_by_text("looks again every two seconds")).to_be_visible()
    copy.work()


def test_a_file_is_mended_and_confirmed(
    staff_page: Staff, open_page: Open, browser_copy: Copy
) -> None:
    staff, reader = staff_page("eva", "Evidence editors"), open_page()
    staff.get_by_role("button", name="Evidence").click()
    staff.get_by_role("link", name="Import figures").click()
    bring_in(staff, browser_copy, ROW, {**ROW, "period": "2032", "value": "70.123,5"})
    # By itself: nobody presses anything.
    expect(staff.get_by_text("1 of 2 rows is refused")).to_be_visible()
    expect(staff.get_by_text("“70.123,5” can be read in two ways")).to_be_visible()
    expect(staff.get_by_role("button", name="Confirm")).to_have_count(0)
    staff.get_by_role("link", name="Bring in a mended file").click()
    bring_in(staff, browser_copy, ROW)
    expect(staff.get_by_text("Nothing has been written yet")).to_be_visible()
    reader.goto(f"/stats/{ROW['statistic']}/")
    expect(reader.get_by_text("70,123")).to_have_count(0)
    staff.get_by_role("button", name="Confirm: publish 1 figure").click()
    browser_copy.work()
    expect(staff.get_by_text("1 figure was published from this file")).to_be_visible()
    reader.reload()
    expect(reader.get_by_text("70,123").first).to_be_visible()

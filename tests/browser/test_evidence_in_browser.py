"""Figures at work in a real browser: replaced by a newcomer, put into a text, framed elsewhere."""

import re
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Open
from tests.browser.server import Copy

Staff = Callable[..., Page]

SHOWN_ON = (
    "/", "/stats/overdose-deaths/", "/stats/", "/issues/overdose-prevention/",
    "/issues/legal-regulation/", "/stats/overdose-deaths/embed/", "/search/?q=overdose+deaths",
)  # fmt: skip


def publish(staff: Page) -> None:
    staff.get_by_role("button", name="More actions", exact=True).click()
    staff.get_by_role("button", name="Publish", exact=True).click()
    expect(staff.locator(".messages li.success")).to_be_visible()


def test_a_newcomer_replaces_a_figure_and_it_is_new_everywhere(
    staff_page: Staff, open_page: Open, browser_copy: Copy
) -> None:
    reader = open_page()
    reader.goto("/stats/overdose-deaths/")
    old = "79,385"
    expect(reader.get_by_role("heading", level=1)).to_contain_text(old)
    staff = staff_page("eva", "Evidence editors")
    staff.get_by_role("button", name="Evidence").click()
    staff.get_by_role("link", name="Statistics", exact=True).click()
    staff.get_by_role("link", name="Overdose deaths", exact=True).click()
    staff.get_by_role("tab", name="Figures").click()
    row = staff.get_by_role("row").filter(has_text=old)
    row.get_by_role("link", name="Replace").click()
    staff.locator("#id_value").fill("79384")
    staff.get_by_role("button", name="Choose source").click()
    chooser = staff.locator(".modal-body")
    chooser.locator("input[name=q]").fill("Data Brief 522")
    chooser.get_by_role("link").filter(has_text="Data Brief 522").click()
    expect(staff.locator(".modal-body")).to_have_count(0)
    staff.locator("#id_reason").select_option("correction")
    staff.locator("#id_explanation").fill("The last digit was wrong.")
    publish(staff)
    browser_copy.work()  # the search is told by the background worker
    for address in SHOWN_ON:
        reader.goto(address)
        expect(reader.get_by_text("79,384").first).to_be_attached()
    reader.goto("/stats/changes/")
    row = reader.get_by_role("listitem").filter(has_text="The last digit was wrong.")
    expect(row).to_contain_text(old)
    reader.goto("/stats/overdose-deaths/")
    expect(reader.get_by_text("we had 79,385; it is 79,384")).to_be_visible()
    reader.goto("/stats/time-between-overdose-deaths/")
    expect(reader.get_by_text("÷ 79,384 =")).to_be_visible()
    assert "79,384" in reader.request.get("/stats/changes/feed/").text()
    assert "79384" in reader.request.get("/stats/overdose-deaths.json").text()
    assert "79,384" in reader.request.get("/stats/overdose-deaths/card.svg").text()


def test_an_editor_puts_a_figure_into_a_sentence(
    staff_page: Staff, open_page: Open, browser_copy: Copy
) -> None:
    script = (
        "from wagtail.models import Page;"
        "print(Page.objects.get(slug='accessibility', locale__language_code='en').pk)"
    )
    key = browser_copy.ask(script)
    staff = staff_page("pat", "Publishers")
    staff.goto(f"/admin/pages/{key}/edit/")
    text = staff.locator(".public-DraftEditor-content").first
    text.click()
    staff.keyboard.press("Control+Home")
    staff.keyboard.type("x ")
    staff.keyboard.press("Control+Home")
    staff.keyboard.press("Shift+ArrowRight")
    staff.get_by_role("button", name="Figure from the drug stats").first.click()
    staff.locator(".modal-body").get_by_role("link", name="797,187 (2022)").click()
    expect(text).to_contain_text("797,187 (2022)")
    # The editor hands over to the form what was typed once nothing has been typed for a moment.
    form = staff.locator("input[name=body-0-value]")
    expect(form).to_have_value(re.compile("797,187"))
    publish(staff)
    reader = open_page()
    reader.goto("/accessibility/")
    link = reader.get_by_role("link", name="797,187 (2022)")
    expect(link).to_have_attribute("href", "/stats/possession-arrests/")
    reader.get_by_role("link", name="Source 1", exact=True).click()
    expect(reader.locator("#src-1")).to_be_in_viewport()
    reader.get_by_role("link", name="Back to use 1 of source 1").click()
    expect(link).to_be_in_viewport()


class Paper(BaseHTTPRequestHandler):
    """Somebody else's page, under a policy that allows frames of ours and nothing else."""

    site = ""

    def do_GET(self) -> None:
        frame = (
            f'<iframe src="{self.site}/stats/possession-arrests/embed/" width="480" height="420">'
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Security-Policy", f"default-src 'none'; frame-src {self.site}")
        self.end_headers()
        self.wfile.write(f"<!doctype html><title>A paper</title>{frame}</iframe>".encode())

    def log_message(self, *arguments: object) -> None:
        """Says nothing."""


def test_a_figure_stands_in_somebody_elses_page(browser: Browser, site: str) -> None:
    Paper.site = site
    paper = ThreadingHTTPServer(("127.0.0.1", 0), Paper)
    Thread(target=paper.serve_forever, daemon=True).start()
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    page.goto(f"http://127.0.0.1:{paper.server_port}/")
    figure = page.frame_locator("iframe").get_by_role("heading")
    expect(figure).to_have_text(re.compile("797,187"))
    assert page.context.cookies() == []
    assert [words for words in complaints if "favicon" not in words] == []
    page.close()
    paper.shutdown()

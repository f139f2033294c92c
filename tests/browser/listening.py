"""What a test does not look for and must not happen: complaints, other hosts, anything kept."""

from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Request

# All that the safe-reading page says a browser keeps of ours.
KEPT = ("promo", "promo-", "left")


class Listener:
    """Notes what goes wrong in a browser: errors of scripts and policy, requests elsewhere.

    And what is left in it, where nobody of the staff signed in.
    """

    def __init__(self, site: str, refused: tuple[int, ...]) -> None:
        self.site = site
        self.refused = refused
        self.complaints: list[str] = []
        self.staff = False

    def listen(self, context: BrowserContext) -> None:
        context.on("console", self._console)
        context.on("weberror", lambda event: self.complaints.append(f"script: {event.error}"))
        context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        meant = any(f"status of {status}" in message.text for status in self.refused)
        if message.type == "error" and not meant:
            self.complaints.append(f"console: {message.text} ({message.location.get('url')})")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.site + "/", "data:", "blob:")):
            self.complaints.append(f"another host: {request.url}")
        self.staff = self.staff or request.url.startswith(f"{self.site}/admin/")

    def look_back(self, context: BrowserContext) -> None:
        """Before it is closed."""
        if self.staff:
            return
        left: Any = context.storage_state()
        self.complaints += [f"a cookie: {cookie}" for cookie in left["cookies"]]
        names = [item["name"] for origin in left["origins"] for item in origin["localStorage"]]
        for page in context.pages:
            if page.url.startswith(self.site):
                names += page.evaluate("Object.keys(sessionStorage)")
        self.complaints += [f"kept: {name}" for name in names if not name.startswith(KEPT)]

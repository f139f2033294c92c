"""How style reaches a page: one bundled file, and one `<style>` block under the policy.

In development the browser reads `css/site.css` and its imports as they lie. `collectstatic`
joins and minifies them. What only the server knows (the fitted lines of *this* page) stands in one
`<style>` block, whose hash is added to this response's Content-Security-Policy: so no style
attribute and no `unsafe-inline` is ever needed.
"""

import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import lightningcss
from django.contrib.staticfiles import finders
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from whitenoise.storage import CompressedManifestStaticFilesStorage

BUNDLES = ("css/site.css", "css/admin.css")


def bundle(name: str) -> str:
    """One stylesheet with its imports joined in, minified. `name` is relative to `static/`."""
    path = finders.find(name)
    if path is None:
        raise FileNotFoundError(f"static/{name} is missing")
    return str(lightningcss.bundle_css(path, minify=True))


class BundlingStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Hashes and compresses what `collectstatic` collected, after joining the bundles.

    Bundles are made from the sources, not from the collected copies, so that a change in an
    imported file is never missed.
    """

    def post_process(
        self, paths: dict[str, Any], dry_run: bool = False, **options: Any
    ) -> Iterator[Any]:
        if not dry_run:
            for name in BUNDLES:
                if name in paths:
                    with self.open(name, "w") as target:
                        target.write(bundle(name))
                    # Django hashes what lies in the source folder; point it to the joined file.
                    paths[name] = (self, name)
        yield from super().post_process(paths, dry_run, **options)


class PageStyle:
    """Collects the rules of one page while it is rendered."""

    def __init__(self) -> None:
        self.rules: dict[str, str] = {}
        self.policy_hash = ""

    def add(self, name: str, **values: str) -> str:
        """Declares custom properties for the class `name`, once; returns the name."""
        self.rules[name] = ";".join(f"--{key}:{value}" for key, value in values.items())
        return name

    def element(self) -> SafeString:
        """The `<style>` element with all rules; remembers the hash the policy must name."""
        css = "".join(f".{name}{{{body}}}" for name, body in self.rules.items())
        if not css:
            return mark_safe("")
        digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
        self.policy_hash = f"'sha256-{digest}'"
        return mark_safe(f"<style>{css}</style>")  # noqa: S308 - our own rules, no text of others


def page_style(request: HttpRequest | None) -> PageStyle:
    """The collector of the page that answers `request`; a loose one where there is none."""
    if request is None:
        return PageStyle()
    if not hasattr(request, "page_style"):
        vars(request)["page_style"] = PageStyle()
    style: PageStyle = vars(request)["page_style"]
    return style

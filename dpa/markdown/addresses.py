"""Where the Markdown of a page is: its own address with `.md` for the last stroke."""

from urllib.parse import urlsplit


def markdown_path(path: str) -> str:
    """`/issues/safety/` → `/issues/safety.md`; a home page’s is `/index.md`, `/es/index.md`."""
    path = urlsplit(path).path
    bare = path.rstrip("/")
    return f"{bare}/index.md" if bare in {"", "/es"} else f"{bare}.md"

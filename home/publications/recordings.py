"""Recordings in parts: players ask for a range of bytes, and some play nothing without (RFC 9110).

Wagtail's own view serves a file as a whole only.
"""

import re
from typing import Any

from django.http import HttpRequest, HttpResponse

PLAYED = {"mp4", "webm", "mp3", "m4a"}
# One range, as every player asks; of several, or of nonsense, the whole file is the answer.
RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
# Answered at once at most; players ask on from where an answer ended.
MOST = 2 * 1024 * 1024


def asked_part(header: str, size: int) -> tuple[int, int] | None:
    """The first and last byte asked for; None where the whole is to be served.

    Raises ValueError where the file has no such part.
    """
    match = RANGE.fullmatch(header.strip())
    if match is None or match[0] == "bytes=-":
        return None
    first, last = match[1], match[2]
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last), size - 1) if first and last else size - 1
    if first and last and int(last) < start:
        return None
    if start >= size or (not first and int(last) == 0):
        raise ValueError(header)
    return start, end


def part_of_recording(document: Any, request: HttpRequest) -> HttpResponse | None:
    """The part of a recording that was asked for. Registered as `before_serve_document`."""
    header = request.headers.get("Range", "")
    if not header or document.file_extension.lower() not in PLAYED or "If-Range" in request.headers:
        return None
    size = document.file.size
    try:
        part = asked_part(header, size)
    except ValueError:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    if part is None:
        return None
    start, end = part[0], min(part[1], part[0] + MOST - 1)
    with document.file.open("rb") as file:
        file.seek(start)
        content = file.read(end - start + 1)
    return HttpResponse(
        content,
        status=206,
        content_type=document.content_type,
        headers={
            "Content-Range": f"bytes {start}-{end}/{size}",
            "Content-Security-Policy": "default-src 'none'",
        },
    )

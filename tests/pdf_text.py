"""Reads the text back out of a PDF that fpdf2 has made: by each font's table of letters."""

import re
import zlib

# A string in parentheses that is set; a backslash takes what follows it literally.
PIECE = re.compile(rb"\(((?:\\.|[^\\)])*)\) Tj", re.S)


def text_of(pdf: bytes) -> str:
    """What a reader could select and copy, one line for each piece that was set."""
    streams = [_open(part) for part in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.S)]
    tables = [stream for stream in streams if b"beginbfchar" in stream or b"beginbfrange" in stream]
    assert len(tables) == 1, "one font is expected"
    letters = _letters(tables[0].decode("latin-1"))
    pages = [stream for stream in streams if b" Tj" in stream]
    pieces = [one for page in pages for one in re.findall(PIECE, page)]
    return "\n".join(_decoded(piece, letters) for piece in pieces)


def _open(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def _letters(table: str) -> dict[int, str]:
    found: dict[int, str] = {}
    for part in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, letter in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", part):
            found[int(code, 16)] = bytes.fromhex(letter).decode("utf-16-be")
    for part in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, letter in re.findall(
            r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", part
        ):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(int(letter, 16) + step)
    return found


def _decoded(piece: bytes, letters: dict[int, str]) -> str:
    plain = re.sub(rb"\\([nrtbf()\\])", _unescaped, piece)
    codes = zip(plain[::2], plain[1::2], strict=True)
    return "".join(letters.get(high << 8 | low, "?") for high, low in codes)


def _unescaped(found: re.Match[bytes]) -> bytes:
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}.get(found[1], found[1])

"""A web server on this machine that answers as the web does, at its worst too."""

import io
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Act = Callable[[BaseHTTPRequestHandler], None]


class Web:
    """What it was asked, and what it is to say: `says[path]`; anything else is 200."""

    def __init__(self, server: ThreadingHTTPServer, name: str, scheme: str) -> None:
        self.server, self.name, self.scheme = server, name, scheme
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.says: dict[str, Act] = {"/robots.txt": status(404)}

    def url(self, path: str = "/") -> str:
        return f"{self.scheme}://{self.name}:{self.server.server_port}{path}"

    def heard(self) -> list[str]:
        """Method and path of all requests but those for robots.txt."""
        return [f"{method} {path}" for method, path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def serving(
    ip: str = "127.0.0.1", name: str = "", tls: ssl.SSLContext | None = None
) -> Iterator[Web]:
    """The server, for as long as it is needed."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.asked.append((self.command, self.path, dict(self.headers)))
            web.says.get(self.path, status(200))(self)

        do_HEAD = do_GET

        def do_POST(self) -> None:
            self.rfile = io.BytesIO(self.rfile.read(int(self.headers["Content-Length"])))
            self.do_GET()

        def log_message(self, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *args: Any) -> None:  # clients that leave are what we test
            pass

    with Server((ip, 0), Handler) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        web = Web(server, name or ip, "https" if tls else "http")
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        yield web
        server.shutdown()


def status(code: int, body: bytes = b"", **headers: str) -> Act:
    """That status, with these headers."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(body)

    return act


def sent_to(location: str, code: int = 302) -> Act:
    """A redirect."""
    return status(code, Location=location)


def only_get(head: Act, get: Act) -> Act:
    """One answer to HEAD, another to GET."""
    return lambda handler: (head if handler.command == "HEAD" else get)(handler)


def raw(*pieces: bytes, pause: float = 0, forever: bool = False) -> Act:
    """These bytes, whatever HTTP says; the last again and again if `forever`."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        for piece in pieces:
            handler.wfile.write(piece)
        while forever:
            time.sleep(pause)
            handler.wfile.write(pieces[-1])

    return act


def silent(handler: BaseHTTPRequestHandler) -> None:
    """Nothing, for longer than anybody waits."""
    time.sleep(5)

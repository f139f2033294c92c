"""One request to one checked address: verified, without cookies, and never longer than allowed."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from threading import Thread
from typing import NamedTuple, TypeVar

from django.conf import settings
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from dpa.http.addresses import Address, resolve

T = TypeVar("T")

PATIENCE = Timeout(connect=5, read=10)  # seconds for one step; `within` ends the whole


class Request(NamedTuple):
    """What is sent. `agent` says which of our programs asks; `headers` come on top of the usual."""

    method: str
    address: Address
    agent: str
    headers: Mapping[str, str] = {}
    body: bytes | None = None


class Reply(NamedTuple):
    """What came back; `location` and `retry_after` are “” unless they were sent.

    `bare`: no header came with the status, so that the answer may have been cut off there.
    """

    address: Address
    status: int
    location: str
    retry_after: str
    bare: bool
    body: bytes


def send(request: Request, keep: int = 0) -> Reply:
    """Asks the IP addresses of the name in turn until one takes the connection.

    Reads `keep` bytes of the answer's body at most. The name is resolved here once, and the
    connection goes to what was checked: a name that leads elsewhere a moment later changes
    nothing. Raises RefusedError, OSError, ValueError or urllib3's HTTPError.
    """
    *first, last = resolve(request.address)
    for ip in first:
        try:
            return _send_to(ip, request, keep)
        except (NewConnectionError, ConnectTimeoutError):
            continue
    return _send_to(last, request, keep)


def within(seconds: float, work: Callable[[], T]) -> T:
    """What `work` returns; TimeoutError after so many seconds, however slowly it is fed.

    A socket's own time limit begins anew with every byte. What is too slow is left behind in its
    thread, which ends with its connection, or with the command.
    """
    if seconds <= 0:
        raise TimeoutError
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # handed to whoever waits
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    return future.result(seconds)


def _send_to(ip: str, request: Request, keep: int) -> Reply:
    with _pool(ip, request.address) as pool:
        response = pool.urlopen(
            request.method, request.address.target, body=request.body, headers=_headers(request),
            redirect=False, retries=False, assert_same_host=False, preload_content=False,
        )  # fmt: skip
        try:
            location = response.headers.get("Location", "") if 300 <= response.status < 400 else ""
            return Reply(
                request.address,
                response.status,
                # Servers send UTF-8, which http.client reads as Latin-1.
                location.encode("latin-1", "replace").decode(errors="replace"),
                response.headers.get("Retry-After", ""),
                not response.headers,
                response.read(keep, decode_content=True) if keep else b"",
            )
        finally:
            response.close()


def _pool(ip: str, address: Address) -> HTTPConnectionPool:
    if address.scheme == "http":
        return HTTPConnectionPool(ip, address.port, timeout=PATIENCE)
    return HTTPSConnectionPool(
        ip, address.port, timeout=PATIENCE, cert_reqs="CERT_REQUIRED", server_hostname=address.host
    )


def _headers(request: Request) -> dict[str, str]:
    address = request.address
    name = settings.WAGTAIL_SITE_NAME.encode("ascii", "replace").decode()
    host = f"[{address.host}]" if ":" in address.host else address.host
    usual = address.port == (443 if address.scheme == "https" else 80)
    return {
        "Host": host if usual else f"{host}:{address.port}",
        "User-Agent": f"{request.agent}/1.0 ({name}; +{settings.SITE_URL})",
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "Connection": "close",
        **request.headers,
    }

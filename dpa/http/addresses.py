"""Which addresses may be asked: those of the public web, whatever their names lead to."""

import socket
from ipaddress import ip_address, ip_network
from typing import NamedTuple
from urllib.parse import urlsplit

from django.conf import settings

PORTS = {"http": 80, "https": 443}
# An allowed list for IPv6: what carries an IPv4 address inside (mapped, NAT64) lies outside it.
UNICAST_V6 = ip_network("2000::/3")
# IANA's special-purpose registries, 6to4 and Teredo with them. Ours, because Python's own list
# (`is_global`) differs from one of its releases to the next; the tests hold it against that.
SPECIAL = [
    ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "2001::/23", "2001:db8::/32", "2002::/16", "3ffe::/16", "3fff::/20",
    )
]  # fmt: skip
MOST = 3  # addresses of one name that are tried


class RefusedError(Exception):
    """An address that we do not ask; the text says what is wrong with it."""


class Address(NamedTuple):
    """A web address taken apart; `target` is its path with the query."""

    url: str
    scheme: str
    host: str
    port: int
    target: str


def is_public(ip: str) -> bool:
    """Whether an IP address belongs to the public internet. ValueError if it is none."""
    address = ip_address(ip)
    if address.version == 6 and address not in UNICAST_V6:
        return False
    return not any(address in network for network in SPECIAL)


def host_of(url: str) -> str:
    """The host's name in small letters; “” if there is none to be read."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".").encode("idna").decode()
    except ValueError:
        return ""


def take_apart(url: str) -> Address:
    """The parts of an address. RefusedError unless it is plain http(s) on the usual port."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise RefusedError("not a web address") from None
    host = host_of(url)
    if parts.scheme not in PORTS or not host:
        raise RefusedError("not a web address")
    if "@" in parts.netloc:
        raise RefusedError("an address with a user name or password is not asked")
    port = PORTS[parts.scheme] if port is None else port
    if port not in PORTS.values() and not settings.MAY_ASK_PRIVATE_ADDRESSES:
        raise RefusedError(f"port {port} is not asked, only 80 and 443")
    query = f"?{parts.query}" if parts.query else ""
    return Address(url, parts.scheme, host, port, f"{parts.path or '/'}{query}")


def resolve(address: Address) -> list[str]:
    """The IP addresses to connect to. RefusedError if any is not public; OSError if none exists."""
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    ips = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not (settings.MAY_ASK_PRIVATE_ADDRESSES or all(map(is_public, ips))):
        raise RefusedError("leads to an address that is not public")
    return ips[:MOST]

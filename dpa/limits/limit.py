"""Limits by network or by name. Neither is stored: only a keyed hash that lasts a day."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

from dpa.limits.models import RateWindow


@dataclass(frozen=True)
class Limit:
    """So many tries in so long. `what` sets the tries of one kind apart from those of another."""

    what: str
    most: int
    length: timedelta

    def hit(self, who: str) -> bool:
        """Counts one more try; whether it is one too many."""
        return RateWindow.hit(self._key(who), self.length) > self.most

    def is_reached(self, who: str) -> bool:
        """Whether the next try would be one too many; counts nothing."""
        return RateWindow.count_of(self._key(who), self.length) >= self.most

    @property
    def seconds(self) -> str:
        """After how long it is over at the latest, for `Retry-After`."""
        return str(int(self.length.total_seconds()))

    def _key(self, who: str) -> str:
        message = f"{self.what}|{who}".encode()
        return hmac.new(settings.SECRET_KEY.encode(), message, hashlib.sha256).hexdigest()


def network_of(request: HttpRequest) -> str:
    """The network a request comes from: /24 for IPv4, /48 for IPv6 (one household or firm)."""
    address = request.META.get("REMOTE_ADDR", "")
    if settings.BEHIND_PROXY:
        # The last entry is the one that our own proxy wrote; those before it are hearsay.
        address = request.headers.get("X-Forwarded-For", address).rpartition(",")[2].strip()
    try:
        ip = ip_address(address)
    except ValueError:
        return "unknown"
    ip = getattr(ip, "ipv4_mapped", None) or ip  # as a socket for both kinds tells it
    return str(ip_network(f"{ip}/{24 if ip.version == 4 else 48}", strict=False))

"""Guards for public forms. Readers carry no cookie, so a CSRF token has nothing to hold on to.

What a browser says of itself is checked instead: `Sec-Fetch-Site` (W3C Fetch Metadata), or in
older browsers `Origin` (RFC 6454). Both are set by the browser and out of a page's reach.
"""

import hashlib
import hmac
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.csrf import csrf_exempt

from dpa.supporters.models import RateWindow

View = Callable[..., HttpResponse]


def is_from_our_own_page(request: HttpRequest) -> bool:
    """Whether the browser says that a page of this site sent the form."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    if origin is None:
        return False
    return urlsplit(origin).netloc == request.get_host()


def own_pages_only(view: View) -> View:
    """Refuses a form that another site sent, in words that say what to do."""

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method == "POST" and not is_from_our_own_page(request):
            return TemplateResponse(request, "supporters/refused.html", status=403)
        return view(request, *args, **kwargs)

    return guarded


def _block(address: str) -> str:
    """The network of an address: /24 for IPv4, /48 for IPv6 (one household or firm)."""
    try:
        ip = ip_address(address)
    except ValueError:
        return "unknown"
    return str(ip_network(f"{ip}/{24 if ip.version == 4 else 48}", strict=False))


def too_many(request: HttpRequest, what: str, limit: int, length: timedelta) -> bool:
    """Counts one more try of this kind from this network; says whether it is one too many.

    The network is stored only as a keyed hash that lasts a day.
    """
    address = request.META.get("REMOTE_ADDR", "")
    if settings.BEHIND_PROXY:
        # The last entry is the one that our own proxy wrote; those before it are hearsay.
        address = request.headers.get("X-Forwarded-For", address).rpartition(",")[2].strip()
    message = f"{what}|{_block(address)}".encode()
    key = hmac.new(settings.SECRET_KEY.encode(), message, hashlib.sha256).hexdigest()
    return RateWindow.hit(key, length) > limit

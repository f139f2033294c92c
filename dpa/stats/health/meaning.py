"""What a reply means for the link, and where redirects have led."""

from dpa.http.addresses import take_apart
from dpa.http.sending import Reply
from dpa.stats.health.answer import Outcome

# To a person the page may well open: that is no dead link, and no living one either.
KEPT_OUT = {401, 403, 451}


def meaning(status: int) -> Outcome:
    """What a status says of the link."""
    if 200 <= status < 300:
        return Outcome.ANSWERED
    return Outcome.KEPT_OUT if status in KEPT_OUT else Outcome.FAILED


def led_to(reply: Reply, url: str) -> str:
    """Where redirects have led, if anywhere. A front page instead of the page still answers."""
    address = reply.address
    if address.url == url:
        return ""
    if address.target == "/" != take_apart(url).target:
        return f" after a redirect to the front page of {address.host}"
    return f" after a redirect to {address.url}"

"""One address, asked politely: HEAD first, GET where that does not do."""

from dpa.stats.health.addresses import Address, take_apart
from dpa.stats.health.answer import Answer, Outcome, SettledError, status_words
from dpa.stats.health.failures import FAILURES, failure_words
from dpa.stats.health.following import follow
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.robots import respect
from dpa.stats.health.sending import Reply

# To a person the page may well open: that is no dead link, and no living one either.
KEPT_OUT = {401, 403, 451}


def ask(url: str, hosts: Hosts) -> Answer:
    """What the address says. Raises nothing, however strange the answer.

    Some servers refuse HEAD or hang on it, so GET has the last word; its body is not read. (What
    robots.txt forbids, and a host that could not be reached for it, is remembered, not asked.)
    """
    answer = _once("HEAD", url, hosts)
    if answer.outcome in {Outcome.FAILED, Outcome.KEPT_OUT}:
        answer = _once("GET", url, hosts)
    return answer


def _once(method: str, url: str, hosts: Hosts) -> Answer:
    def before(address: Address) -> None:
        respect(address, hosts)
        hosts.turn(address)

    try:
        reply = follow(method, url, before)
    except SettledError as settled:
        return settled.answer
    except FAILURES as error:
        return Answer(Outcome.FAILED, failure_words(error), heard=False)
    if reply.status == 429 or (reply.status == 503 and reply.retry_after):
        hosts.rest(reply.address)
        return Answer(Outcome.WAIT, f"{status_words(reply.status)}: its site asks us to wait")
    return Answer(_meaning(reply.status), status_words(reply.status) + _led_to(reply, url))


def _meaning(status: int) -> Outcome:
    if 200 <= status < 300:
        return Outcome.ANSWERED
    return Outcome.KEPT_OUT if status in KEPT_OUT else Outcome.FAILED


def _led_to(reply: Reply, url: str) -> str:
    """Where redirects have led, if anywhere. A front page instead of the page still answers."""
    address = reply.address
    if address.url == url:
        return ""
    if address.target == "/" != take_apart(url).target:
        return f" after a redirect to the front page of {address.host}"
    return f" after a redirect to {address.url}"

"""One address, asked politely: HEAD first, GET where that does not do."""

from dpa.http.addresses import Address
from dpa.http.failures import FAILURES, failure_words
from dpa.stats.health.answer import Answer, Outcome, SettledError, status_words
from dpa.stats.health.following import follow
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.meaning import led_to, meaning
from dpa.stats.health.robots import respect


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
    return Answer(meaning(reply.status), status_words(reply.status) + led_to(reply, url))

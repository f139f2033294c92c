"""What hosts ask of robots is respected; their robots.txt (RFC 9309) is read once a run."""

from dpa.http.addresses import Address
from dpa.http.failures import FAILURES
from dpa.stats.health.answer import Outcome, SettledError
from dpa.stats.health.following import ROBOT
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.robots_reading import read


def respect(address: Address, hosts: Hosts) -> None:
    """Raises SettledError where we may not ask, and what kept us from reading the rules.

    A host that cannot be reached is then not asked a second time for the page itself.
    """
    origin = (address.scheme, address.host, address.port)
    if origin not in hosts.rules:
        try:
            hosts.rules[origin] = read(address, hosts)
        except (SettledError, *FAILURES) as error:
            hosts.rules[origin] = error
    rules = hosts.rules[origin]
    if isinstance(rules, Exception):
        raise rules
    if not rules.can_fetch(ROBOT, address.url):
        raise SettledError(Outcome.KEPT_OUT, "its robots.txt asks robots to stay away")

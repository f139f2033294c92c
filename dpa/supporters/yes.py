"""A box that was ticked, until its owner confirms it."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Yes:
    """A box that was ticked: for whom, beside which words, on which form."""

    organization: str
    wording: str
    wording_version: str
    where: str
    partner: str = ""

    def kept(self) -> dict[str, str]:
        """For a JSON column."""
        return asdict(self)

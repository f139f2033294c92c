"""The scale that values are read on."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Scale:
    """From the lowest to the highest value that can be drawn, and where it is marked."""

    bottom: Decimal
    top: Decimal
    ticks: tuple[Decimal, ...]

    @property
    def base(self) -> Decimal | None:
        """Where bars stand: zero; None on a scale that leaves it out."""
        return Decimal(0) if self.bottom <= 0 <= self.top else None

    def share(self, value: Decimal) -> float:
        """How far up a value lies, from 0 to 1."""
        return float((value - self.bottom) / (self.top - self.bottom))

"""What a notice says, where and when."""

from dpa.promos.models.promo import Promo

__all__ = ["Promo"]

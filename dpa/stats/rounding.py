"""Rounding as people do it on paper."""

from decimal import ROUND_HALF_UP, Decimal


def rounded(value: Decimal, decimals: int) -> Decimal:
    """To so many decimals, a half away from zero, as people do on paper."""
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)

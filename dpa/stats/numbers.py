"""Values in words, in English and Spanish. Nobody types a figure that the site can say itself."""

from decimal import Decimal

from django.utils.numberformat import format as grouped

from dpa.stats.models.choices import Qualifier, Style
from dpa.stats.rounding import rounded

MILLION, BILLION, TRILLION = Decimal(10**6), Decimal(10**9), Decimal(10**12)
NO_BREAK = "\u00a0"
# Decimal sign, thousands sign.
SIGNS = {"en": (".", ","), "es": (",", ".")}
QUALIFIERS = {
    "es": {"about": "unos", "over": "más de", "nearly": "casi", "at_least": "al menos"},
    "en": {q.value: q.label for q in Qualifier},
}
# The unit of an interval, how many seconds it has, and its names.
INTERVALS = (
    (Decimal(1), {"en": ("second", "seconds"), "es": ("segundo", "segundos")}),
    (Decimal(60), {"en": ("minute", "minutes"), "es": ("minuto", "minutos")}),
    (Decimal(3600), {"en": ("hour", "hours"), "es": ("hora", "horas")}),
)


def plain(value: Decimal, language: str = "en") -> str:
    """All digits of a value, grouped; no decimals that are only zeros."""
    decimal_sign, thousands = SIGNS.get(language, SIGNS["en"])
    exact = value.normalize()
    places = max(0, -int(exact.as_tuple().exponent))
    # Spanish groups from five digits on.
    grouping = 0 if language == "es" and abs(value) < 10_000 else 3
    text: str = grouped(
        f"{exact:f}", decimal_sign, places, grouping, thousands, force_grouping=True, use_l10n=False
    )
    return text.replace("-", "−")


def short(value: Decimal, language: str = "en") -> str:
    """From a million on with its name, to one decimal: “48.5 million”, “47.000 millones”."""
    size = abs(value)
    if language == "es":
        if size < MILLION:
            return plain(value, language)
        millions = rounded(value / MILLION, 1)
        return f"{plain(millions, language)}{NO_BREAK}{'millón' if millions == 1 else 'millones'}"
    for power, name in ((TRILLION, "trillion"), (BILLION, "billion"), (MILLION, "million")):
        # What would be printed as “1,000 million” is a billion.
        reached = power if power == MILLION else power - power / 20_000
        if size >= reached:
            return f"{plain(rounded(value / power, 1))} {name}"
    return plain(value)


def dollars(value: Decimal, language: str = "en") -> str:
    """“$47 billion”, “47.000 millones de dólares”."""
    words = short(value, language)
    if language == "es":
        return f"{words}{' de' if abs(value) >= MILLION else ''} dólares"
    return f"−${words[1:]}" if value < 0 else f"${words}"


def interval(seconds: Decimal, language: str = "en") -> str:
    """“every 40 seconds”, “cada 7 minutos”: whole units, the largest of which there are two."""
    size, names = next(
        ((s, n) for s, n in reversed(INTERVALS) if seconds >= 2 * s), INTERVALS[0]
    )  # fmt: skip
    units = rounded(seconds / size, 0 if seconds >= 2 else 1)
    one, many = names[language if language in names else "en"]
    every = "cada" if language == "es" else "every"
    return f"{every} {one}" if units == 1 else f"{every} {plain(units, language)} {many}"


def one_in(percent: Decimal, language: str = "en") -> str:
    """“1 in 5” of 20 percent; the percentage itself where one in so many would mislead."""
    if percent <= 0 or percent > 50:
        return f"{plain(percent, language)}%"
    of = rounded(100 / percent, 0)
    return f"1 de cada {plain(of, language)}" if language == "es" else f"1 in {plain(of)}"


def in_words(value: Decimal, style: str, qualifier: str = "", language: str = "en") -> str:
    """A value as it is printed large, with what the source says of its exactness."""
    percent = f"{NO_BREAK}%" if language == "es" else "%"
    match style:
        case Style.SHORT:
            words = short(value, language)
        case Style.DOLLARS:
            words = dollars(value, language)
        case Style.PERCENT:
            words = plain(value, language) + percent
        case Style.CHANGE:
            words = ("+" if value > 0 else "") + plain(value, language) + percent
        case Style.TIMES:
            words = f"{plain(value, language)} {'veces' if language == 'es' else 'times'}"
        case Style.ONE_IN:
            words = one_in(value, language)
        case Style.INTERVAL:
            words = interval(value, language)
        case _:
            words = plain(value, language)
    before = QUALIFIERS.get(language, QUALIFIERS["en"]).get(qualifier, "")
    return f"{before} {words}".strip()

"""Values in words, in English and Spanish. Nobody types a figure that the site can say itself."""

from decimal import Decimal

from django.utils.numberformat import format as grouped

from dpa.stats.models.choices import Qualifier, Style
from dpa.stats.rounding import rounded

MILLION, BILLION, TRILLION = Decimal(10**6), Decimal(10**9), Decimal(10**12)
NO_BREAK = "\u00a0"
# In the United States people write numbers in Spanish as in English (CLDR es_US), so that 47,000 is
# never read as 47: see docs/decisions/0019.
DECIMAL_SIGN, THOUSANDS = ".", ","
QUALIFIERS = {
    "es": {"about": "alrededor de", "over": "más de", "nearly": "casi", "at_least": "al menos"},
    "en": {q.value: str(q.label) for q in Qualifier},
}
# Before a percentage, which has an article in Spanish: “alrededor del 50%”.
OF_PERCENT = {"about": "alrededor del", "over": "más del", "nearly": "casi el",
              "at_least": "al menos el"}  # fmt: skip
TIMES = {"en": ("time", "times"), "es": ("vez", "veces")}
# The unit of an interval, how many seconds it has, and its names.
INTERVALS = (
    (Decimal(1), {"en": ("second", "seconds"), "es": ("segundo", "segundos")}),
    (Decimal(60), {"en": ("minute", "minutes"), "es": ("minuto", "minutos")}),
    (Decimal(3600), {"en": ("hour", "hours"), "es": ("hora", "horas")}),
)


def plain(value: Decimal) -> str:
    """All digits of a value, grouped, alike in both languages; no decimals that are only zeros."""
    exact = value.normalize()
    places = max(0, -int(exact.as_tuple().exponent))
    text: str = grouped(
        f"{exact:f}", DECIMAL_SIGN, places, 3, THOUSANDS, force_grouping=True, use_l10n=False
    )
    return text.replace("-", "−")


def short(value: Decimal, language: str = "en") -> str:
    """From a million on with its name, to one decimal: “48.5 million”, “47 mil millones”."""
    size = abs(value)
    if language == "es":
        return _short_spanish(value)
    for power, name in ((TRILLION, "trillion"), (BILLION, "billion"), (MILLION, "million")):
        # What would be printed as “1,000 million” is a billion.
        reached = power if power == MILLION else power - power / 20_000
        if size >= reached:
            return f"{plain(rounded(value / power, 1))} {name}"
    return plain(value)


def _short_spanish(value: Decimal) -> str:
    """Never “billones”: beside English, nobody knows whether that is 10⁹ or 10¹²."""
    if abs(value) < MILLION:
        return plain(value)
    millions = rounded(value / MILLION, 1)
    thousands, rest = divmod(abs(millions), 1000)
    if not rest and 1 < thousands < 1000:
        return f"{plain(millions / 1000)}{NO_BREAK}mil{NO_BREAK}millones"
    return f"{plain(millions)}{NO_BREAK}{'millón' if abs(millions) == 1 else 'millones'}"


def dollars(value: Decimal, language: str = "en") -> str:
    """“$47 billion”, “47 mil millones de dólares”, “1 dólar”."""
    words = short(value, language)
    if language == "es":
        unit = "dólar" if abs(value) == 1 else "dólares"
        return f"{words}{' de' if abs(value) >= MILLION else ''} {unit}"
    return f"−${words[1:]}" if value < 0 else f"${words}"


def interval(seconds: Decimal, language: str = "en") -> str:
    """“every 40 seconds”, “cada 7 minutos”: whole units, the largest of which there are two."""
    size, names = next(
        ((s, n) for s, n in reversed(INTERVALS) if seconds >= 2 * s), INTERVALS[0]
    )  # fmt: skip
    units = rounded(seconds / size, 0 if seconds >= 2 else 1)
    one, many = names[language if language in names else "en"]
    every = "cada" if language == "es" else "every"
    return f"{every} {one}" if units == 1 else f"{every} {plain(units)} {many}"


def one_in(percent: Decimal, language: str = "en") -> str:
    """“1 in 5” of 20 percent; the percentage itself where one in so many would mislead."""
    if percent <= 0 or percent > 50:
        return f"{plain(percent)}%"
    of = rounded(100 / percent, 0)
    return f"1 de cada {plain(of)}" if language == "es" else f"1 in {plain(of)}"


def in_words(value: Decimal, style: str, qualifier: str = "", language: str = "en") -> str:
    """A value as it is printed large, with what the source says of its exactness."""
    match style:
        case Style.SHORT:
            words = short(value, language)
        case Style.DOLLARS:
            words = dollars(value, language)
        case Style.PERCENT:
            words = plain(value) + "%"
        case Style.CHANGE:
            words = ("+" if value > 0 else "") + plain(value) + "%"
        case Style.TIMES:
            one, many = TIMES[language if language in TIMES else "en"]
            words = f"{plain(value)} {one if value == 1 else many}"
        case Style.ONE_IN:
            words = one_in(value, language)
        case Style.INTERVAL:
            words = interval(value, language)
        case _:
            words = plain(value)
    before = QUALIFIERS.get(language, QUALIFIERS["en"]).get(qualifier, "")
    if language == "es" and style == Style.PERCENT:
        before = OF_PERCENT.get(qualifier, "")
    return f"{before} {words}".strip()

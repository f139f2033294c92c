"""Values in words, in both languages."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from django.utils import translation
from django.utils.formats import number_format
from hypothesis import given
from hypothesis import strategies as st

from dpa.stats.models import Qualifier, Style
from dpa.stats.numbers import in_words, plain

CASES = [
    ("797187", "number", "", "797,187", "797,187"),
    ("1234", "number", "", "1,234", "1,234"),
    ("32.6", "number", "", "32.6", "32.6"),
    ("48500000", "short", "", "48.5 million", "48.5 millones"),
    ("1000000", "short", "", "1 million", "1 millón"),
    ("999949", "short", "", "999,949", "999,949"),
    ("960000000", "short", "", "960 million", "960 millones"),
    ("999960000", "short", "", "1 billion", "1,000 millones"),
    ("47000000000", "dollars", "", "$47 billion", "47 mil millones de dólares"),
    ("106700000000", "dollars", "", "$106.7 billion", "106,700 millones de dólares"),
    ("1200000000000", "dollars", "", "$1.2 trillion", "1,200,000 millones de dólares"),
    ("109000", "number", "about", "about 109,000", "alrededor de 109,000"),
    ("600", "percent", "over", "over 600%", "más del 600%"),
    ("950", "dollars", "", "$950", "950 dólares"),
    ("1", "dollars", "", "$1", "1 dólar"),
    ("1", "times", "", "1 time", "1 vez"),
    ("-5000000", "dollars", "", "−$5 million", "−5 millones de dólares"),
    ("87.8", "percent", "", "87.8%", "87.8%"),
    ("50", "percent", "about", "about 50%", "alrededor del 50%"),
    ("297.6", "change", "", "+297.6%", "+297.6%"),
    ("-26.2", "change", "", "−26.2%", "−26.2%"),
    ("3.6", "times", "", "3.6 times", "3.6 veces"),
    ("20", "one_in", "", "1 in 5", "1 de cada 5"),
    ("39.6", "interval", "", "every 40 seconds", "cada 40 segundos"),
    ("397.3", "interval", "", "every 7 minutes", "cada 7 minutos"),
    ("1", "interval", "", "every second", "cada segundo"),
    ("200", "number", "nearly", "nearly 200", "casi 200"),
    ("1000", "number", "over", "over 1,000", "más de 1,000"),
]


@pytest.mark.parametrize(("value", "style", "qualifier", "english", "spanish"), CASES)
def test_a_value_in_words(
    value: str, style: str, qualifier: str, english: str, spanish: str
) -> None:
    assert in_words(Decimal(value), style, qualifier) == english
    said = in_words(Decimal(value), style, qualifier, "es").replace("\u00a0", " ")
    assert said == spanish


numbers = st.decimals(min_value=-(10**15), max_value=10**15, places=4)


@given(numbers)
def test_nothing_is_lost_in_plain_words(value: Decimal) -> None:
    assert Decimal(plain(value).replace(",", "").replace("−", "-")) == value


@given(numbers)
def test_numbers_are_written_as_in_the_united_states(value: Decimal) -> None:
    """By the Unicode Consortium's data; Django's own filters say the same."""
    for language in ("en", "es"):
        usual = format_decimal(value, locale=f"{language}_US", decimal_quantization=False)
        assert plain(value) == usual.replace("-", "−")
        with translation.override(language):
            said = number_format(Decimal(f"{value.normalize():f}"), force_grouping=True)
            assert said.replace("-", "−") == plain(value)


@given(numbers, st.sampled_from(Style.values), st.sampled_from(["", *Qualifier.values]))
def test_there_are_always_words_with_a_number(value: Decimal, style: str, qualifier: str) -> None:
    for language in ("en", "es", "xx"):
        said = in_words(value, style, qualifier, language)
        assert any(c.isdigit() for c in said) or style == "interval"
        assert said == said.strip()
        assert "E" not in said

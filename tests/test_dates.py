"""Periods in words, in both languages: what two days share is said once."""

from datetime import date

import pytest
from django.utils.translation import override

from dpa.dates import span

PERIODS = {
    ("2022-01-01", "2022-12-31"): ("2022", "2022"),
    ("2002-01-01", "2020-12-31"): ("2002–2020", "2002–2020"),
    ("2018-10-01", "2019-09-30"): ("fiscal year 2019", "año fiscal 2019"),
    ("2021-05-01", "2021-05-31"): ("May 2021", "mayo de 2021"),
    ("2021-05-01", "2021-06-30"): ("May 2021 – June 2021", "mayo de 2021 – junio de 2021"),
    ("2021-05-17", "2021-05-17"): ("May 17, 2021", "17 de mayo de 2021"),
    ("2021-05-17", "2021-05-20"): ("May 17–20, 2021", "17–20 de mayo de 2021"),
    ("2021-05-17", "2021-06-02"): ("May 17 – June 2, 2021", "17 de mayo – 2 de junio de 2021"),
    ("2021-12-17", "2022-01-02"): (
        "Dec. 17, 2021 – Jan. 2, 2022",
        "17 de diciembre de 2021 – 2 de enero de 2022",
    ),
}


@pytest.mark.parametrize(("ends", "said"), PERIODS.items())
def test_a_period_says_what_its_days_share_once(
    ends: tuple[str, str], said: tuple[str, str]
) -> None:
    start, end = (date.fromisoformat(day) for day in ends)
    for language, words in zip(("en", "es"), said, strict=True):
        with override(language):
            assert span(start, end) == words

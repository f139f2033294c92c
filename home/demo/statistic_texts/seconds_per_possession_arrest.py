"""A statistic: Seconds between possession arrests."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "seconds-per-possession-arrest",
    "slug": "seconds-per-possession-arrest",
    "title": "Seconds between possession arrests",
    "question": "How often is an arrest for drug possession made?",
    "statement": "there is an arrest for drug possession in the United States, on average",
    "unit": "seconds",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "derived",
    "theme": "arrests",
    "method": ("The seconds in the year divided by the arrests for drug possession in that year."),
    "not_counted": "Whatever the arrest figures leave out is left out here too.",
    "caveat": "An average over a whole year. It changes whenever the arrest figure changes.",
    "review_due": "2027-10-31",
    "series": "",
    "publish": True,
    "facts_ids": ["seconds-per-possession-arrest"],
    "observations": [
        seen(
            "2020",
            "31.6",
            "every 32 seconds",
            "fbi-ucr",
            "dpf-arrests",
            (
                "31,622,400 seconds ÷ 1,001,914 arrests = 31.6. DPA has printed 31 seconds "
                "for drug offenses of every kind; possession arrests in 2020 are what that "
                "number fits."
            ),
        ),
        seen(
            "2022",
            "39.6",
            "every 40 seconds",
            "fbi-ucr",
            "dpf-arrests",
            "31,536,000 seconds ÷ 797,187 arrests = 39.6.",
        ),
    ],
}

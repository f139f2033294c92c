"""As people in the United States write dates in Spanish (Fundéu: the month in lower case)."""

DATE_FORMAT = r"j \d\e F \d\e Y"
PERIOD_DATE = r"j \d\e F \d\e Y"
PERIOD_SAME_YEAR = r"j \d\e F"
PERIOD_SAME_MONTH_FROM = "j"
PERIOD_SAME_MONTH_TO = r"j \d\e F \d\e Y"
SHORT_DATE = "j b Y"
MONTH_DAY_FORMAT = r"j \d\e F"
YEAR_MONTH_FORMAT = r"F \d\e Y"
WEEKDAY_DATE = r"l j \d\e F \d\e Y"
WEEKDAY_MOMENT = r"l j \d\e F \d\e Y, g:i a, T"
DATETIME_FORMAT = r"j \d\e F \d\e Y, g:i a, T"

# Numbers as in English (CLDR es_US); so does `dpa.stats.numbers`.
DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
NUMBER_GROUPING = 3

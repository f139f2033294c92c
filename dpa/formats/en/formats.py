"""As Americans write dates."""

DATE_FORMAT = "F j, Y"
PERIOD_DATE = "N j, Y"  # in charts, on cards and beside figures, where room is short
PERIOD_SAME_YEAR = "N j"
PERIOD_SAME_MONTH_FROM = "N j"
PERIOD_SAME_MONTH_TO = "j, Y"
SHORT_DATE = "M j, Y"
MONTH_DAY_FORMAT = "F j"
YEAR_MONTH_FORMAT = "F Y"
WEEKDAY_DATE = "l, F j, Y"
WEEKDAY_MOMENT = "l, F j, Y, g:i A T"
DATETIME_FORMAT = "F j, Y, g:i A T"

DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
NUMBER_GROUPING = 3

"""Languages of the pages, and the time zone staff see.

`dpa.settings` takes these over as they are.
"""

LANGUAGE_CODE = "en"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("es", "Español")]
USE_I18N = WAGTAIL_I18N_ENABLED = True
USE_TZ = True
TIME_ZONE = "America/New_York"
# Readers get no cookie: the address alone says the language.
LANGUAGE_COOKIE_NAME = "never-set"

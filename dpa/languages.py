"""Languages of the pages, and the time zone staff see.

`dpa.settings` takes these over as they are.
"""

from pathlib import Path

LANGUAGE_CODE = "en"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("es", "Español")]
USE_I18N = WAGTAIL_I18N_ENABLED = True
# Words of the interface; `make messages` keeps them.
LOCALE_PATHS = [Path(__file__).resolve().parent.parent / "locale"]
FORMAT_MODULE_PATH = "dpa.formats"
USE_TZ = True
TIME_ZONE = "America/New_York"
# Readers get no cookie: the address alone says the language.
LANGUAGE_COOKIE_NAME = "never-set"

"""The words of the home page, the plain pages, the section lists, the menus, the organization.

`{first_year}` stands for the year of the first win. `contact: True`: the template shows the contact
address from the site settings under the text. `cites` are source ids, `statistics` are ids of
`statistic_texts`, `image` is a key of `IMAGES`. `note` and `staff_note` are for staff only.
"""

from home.demo.page_texts.about import ABOUT
from home.demo.page_texts.accessibility import ACCESSIBILITY
from home.demo.page_texts.cards import CARDS
from home.demo.page_texts.corrections import CORRECTIONS
from home.demo.page_texts.help_now import HELP_NOW
from home.demo.page_texts.home_page import HOME
from home.demo.page_texts.how_we_check import HOW_WE_CHECK
from home.demo.page_texts.how_we_work import HOW_WE_WORK
from home.demo.page_texts.images import IMAGES
from home.demo.page_texts.indexes import INDEXES
from home.demo.page_texts.menus import NAV
from home.demo.page_texts.organization import ORGANIZATION
from home.demo.page_texts.press import PRESS
from home.demo.page_texts.privacy import PRIVACY
from home.demo.page_texts.promos import PROMOS
from home.demo.page_texts.safe_reading import SAFE_READING
from home.demo.page_texts.ways_to_give import WAYS_TO_GIVE
from home.demo.page_texts.ways_to_help import WAYS_TO_HELP

__all__ = [
    "ABOUT",
    "ACCESSIBILITY",
    "CARDS",
    "CORRECTIONS",
    "HELP_NOW",
    "HOME",
    "HOW_WE_CHECK",
    "HOW_WE_WORK",
    "IMAGES",
    "INDEXES",
    "NAV",
    "ORGANIZATION",
    "PRESS",
    "PRIVACY",
    "PROMOS",
    "SAFE_READING",
    "WAYS_TO_GIVE",
    "WAYS_TO_HELP",
]

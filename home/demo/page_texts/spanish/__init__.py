"""Spanish words of plain pages whose English stands beside them."""

from home.demo.page_texts.spanish.accessibility import ACCESSIBILITY_ES
from home.demo.page_texts.spanish.privacy import PRIVACY_ES
from home.demo.page_texts.spanish.safe_reading import SAFE_READING_ES

SPANISH_PAGES = [SAFE_READING_ES, ACCESSIBILITY_ES, PRIVACY_ES]

__all__ = ["SPANISH_PAGES"]

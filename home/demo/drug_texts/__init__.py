"""The words of the drug fact pages.

`[[…]]` is a figure by its statistic’s slug. Each fact is its question, its answer and the id of the
source it rests on, of `facts.json` or of `SOURCES`. What is not in `facts.json` is general
knowledge and is marked so: staff read it as “not yet checked”.
"""

from home.demo.drug_texts.fentanyl import FENTANYL
from home.demo.drug_texts.marijuana import MARIJUANA
from home.demo.drug_texts.methamphetamine import METHAMPHETAMINE
from home.demo.drug_texts.sources import SOURCES

DRUGS = [FENTANYL, MARIJUANA, METHAMPHETAMINE]

__all__ = ["DRUGS", "SOURCES"]

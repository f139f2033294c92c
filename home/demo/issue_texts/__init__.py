"""The texts of the five priority issues, one module each, in the order of the home page."""

from home.demo.issue_texts import (
    civil_punishment,
    community_reinvestment,
    drug_decriminalization,
    legal_regulation,
    overdose_prevention,
)

ISSUES = [
    drug_decriminalization.ISSUE,
    overdose_prevention.ISSUE,
    legal_regulation.ISSUE,
    civil_punishment.ISSUE,
    community_reinvestment.ISSUE,
]

"""Petitions: signed here, confirmed by mail, counted without names, delivered, then forgotten.

Readers: `pages` (what they open and send), `forms`, `signing`, `confirming`. Counts: `counting`,
`rounding`. Staff: `admin`, `clusters`, `delivering`, `paper`. Their CRM: `telling`. By itself:
`forgetting`.
"""

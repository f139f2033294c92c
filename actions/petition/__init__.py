"""Petitions: signed here, confirmed by mail, counted without names, delivered, then forgotten.

Readers: `pages` (what they open and send), `signing`, `confirming`, `words`. Counts: `counting`,
`rounding`. Staff: `admin`, `clusters`, `delivering`, `paper`. By itself: `forgetting`.
"""

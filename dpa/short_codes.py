"""Codes of short addresses, for paper and for reading aloud."""

import secrets

# Read aloud without confusion: no 0, 1, i, l, o.
CODE_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"


def new_code() -> str:
    """Six letters that nobody can guess the meaning of, so they never have to change."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(6))

"""Places as open data."""

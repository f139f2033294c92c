"""Searching the site: what can be found, how words find it, and which words found nothing."""

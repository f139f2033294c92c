"""Saying everything in each language: the interface's own words, and what pages say."""

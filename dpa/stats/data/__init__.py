"""Open data: every published statistic and figure, for programs. Begin with `dictionary.py`."""

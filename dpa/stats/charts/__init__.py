"""The chart of a statistic over time, drawn by the server."""

from dpa.stats.charts.build import Chart, NotComparable, chart_of

__all__ = ["Chart", "NotComparable", "chart_of"]

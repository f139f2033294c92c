"""The formats of cards, with their measures in pixels."""

from dpa.stats.cards.sheets import Sheet

LEAST = 22
SHEETS = {
    "wide": Sheet(
        width=1200, height=630, margin=56, gap=28, band=92,
        label=22, value=25, tab=26, sentence=(50, 46, 42, 38, 34, 30, 27, 24),
        figure_most=240, figure_least=120,
    ),
    # For pages: a title may take more room than a figure.
    "page": Sheet(
        width=1200, height=630, margin=56, gap=28, band=92,
        label=22, value=25, tab=26, sentence=(34, 30, 27, 24),
        figure_most=330, figure_least=72,
    ),
    "square": Sheet(
        width=1080, height=1080, margin=64, gap=40, band=132,
        label=26, value=30, tab=32, sentence=(70, 64, 58, 52, 46, 42, 38, 34, 30, 26),
        figure_most=470, figure_least=140,
    ),
}  # fmt: skip

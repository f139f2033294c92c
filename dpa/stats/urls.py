"""The addresses of statistics and sources."""

from django.urls import path, re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from dpa.stats.cards.views import card
from dpa.stats.charts.views import chart_svg
from dpa.stats.data.about import about as open_data
from dpa.stats.pages import changes, embed, feed, oembed, short, source, sources, statistic
from dpa.stats.pages.lasting import lasting
from dpa.translations.missing import only_in_english

# In every language; those without a text say so.
pages = [
    path("stats/changes/", only_in_english(changes.changes), name="stats_changes"),
    path("stats/data/", only_in_english(open_data), name="open_data"),
    path("stats/<slug:slug>/", only_in_english(statistic.statistic), name="statistic"),
    path("sources/", only_in_english(sources.sources), name="sources"),
    path("sources/<slug:slug>/", only_in_english(source.source), name="source"),
]
# For machines, and for other people's pages: one address each.
machines = [
    path("stats/changes/feed/", feed.feed, name="stats_changes_feed"),
    path("stats/<slug:slug>/embed/", embed.embed, name="statistic_embed"),
    path("stats/<slug:slug>/cite.bib", statistic.cite, {"form": "bib"}, name="statistic_bibtex"),
    path("stats/<slug:slug>/cite.json", statistic.cite, {"form": "json"}, name="statistic_csl"),
    path("stats/<slug:slug>/chart.svg", lasting(chart_svg), name="chart_svg"),
    path("stats/<slug:slug>/card.png", lasting(card), {"form": "png"}, name="card_png"),
    path("stats/<slug:slug>/card.svg", lasting(card), {"form": "svg"}, name="card_svg"),
    path("oembed", oembed.oembed, name="oembed"),
    # People type these from paper, some with a slash at the end.
    re_path("^s/(?P<code>[a-zA-Z0-9]+)/?$", short.short_address, name="short_address"),
]
# Nothing here takes anything in. Whoever sends something is told so (405), not asked for a token.
for address in (*pages, *machines):
    address.callback = csrf_exempt(require_safe(address.callback))

"""The addresses of statistics and sources."""

from django.urls import path, re_path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from dpa.stats.cards.views import card
from dpa.stats.charts.views import chart_svg
from dpa.stats.data.about import about as open_data
from dpa.stats.pages import changes, embed, feed, oembed, short, source, sources, statistic
from dpa.stats.pages.lasting import in_its_language, lasting

cite = in_its_language(statistic.cite)
# In every language: what says its words in it stands below `/es/`.
pages = [
    path("stats/changes/", changes.changes, name="stats_changes"),
    path("stats/changes/feed/", feed.feed, name="stats_changes_feed"),
    path("stats/data/", open_data, name="open_data"),
    path("stats/<slug:slug>/", statistic.statistic, name="statistic"),
    path("stats/<slug:slug>/embed/", in_its_language(embed.embed), name="statistic_embed"),
    path("stats/<slug:slug>/cite.bib", cite, {"form": "bib"}, name="statistic_bibtex"),
    path("stats/<slug:slug>/cite.json", cite, {"form": "json"}, name="statistic_csl"),
    path("stats/<slug:slug>/chart.svg", in_its_language(lasting(chart_svg)), name="chart_svg"),
    path("sources/", sources.sources, name="sources"),
    path("sources/<slug:slug>/", source.source, name="source"),
    # People type these from paper, some with a slash at the end.
    re_path("^s/(?P<code>[a-zA-Z0-9]+)/?$", short.short_address, name="short_address"),
]
# For machines: one address each. A card says its language in its query, an embed's in its address.
machines = [
    path("stats/<slug:slug>/card.png", lasting(card), {"form": "png"}, name="card_png"),
    path("stats/<slug:slug>/card.svg", lasting(card), {"form": "svg"}, name="card_svg"),
    path("oembed", oembed.oembed, name="oembed"),
]
# Nothing here takes anything in. Whoever sends something is told so (405), not asked for a token.
for address in (*pages, *machines):
    address.callback = csrf_exempt(require_safe(address.callback))

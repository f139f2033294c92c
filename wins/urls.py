"""Addresses of wins beside their pages, in every language: for programs, and about that."""

from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from wins import feeds
from wins.data import views
from wins.data.about import about

urlpatterns = [
    # They take nothing in: whoever sends something is told so (405), not asked for a token.
    path("wins/feed/", csrf_exempt(feeds.feed), name="wins_feed"),
    path("wins/data/", csrf_exempt(about), name="wins_data"),
    path("wins.json", views.every_json, name="wins_json"),
    path("wins.csv", views.every_csv, name="wins_csv"),
]

"""The addresses of places."""

from django.urls import path

from dpa.atlas import views
from dpa.atlas.data import views as data

# In every language.
pages = [
    path("places/", views.places, name="places"),
    path("places/<slug:slug>/", views.place, name="place"),
]
# For programs: one address each.
machines = [
    path("places.json", data.every_place, name="places_json"),
    path("places/<str:slug>.json", data.one_place, name="place_json"),
]

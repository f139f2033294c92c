"""The addresses of places."""

from django.urls import path

from dpa.atlas import views
from dpa.atlas.data import views as data

# In every language; the last two for programs.
pages = [
    path("places/", views.places, name="places"),
    path("places/<slug:slug>/", views.place, name="place"),
    path("places.json", data.every_place, name="places_json"),
    path("places/<str:slug>.json", data.one_place, name="place_json"),
]

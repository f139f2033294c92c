"""Addresses of the open data. They never change, and have no language."""

from django.urls import path

from dpa.stats.data import views

urlpatterns = [
    path("stats.json", views.every_json, name="every_json"),
    path("stats.csv", views.every_csv, name="every_csv"),
    path("stats/<str:slug>.json", views.one_json, name="one_json"),
    path("stats/<str:slug>.csv", views.one_csv, name="one_csv"),
    path("openapi.json", views.openapi, name="openapi"),
    path("datapackage.json", views.datapackage, name="datapackage"),
]

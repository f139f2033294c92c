"""Addresses of publications beside their pages."""

from django.urls import path

from home.publications import feeds

urlpatterns = [
    path("news/feed/", feeds.news, name="news_feed"),
    path("resources/feed/", feeds.resources, name="resources_feed"),
]

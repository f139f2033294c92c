"""Searching as a reader does."""

from django.test import Client


def shown(client: Client, text: str, path: str = "/search/") -> str:
    """The main part of the page that answers, as HTML."""
    response = client.get(path, {"q": text})
    assert response.status_code == 200
    return response.text.partition("<main")[2].partition("</main>")[0]

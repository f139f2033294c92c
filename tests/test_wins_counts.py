"""The counts beside the filters of the list of wins are the totals of the lists they lead to."""

import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from tests.test_wins import read
from wins.entry import CHOICES
from wins.models import WinPage

pytestmark = pytest.mark.django_db


def test_each_count_is_the_total_of_the_list_it_leads_to(client: Client) -> None:
    """What happened to a win later has not the status of the win, which would count it twice."""
    tree = BeautifulSoup(read(client), "html.parser")
    promised: dict[tuple[str, str], int] = {}
    for choice in tree.select(".filters select"):
        for option in choice.select("option[value]"):
            if count := re.search(r"\((\d+)\)$", option.get_text()):
                promised[str(choice["name"]), str(option["value"])] = int(count[1])
    assert {name for name, _value in promised} == set(CHOICES)
    for (name, value), number in promised.items():
        html = read(client, f"/wins/?{name}={value}")
        [total] = BeautifulSoup(html, "html.parser").select(".filter-note b")
        assert sum(map(int, re.findall(r"\d+", total.get_text()))) == number, (name, value)
        assert html.count('<li class="win') == number, (name, value)
    for status in WinPage.objects.live().values_list("status", flat=True):
        wins = WinPage.objects.live().filter(status=status).count()
        assert promised["status", status] == wins, status

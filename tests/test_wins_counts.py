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
    options = BeautifulSoup(read(client), "html.parser").select(".filters option[value]")
    promised = {
        (option.find_parent("select")["name"], option["value"]): int(number[1])
        for option in options
        if (number := re.search(r"\((\d+)\)$", option.get_text()))
    }
    assert {name for name, _value in promised} == set(CHOICES)
    for (name, value), number in promised.items():
        html = read(client, f"/wins/?{name}={value}")
        total = BeautifulSoup(html, "html.parser").select_one(".filter-note b").get_text()
        assert sum(map(int, re.findall(r"\d+", total))) == number, (name, value)
        assert html.count('<li class="win') == number, (name, value)
    for status in WinPage.objects.live().values_list("status", flat=True):
        wins = WinPage.objects.live().filter(status=status).count()
        assert promised["status", status] == wins, status

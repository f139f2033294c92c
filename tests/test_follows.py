"""The way out: where it leads, what is counted, and that nobody can be told from the counts."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.utils import timezone

from actions.models import ActionPage
from dpa.follows.adding_up import add_up
from dpa.follows.destinations import without_tracking
from dpa.follows.models import Campaign, Follow, FollowCount, followed
from tests import factories
from tests.staff import signed_in

pytestmark = pytest.mark.django_db

PERSON = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"}
PARTNER = "https://partner.example/act?id=7"


def an_action(**values: Any) -> ActionPage:
    return factories.action(**{"partner_url": PARTNER, **values})


def go(client: Client, action: ActionPage, query: str = "", **headers: str) -> Any:
    return client.get(f"/go/{action.code}/{query}", headers={**PERSON, **headers})


def counted(action: ActionPage) -> list[tuple[str, str, int]]:
    return [(row["page"], row["campaign"], row["count"]) for row in followed(action.code)]


def test_it_leads_where_staff_said_and_tells_nobody_from_where(client: Client) -> None:
    action = an_action()
    answer = go(client, action)
    assert answer.status_code == 302
    assert answer["Location"] == PARTNER
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies
    assert answer.content == b""


def test_the_page_of_an_action_links_to_the_counted_way_out(client: Client) -> None:
    action = an_action()
    html = client.get(action.url).content.decode()
    assert f'href="/go/{action.code}/"' in html
    assert PARTNER not in html


def test_no_address_is_taken_from_a_reader(client: Client) -> None:
    action = an_action()
    query = "?url=https://evil.example&next=//evil.example&c=https://evil.example"
    assert go(client, action, query)["Location"] == PARTNER
    for path in ("/go/nobody/", "/go/https://evil.example/", "/go//evil.example/", "/go/%00/"):
        assert client.get(path, headers=PERSON).status_code == 404, path
    assert client.post(f"/go/{action.code}/").status_code == 405


def test_others_tracking_words_are_taken_out_and_only_ours_put_in(client: Client) -> None:
    long = "https://p.example/a?id=7&utm_source=x&ms=web&cid=1&fbclid=z&UTM_Medium=m#top"
    assert go(client, an_action(partner_url=long))["Location"] == "https://p.example/a?id=7#top"
    ours = an_action(partner_url=long, own_words="source=dpa")
    assert go(client, ours)["Location"] == "https://p.example/a?id=7&source=dpa#top"


@pytest.mark.parametrize(
    "url", ["https://p.example/a?q=a%20b&q=c;d", "https://p.example/", "https://p.example/?flag"]
)
def test_an_address_without_tracking_stays_as_it_was_entered(url: str) -> None:
    assert without_tracking(url) == url


def test_a_follow_is_counted_with_its_page_and_campaign(client: Client) -> None:
    action = an_action()
    Campaign.objects.create(code="posters", name="Posters")
    own = f"http://testserver{action.url}"
    go(client, action, Referer=own)
    go(client, action, Referer=f"{own}?c=posters")
    go(client, action, "?c=posters")
    go(client, action, "?c=made-up")
    assert counted(action) == [
        ("", "", 1), ("", "posters", 1), (action.url, "", 1), (action.url, "posters", 1)
    ]  # fmt: skip


def test_who_is_no_person_is_not_counted(client: Client) -> None:
    action = an_action()
    client.head(f"/go/{action.code}/", headers=PERSON)
    for browser in ("Googlebot/2.1 (+http://www.google.com/bot.html)", "curl/8.1", ""):
        assert go(client, action, **{"User-Agent": browser}).status_code == 302
    go(client, action, **{"Sec-Purpose": "prefetch;prerender"})
    assert counted(action) == []


def test_adding_up_loses_nothing_and_forgets_pages_that_do_not_exist(client: Client) -> None:
    action = an_action()
    for path in (action.url, "/stats/possession-arrests/", "/made-up/", "/admin/", "/stats/no/"):
        go(client, action, Referer=f"http://testserver{path}")
    for path in ("https://elsewhere.example/", "http://testserver/" + "x" * 300, "http://[", "%"):
        go(client, action, Referer=path)
    add_up()
    expected = [("", "", 7), (action.url, "", 1), ("/stats/possession-arrests/", "", 1)]
    assert counted(action) == sorted(expected)
    assert not Follow.objects.exists()
    go(client, action)
    add_up()
    add_up()
    assert FollowCount.objects.get(link=action.code, page="").count == 8


def test_an_address_of_a_closed_action_leads_to_its_page_which_says_so(client: Client) -> None:
    now = timezone.now()
    action = an_action(closes_at=now + timedelta(hours=1))
    with time_machine.travel(now + timedelta(hours=2)):
        answer = go(client, action)
        assert answer["Location"] == action.url
        assert "Ended" in client.get(answer["Location"]).content.decode()
    assert counted(action) == []
    early = an_action(title="Early", opens_at=now + timedelta(days=1))
    assert go(client, early)["Location"] == early.url


def test_an_unpublished_action_has_no_way_out(client: Client) -> None:
    action = an_action()
    action.unpublish()
    assert go(client, action).status_code == 404


def test_nothing_stored_says_who_it_was(client: Client) -> None:
    action = an_action()
    client.get(
        f"/go/{action.code}/?c=x&email=reader@example.org",
        headers={**PERSON, "Referer": "http://testserver/?email=reader@example.org"},
        REMOTE_ADDR="203.0.113.7",
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM follows_follow")
        assert cursor.description is not None
        columns = {column.name for column in cursor.description}
        rows = str(cursor.fetchall())
    assert columns == {"id", "link", "day", "page", "campaign"}
    assert "reader" not in rows
    assert "203.0" not in rows


def test_following_asks_the_database_twice(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    action = an_action()
    go(client, action)
    with django_assert_max_num_queries(2):
        go(client, action)


def test_staff_see_follows_by_day_page_and_campaign(client: Client) -> None:
    action = an_action(title="Ring the senator")
    for _ in range(3):
        go(client, action, Referer=f"http://testserver{action.url}")
    editor = signed_in("Editors")
    listed = editor.get("/admin/reports/follows/").content.decode()
    assert "Ring the senator" in listed
    shown = editor.get(f"/admin/reports/follows/{action.code}/").content.decode()
    assert "<b>3</b> follows in all" in shown
    assert f"{action.url}</td><td>3" in shown
    assert shown.count("<rect") == 1
    table = editor.get(f"/admin/reports/follows/{action.code}/?export=csv").content.decode()
    today = timezone.localdate().isoformat()
    assert table == f"day,page,campaign,count\r\n{today},{action.url},,3\r\n"
    assert editor.get("/admin/reports/follows/nobody/").status_code == 404
    assert editor.get("/admin/reports/follows/?export=csv").status_code == 200
    assert client.get(f"/admin/reports/follows/{action.code}/").status_code == 302


def test_campaigners_give_out_codes() -> None:
    staff = signed_in("Campaigners")
    address = "/admin/snippets/follows/campaign/add/"
    assert staff.post(address, {"code": "Spring Posters!", "name": "P"}).status_code == 200
    assert not Campaign.objects.exists()
    assert staff.post(address, {"code": "spring-posters", "name": "P"}).status_code == 302
    assert Campaign.objects.get().code == "spring-posters"
    assert signed_in("Editors").get(address).status_code == 302

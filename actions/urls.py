"""Addresses of actions beside their pages: short ones, and those for programs."""

from django.urls import path, re_path
from django.views.decorators.csrf import csrf_exempt

from actions import addresses, calendars, feeds, outcome_feed
from actions.petition import pages as petition

CODE = "(?P<code>[a-zA-Z0-9]{1,12})"

urlpatterns = [
    path("actions/feed/", feeds.feed, name="actions_feed"),
    path("actions/outcomes/feed/", outcome_feed.outcomes, name="action_outcomes_feed"),
    path("actions.json", feeds.as_json, name="actions_json"),
    path("actions.ics", feeds.calendar, name="actions_ics"),
    re_path(f"^a/{CODE}/$", addresses.short_address, name="action_short"),
    re_path(f"^a/{CODE}$", addresses.short_address),  # typed from paper
    re_path(f"^a/{CODE}/poster/$", addresses.poster, name="action_poster"),
    re_path(rf"^a/{CODE}/event\.ics$", calendars.event, name="action_event_file"),
    re_path(rf"^a/{CODE}/qr\.(?P<form>svg|png)$", addresses.qr, name="action_qr"),
    re_path(f"^a/{CODE}/sign/$", petition.sign_page, name="petition_sign"),
    re_path(f"^a/{CODE}/sent/$", petition.sent, name="petition_sent"),
    re_path(f"^a/{CODE}/confirm/$", petition.confirm, name="petition_confirm"),
    re_path(f"^a/{CODE}/signed/$", petition.signed, name="petition_signed"),
]
# Forms are guarded by `own_pages_only`. The others take nothing in: whoever sends something is told
# so (405), not asked for a token.
for address in urlpatterns:
    address.callback = csrf_exempt(address.callback)

"""The address of actions that is no page."""

from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from actions.feed import outcomes

urlpatterns = [
    # It takes nothing in: who sends something is told so (405), not asked for a token.
    path("actions/outcomes/feed/", csrf_exempt(outcomes), name="action_outcomes_feed"),
]

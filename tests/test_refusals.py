"""What publishing must not do: break what is computed, give a period two figures, vanish."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import TaskState

from dpa.stats.models import Observation, Statistic
from tests import factories
from tests.staff import add_url, edit_url, messages_of, send, signed_in
from tests.test_derived import current, derived, observed

pytestmark = pytest.mark.django_db


def test_what_follows_far_off_is_asked_before_publishing() -> None:
    """A difference that becomes zero divides a third statistic: said in the form, no error page."""
    left, right = factories.statistic(figure="10"), factories.statistic(figure="4")
    between = derived(left, right, operation="difference", title="Difference")
    made = derived(left, between, operation="quotient", title="Divided by it")
    staff = signed_in("Evidence editors")
    old = right.observations.get()
    response = send(
        staff, add_url(Observation), Observation, "action-publish", statistic=right.pk, value="10",
        source=factories.source().pk, period_start="2022-01-01", period_end="2022-12-31",
        status="final", verification="primary_page", supersedes=old.pk, reason="revision",
    )  # fmt: skip
    assert response.status_code == 200
    assert "“Divided by it” can't be computed" in messages_of(response, staff)
    response = send(staff, edit_url(between), Statistic, "action-publish", second_input=left.pk)
    assert "“Divided by it” can't be computed" in messages_of(response, staff)
    assert not right.observations.exclude(pk=old.pk).exists()
    assert current(made).value == 2
    assert current(between).value == 6


def test_two_drafts_for_one_period_do_not_both_become_public() -> None:
    """Both were checked while neither was public, then both approved."""
    statistic = factories.statistic(figure="")
    drafts = [
        Observation.objects.create(
            statistic=statistic, source=factories.source(), value=value, live=False,
            period_start=date(2022, 1, 1), period_end=date(2022, 12, 31),
        )
        for value in (1, 2)
    ]  # fmt: skip
    first, second = [draft.save_revision() for draft in drafts]
    first.publish()
    with pytest.raises(ValidationError, match="1 is on record for this period"):
        second.publish()
    assert list(statistic.observations.filter(live=True)) == [drafts[0]]


def test_an_approval_that_is_refused_is_a_message() -> None:
    statistic = factories.statistic(figure="5")
    draft = Observation.objects.create(
        statistic=statistic, source=factories.source(), value=6, live=False,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    writer, reviewer = signed_in("Evidence editors"), signed_in("Administrators")
    send(writer, edit_url(draft), Observation, "action-submit")
    task = TaskState.objects.get()
    observed(statistic, "7", 2023)
    url = reverse(
        Observation.snippet_viewset.get_url_name("workflow_action"),
        args=[draft.pk, "approve", task.pk],
    )
    said = messages_of(reviewer.post(url, {"comment": ""}), reviewer)
    assert "Nothing was published." in said
    assert "7 is on record for this period" in said
    draft.refresh_from_db()
    assert not draft.live


def test_a_statistic_in_use_does_not_expire() -> None:
    statistic = factories.statistic(figure="5")
    staff = signed_in("Evidence editors")
    response = send(
        staff, edit_url(statistic), Statistic, "action-publish", expire_at="2040-01-01 09:00"
    )
    assert "Leave its time of expiry empty" in messages_of(response, staff)

"""What one can do next: nearest in issue and place. Nothing is kept of what anybody did."""

from actions.models import ActionPage
from actions.standing import open_actions
from dpa.freshness.memory import remember
from dpa.places.models import Level, Place


def next_actions(
    after: ActionPage | None = None,
    place_code: str = "",
    most: int = 3,
    issues: frozenset[int] = frozenset(),
) -> list[ActionPage]:
    """Open actions for whoever has just done, or came too late for, the one named `after`.

    Those of its issue and place come first, then of its issue, of its place, of its level, then
    those of the whole country; among equals the soonest deadline. What there is in another language
    alone comes after those, unless it is for the very place. `place_code` (“US-NY”) says where
    somebody is; else it is where that action was. What is for another place comes last. `issues`
    are the keys of issues that somebody reads about, where no action was done.
    """
    done, served = None, _issues()
    others = open_actions()
    if after is not None:
        done = after.translation_key
    here = _here(after, place_code)
    wanted = served.get(after.pk, frozenset()) if after else issues

    def distance(action: ActionPage) -> tuple[bool, bool, int, bool, bool]:
        near = bool(here) and action.place_id in here
        elsewhere = action.place_id is not None and not near
        shared = bool(wanted & served.get(action.pk, frozenset()))
        level = after is not None and action.level == after.level
        nationwide = action.place_id is None and action.level == Level.NATIONAL
        steps = (shared and near, shared, near, level, nationwide, True)
        foreign = bool(action.foreign)
        # Nothing in the reader's language stands in for what can be done right there.
        return foreign and not near, bool(here) and elsewhere, steps.index(True), elsewhere, foreign

    return sorted((one for one in others if one.translation_key != done), key=distance)[:most]


def _issues() -> dict[int, frozenset[int]]:
    """Which issues each action serves, by their keys."""

    def read() -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = {}
        pairs = ActionPage.issues.through.objects.values_list("actionpage_id", "issuepage_id")
        for action, issue in pairs:
            found.setdefault(action, set()).add(issue)
        return {action: frozenset(served) for action, served in found.items()}

    return remember("issues of actions", read)


def _here(after: ActionPage | None, code: str) -> frozenset[int]:
    """The place named by its code, else that of the action; with its state and its own cities."""
    rows = Place.objects.values_list("pk", "code", "parent_id")
    places = remember("places by key", lambda: {pk: (known, up) for pk, known, up in rows})
    here = after.place_id if after else None
    if code:
        here = next((pk for pk, (known, _) in places.items() if known == code), None)
    if here not in places or (above := places[here][1]) is None:
        return frozenset()  # nowhere in particular, or the whole country
    parts = {pk for pk, (_, parent) in places.items() if parent == here}
    # A state lies in the country, which is no nearer than any other state.
    state = {above} if places[above][1] is not None else set()
    return frozenset({here, *parts, *state})

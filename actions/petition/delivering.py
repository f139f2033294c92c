"""What is handed over: names with places, or numbers by place, whichever signers were promised."""

from collections.abc import Iterator

from django.utils.timezone import localtime

from actions.models import ActionPage, PlaceCount, Signature
from actions.models.choices import Delivers
from actions.petition.paper import Sheet
from dpa.places.coarse import name_of
from dpa.supporters.exports import Export

AT_ONCE = 2000
PDF = "application/pdf"


def _page(code: str) -> ActionPage:
    """Raises LookupError where there is no such petition."""
    found = ActionPage.objects.filter(code=code, kind=ActionPage.Kind.PETITION)
    page: ActionPage | None = found.defer("body").first()
    if page is not None and page.original_key != page.pk:
        page = ActionPage.objects.defer("body").get(pk=page.original_key)
    if page is None:
        raise LookupError(code)
    return page


def _page_with_names(code: str) -> ActionPage:
    """Raises LookupError as well where signers were promised that no names are handed over."""
    page = _page(code)
    if page.delivers != Delivers.NAMES:
        raise LookupError(code)
    return page


def names(code: str) -> Iterator[list[str]]:
    """Everybody who is counted: name and place, by place."""
    counted = Signature.counted(action_id=_page_with_names(code).pk).order_by("place", "pk")
    rows = counted.values_list("first_name", "last_name", "place")
    for first, last, place in rows.iterator(AT_ONCE):
        yield [f"{first} {last}".strip(), name_of(place)]


def numbers(code: str) -> Iterator[list[str]]:
    """How many signed in each place, the most first."""
    counts = PlaceCount.objects.filter(action_id=_page(code).pk, signatures__gt=0)
    for place, number in counts.values_list("place", "signatures"):
        yield [name_of(place), str(number)]


def comments(code: str) -> Iterator[list[str]]:
    """What was written beside a signature, without a name."""
    counted = Signature.counted(action_id=_page(code).pk).order_by("pk")
    for comment, place, when in counted.values_list("comment", "place", "confirmed_at").iterator(
        AT_ONCE
    ):
        if comment:
            yield [comment, name_of(place), f"{localtime(when):%Y-%m-%d}"]


def _names_on_paper(code: str) -> tuple[bytes, str]:
    sheet = Sheet(_page_with_names(code), ("Name", "Place"))
    return sheet.filled(list(names(code))), PDF


def _numbers_on_paper(code: str) -> tuple[bytes, str]:
    sheet = Sheet(_page(code), ("Place", "Signatures"))
    return sheet.filled(list(numbers(code))), PDF


EXPORTS = (
    Export(
        "petition-names",
        ["Name", "Place"],
        names,
        lambda code: f"Names under “{_page_with_names(code).title}”",
        {"pdf": _names_on_paper},
    ),
    Export(
        "petition-numbers",
        ["Place", "Signatures"],
        numbers,
        lambda code: f"Signatures by place under “{_page(code).title}”",
        {"pdf": _numbers_on_paper},
    ),
    Export(
        "petition-comments",
        ["Comment", "Place", "Day"],
        comments,
        lambda code: f"Comments under “{_page(code).title}”",
    ),
)

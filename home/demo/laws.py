"""Records where the law stands."""

from dpa.atlas.models import LawStatus
from home.demo.facts import partial
from home.demo.law_texts import LAWS
from home.demo.loaded import Loaded
from home.demo.planting import Say, place


def load_laws(loaded: Loaded, say: Say) -> None:
    """The rows that the facts support; those that are there stay as they are."""
    new = 0
    for law in LAWS:
        where = place(law.place)
        if where is None or LawStatus.objects.filter(place=where, subject=law.subject).exists():
            continue
        since, precision = partial(law.since)
        status = LawStatus(
            place=where,
            subject=law.subject,
            value=law.value,
            note=law.note,
            note_in_spanish=law.note_in_spanish,
            in_force_since=since,
            in_force_precision=precision,
            source=loaded.sources[law.source],
            verification=law.verification,
            live=False,
        )
        status.save()
        status.save_revision().publish()
        new += 1
    say(f"  {len(LAWS)} law statuses, {new} of them new")

"""The demo actions in Spanish, one module each: only what is said, the rest is the original's."""

from home.demo.action_texts.spanish import (
    call_congress_methadone,
    more_act,
    new_congress_more_act,
    overdose_awareness_day,
    possession_petition,
    write_to_congress_overdose,
)

SPANISH_ACTIONS = [
    possession_petition.ACTION,
    more_act.ACTION,
    new_congress_more_act.ACTION,
    write_to_congress_overdose.ACTION,
    call_congress_methadone.ACTION,
    overdose_awareness_day.ACTION,
]

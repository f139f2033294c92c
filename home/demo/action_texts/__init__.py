"""The demo actions, one module each: what is asked, of whom, on whose page, what came of it.

Times are local to `timezone`; an empty one means no start or no end. An empty `place` is no place
in particular. `run_by` says whose page the button leads to; "partner" stands for public bodies
too. `sources` are ids of `facts.json`, `note` is for staff.
"""

from home.demo.action_texts import (
    abc_news_debate_question,
    california_lawmakers_possession,
    call_congress_methadone,
    cbs_news_debate_question,
    fund_overdose_prevention,
    local_naloxone,
    methadone_access,
    more_act,
    new_congress_more_act,
    new_york_overdose_prevention_centers,
    overdose_awareness_day,
    possession_petition,
    vermont_h72_override,
    write_to_congress_overdose,
)

ACTIONS = [
    possession_petition.ACTION,
    more_act.ACTION,
    methadone_access.ACTION,
    fund_overdose_prevention.ACTION,
    california_lawmakers_possession.ACTION,
    new_york_overdose_prevention_centers.ACTION,
    local_naloxone.ACTION,
    write_to_congress_overdose.ACTION,
    call_congress_methadone.ACTION,
    overdose_awareness_day.ACTION,
    new_congress_more_act.ACTION,
    abc_news_debate_question.ACTION,
    cbs_news_debate_question.ACTION,
    vermont_h72_override.ACTION,
]

"""The demo statistics, one module each: their words, every value with its period and source.

`source` and `read_in` are ids of `facts.json`; `series` and `facts_ids` say which entries there
a statistic covers. `publish: False` loads as a draft: read only on a page of ours, or not at all.
A value with `supersedes: "provisional"` replaces the entry before it, of the same period.
`value` is in whole units (dollars, people, percent); an empty `place` is the whole world.
`period_label` says a period in words where the dates alone would claim too much.
"""

from home.demo.statistic_texts import (
    black_marijuana_ratio,
    black_share_arrests,
    budget_gain_legalization,
    deportations,
    drug_arrests,
    enforcement_spending,
    federal_prison_drug_share,
    incarcerated_for_drugs,
    know_someone_johns_hopkins,
    know_someone_rand,
    marijuana_arrests,
    methamphetamine_federal_cases,
    overdose_deaths,
    overdose_prevention_center_responses,
    overdose_prevention_center_visitors,
    overdose_prevention_centers_worldwide,
    overdose_rate,
    overdose_rate_change,
    poll_decriminalization,
    poll_marijuana,
    poll_overdose_prevention_centers,
    possession_arrests,
    possession_share,
    prison_overdose_deaths,
    seconds_per_possession_arrest,
    state_prison_drug_share,
    substance_use_disorder,
    synthetic_opioid_rate,
    time_between_overdose_deaths,
)

STATISTICS = [
    possession_arrests.STATISTIC,
    drug_arrests.STATISTIC,
    possession_share.STATISTIC,
    seconds_per_possession_arrest.STATISTIC,
    marijuana_arrests.STATISTIC,
    black_marijuana_ratio.STATISTIC,
    black_share_arrests.STATISTIC,
    federal_prison_drug_share.STATISTIC,
    state_prison_drug_share.STATISTIC,
    incarcerated_for_drugs.STATISTIC,
    methamphetamine_federal_cases.STATISTIC,
    prison_overdose_deaths.STATISTIC,
    enforcement_spending.STATISTIC,
    budget_gain_legalization.STATISTIC,
    overdose_deaths.STATISTIC,
    overdose_rate.STATISTIC,
    overdose_rate_change.STATISTIC,
    time_between_overdose_deaths.STATISTIC,
    synthetic_opioid_rate.STATISTIC,
    overdose_prevention_center_visitors.STATISTIC,
    overdose_prevention_center_responses.STATISTIC,
    overdose_prevention_centers_worldwide.STATISTIC,
    know_someone_rand.STATISTIC,
    know_someone_johns_hopkins.STATISTIC,
    substance_use_disorder.STATISTIC,
    poll_decriminalization.STATISTIC,
    poll_marijuana.STATISTIC,
    poll_overdose_prevention_centers.STATISTIC,
    deportations.STATISTIC,
]

"""Where the law stands, as far as the facts file and its sources say so; else nothing is recorded.

`since` only where a source says when it came into force: a vote or a signature is told in the note.
None of it was read in the law itself, and none was rechecked.
"""

from typing import NamedTuple


class Law(NamedTuple):
    """One row."""

    place: str
    subject: str
    value: str
    source: str
    verification: str
    since: str = ""
    note: str = ""
    note_in_spanish: str = ""


LAWS = (
    Law("US-AK", "marijuana", "adult_use", "dpa-victories-2014", "org_claim",
        note="Voters approved it in November 2014.",
        note_in_spanish="Se aprobó en las urnas en noviembre de 2014."),
    Law("US-CA", "marijuana", "adult_use", "dpa-ca-victories", "org_claim", "2016",
        "Voters approved Proposition 64 (2016), which also clears records.",
        "Se aprobó en las urnas con la Proposición 64 (2016), que también borra antecedentes."),
    Law("US-CA", "possession", "misdemeanor", "lao-prop36-2024", "secondary_page", "2014",
        "So since Proposition 47 (2014). Proposition 36 (2024) raised some drug penalties again.",
        "Así es desde la Proposición 47 (2014). La Proposición 36 (2024) volvió a subir algunas "
        "penas por drogas."),
    Law("US-CA", "syringe_access", "programs_and_sale", "dpa-ca-2011", "org_claim",
        note="Two laws of 2011 allow both; pharmacy sale was renewed in 2014.",
        note_in_spanish="Dos leyes de 2011 permiten ambas cosas; la venta en farmacias se renovó "
        "en 2014."),
    Law("US-CA", "good_samaritan", "charge_immunity", "dpa-ca-term", "org_claim",
        note="A law of 2012 gives limited immunity to people who seek help. Whether it covers "
        "arrest as well is not recorded.",
        note_in_spanish="Una ley de 2012 da inmunidad limitada a quienes buscan ayuda. No consta "
        "si también protege del arresto."),
    Law("US-CO", "marijuana", "adult_use", "dpa-victories-2014", "secondary_page",
        note="Voters approved it in November 2012; shops opened in January 2014.",
        note_in_spanish="Se aprobó en las urnas en noviembre de 2012; las tiendas abrieron en "
        "enero de 2014."),
    Law("US-DC", "marijuana", "adult_use_no_sales", "dpa-victories-2014", "org_claim",
        note="Voters approved it in November 2014; Congress has blocked sales.",
        note_in_spanish="Se aprobó en las urnas en noviembre de 2014; el Congreso ha impedido la "
        "venta."),
    Law("US-FL", "syringe_access", "some_legal_access", "dpa-hr", "org_claim",
        note="A law of 2016 let syringe programs begin.",
        note_in_spanish="Una ley de 2016 permitió que empezaran los programas de jeringas."),
    Law("US-IN", "syringe_access", "some_legal_access", "dpa-hr", "org_claim",
        note="A law of 2015 let syringe programs begin.",
        note_in_spanish="Una ley de 2015 permitió que empezaran los programas de jeringas."),
    Law("US-MN", "overdose_prevention_centers", "not_authorized", "mn-kdhl", "secondary_page",
        note="A law of 2023 pays for such sites; DPA said that more legislation is needed to "
        "authorize them.",
        note_in_spanish="Una ley de 2023 destina dinero a estos lugares; según DPA, falta otra "
        "ley que los autorice."),
    Law("US-NJ", "marijuana", "adult_use", "cnn-2021-roundup", "secondary_page",
        note="Signed into law on February 22, 2021.",
        note_in_spanish="Se promulgó el 22 de febrero de 2021."),
    Law("US-NJ", "syringe_access", "some_legal_access", "dpa-hr", "org_claim",
        note="A law of 2006 let up to six cities run syringe programs. It has been widened since; "
        "we have not recorded how.",
        note_in_spanish="Una ley de 2006 permitió programas de jeringas en hasta seis ciudades. "
        "Desde entonces se ha ampliado; no hemos registrado cómo."),
    Law("US-NM", "marijuana", "adult_use", "mpp-nm-2021", "secondary_page",
        note="The Cannabis Regulation Act was signed on April 12, 2021.",
        note_in_spanish="La ley de regulación del cannabis se promulgó el 12 de abril de 2021."),
    Law("US-NM", "good_samaritan", "charge_immunity", "dpa-nm-2007", "secondary_page", "2007-06",
        "Covers charges of drug possession. It has been widened since; we have not recorded how.",
        "Protege de cargos por posesión de drogas. Desde entonces se ha ampliado; no hemos "
        "registrado cómo."),
    Law("US-NY", "marijuana", "adult_use", "cnn-2021-roundup", "secondary_page",
        note="The Marihuana Regulation and Taxation Act was signed on March 31, 2021.",
        note_in_spanish="La ley de regulación e impuestos de la marihuana se promulgó el 31 de "
        "marzo de 2021."),
    Law("US-NY", "syringe_access", "some_legal_access", "dpa-hr", "org_claim",
        note="A law of 2000 made sterile syringes legal to get.",
        note_in_spanish="Una ley de 2000 hizo legal obtener jeringas estériles."),
    Law("new-york-city", "overdose_prevention_centers", "local_support", "jama-opc-2022",
        "secondary_page",
        note="Two centers opened on November 30, 2021; federal law still puts them at risk.",
        note_in_spanish="Dos centros abrieron el 30 de noviembre de 2021; la ley federal todavía "
        "los pone en riesgo."),
    Law("US-OR", "marijuana", "adult_use", "dpa-victories-2014", "org_claim",
        note="Voters approved it in November 2014.",
        note_in_spanish="Se aprobó en las urnas en noviembre de 2014."),
    Law("US-OR", "possession", "misdemeanor", "bp-m110", "secondary_page", "2024-09-01",
        "From 2021 to 2024, under Measure 110 (2020), it brought a $100 citation at most.",
        "De 2021 a 2024, con la Medida 110 (2020), traía como máximo una multa de $100."),
    Law("US-RI", "overdose_prevention_centers", "authorized", "dpa-providence-2024", "org_claim",
        note="Authorized in July 2021 as a pilot of two years; Providence approved a site in "
        "February 2024.",
        note_in_spanish="Autorizados en julio de 2021 como proyecto piloto de dos años; "
        "Providence aprobó un lugar en febrero de 2024."),
    Law("US-VT", "overdose_prevention_centers", "authorized", "dpa-vt-2024", "secondary_page",
        note="H.72 (2024) authorizes a pilot center in Burlington.",
        note_in_spanish="La ley H.72 (2024) autoriza un centro piloto en Burlington."),
    Law("US-WA", "marijuana", "adult_use", "dpa-victories-2014", "secondary_page",
        note="Voters approved it in November 2012.",
        note_in_spanish="Se aprobó en las urnas en noviembre de 2012."),
)  # fmt: skip

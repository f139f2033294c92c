"""Words that people use where the site says something else: a start for staff to go on from."""

from django.db import migrations

FIRST = {
    "en": {
        "overdose prevention center": "safe injection site, safe injection sites, supervised "
        "consumption, supervised consumption site, supervised injection, safe consumption, "
        "safe consumption site, drug consumption room, SIF, SCS, SIS, OPC, OPCs",
        "marijuana": "weed, pot, cannabis, grass, ganja, reefer, mary jane, marihuana",
        "naloxone": "narcan, overdose reversal, evzio",
        "syringe access": "needle exchange, needle exchanges, clean needles, syringe exchange, "
        "SSP, syringe services",
        "decriminalization": "decrim, decriminalisation, stop arresting people",
        "overdose": "OD, ODs, overdosing",
        "fentanyl": "fent, fetty",
        "methamphetamine": "meth, crystal, speed",
        "Good Samaritan": "911 immunity, call 911, samaritan law",
        "legalization": "legalisation, legalize, legalise",
        "drug checking": "test strips, fentanyl strips, fentanyl test strips, pill testing",
        "methadone": "MAT, OAT, opioid agonist",
        "prison": "jail, incarceration, locked up",
        "cost": "how much money, tax dollars, taxpayer",
        "ways to give": "donate, donation, donations, give money, support us",
    },
    "es": {
        "centro de prevención de sobredosis": "sala de consumo, salas de consumo supervisado, "
        "consumo supervisado, inyección segura, sitio de inyección segura, OPC",
        "marihuana": "mota, hierba, yerba, weed, cannabis, mariguana, cáñamo, porro",
        "naloxona": "narcan, naloxone",
        "acceso a jeringas": "intercambio de jeringas, intercambio de agujas, agujas limpias",
        "despenalización": "descriminalización, decriminalización, decrim",
        "sobredosis": "OD, overdose",
        "fentanilo": "fentanyl, fenta",
        "metanfetamina": "cristal, meth, anfetas",
        "reducción de daños": "harm reduction, reducción del daño",
        "cárcel": "prisión, presos, encarcelamiento",
        "donar": "donación, donaciones, dar dinero",
    },
}


def load(apps, schema_editor):
    Synonym = apps.get_model("search", "Synonym")
    for language, meanings in FIRST.items():
        for meaning, words in meanings.items():
            Synonym.objects.create(
                language=language, meaning=meaning, words="\n".join(words.split(", "))
            )


class Migration(migrations.Migration):
    dependencies = [("search", "0002_documents_and_words")]

    operations = [migrations.RunPython(load, migrations.RunPython.noop)]

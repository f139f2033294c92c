"""What people come for under other words: bills by their letters, forms, lists that are no page."""

from django.db import migrations, models

SYNONYMS = {
    "en": {
        "House Bill": "HB, H.B.",
        "HB": "House Bill",
        "Senate Bill": "SB, S.B.",
        "SB": "Senate Bill",
        "Assembly Bill": "AB, A.B.",
        "AB": "Assembly Bill",
        "H.R. 3884": "MORE Act",
        "about": "contact, contact us, about us, who we are, who are you, who you are",
        "buprenorphine": "suboxone, subutex, bupe",
    },
    "es": {
        "about": "contacto, contactar, contáctanos, quiénes somos, quiénes son",
        # Until these pages exist in Spanish, they are found by their English names.
        "syringe": "jeringas, jeringuillas, intercambio de jeringas, intercambio de agujas",
        "Good Samaritan": "buen samaritano, ley del buen samaritano",
        "buprenorphine": "buprenorfina, suboxone",
    },
}
# Words on each line, path, title, why.
PROMOTIONS = {
    "en": [
        (
            "newsletter, newsletters, mailing list, email list, subscribe, sign up, signup, updates",
            "/sign-up/", "Sign up for updates",
            "News and actions by email. You can leave the list at any time.",
        ),
        (
            "unsubscribe, opt out, my data, delete my data, personal data, leave the list",
            "/your-data/", "Your data",
            "See what is kept about you, change it, take it with you, or delete it.",
        ),
        (
            "places, map, maps, states, my state, state laws",
            "/places/", "Places",
            "Every state on a map: what was won, what can be done, where the law stands.",
        ),
        (
            "sources, source, references, bibliography",
            "/sources/", "Our sources",
            "Every publication that a figure or a fact on this site rests on.",
        ),
        (
            "change log, changelog, changes, what changed",
            "/stats/changes/", "What has changed in our figures",
            "Each figure that replaced another, with the reason.",
        ),
        (
            "open data, data, dataset, datasets, csv, json, api, download",
            "/stats/data/", "Open data",
            "All figures with their sources, as CSV and JSON, free to reuse.",
        ),
    ],
    "es": [
        (
            "boletín, suscribirme, suscripción, lista de correo, inscribirme, novedades",
            "/es/sign-up/", "Recibe noticias",
            "Noticias y acciones por correo. Puedes dejar la lista cuando quieras.",
        ),
        (
            "darme de baja, mis datos, borrar mis datos, datos personales, dejar la lista",
            "/es/your-data/", "Tus datos",
            "Mira qué se guarda sobre ti, cámbialo, llévatelo o bórralo.",
        ),
        (
            "lugares, mapa, estados, mi estado, leyes por estado",
            "/es/places/", "Lugares",
            "Cada estado en un mapa: qué se ganó, qué se puede hacer y qué dice la ley.",
        ),
        (
            "fuentes, fuente, referencias, bibliografía",
            "/es/sources/", "Nuestras fuentes",
            "Cada publicación en la que se apoya una cifra o un dato de este sitio.",
        ),
        (
            "cambios, registro de cambios, qué cambió",
            "/es/stats/changes/", "Qué ha cambiado en nuestras cifras",
            "Cada cifra que reemplazó a otra, con la razón.",
        ),
        (
            "datos abiertos, datos, csv, json, descargar",
            "/es/stats/data/", "Datos abiertos",
            "Todas las cifras con sus fuentes, en CSV y JSON, de uso libre.",
        ),
    ],
}  # fmt: skip


def lines(words):
    return "\n".join(words.split(", "))


def synonyms():
    for language, meanings in SYNONYMS.items():
        for meaning, words in meanings.items():
            yield {"language": language, "meaning": meaning, "words": lines(words)}


def promotions():
    for language, rows in PROMOTIONS.items():
        for words, address, title, why in rows:
            yield {
                "language": language, "words": lines(words), "address": address, "title": title,
                "why": why,
            }  # fmt: skip


def load(apps, schema_editor):
    for model, rows in (("Synonym", synonyms()), ("Promotion", promotions())):
        for row in rows:
            apps.get_model("search", model).objects.create(**row)


def unload(apps, schema_editor):
    """What staff have changed stays."""
    for model, rows in (("Synonym", synonyms()), ("Promotion", promotions())):
        for row in rows:
            apps.get_model("search", model).objects.filter(**row).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0006_race_and_petitions")]

    operations = [
        migrations.RunPython(load, unload),
        migrations.AlterField(
            model_name="searchdocument",
            name="form",
            field=models.SmallIntegerField(default=5, help_text="In which way it was made."),
        ),
    ]

"""What else people type: of race, of what can be signed, of ending prohibition."""

from django.db import migrations, models

MORE = {
    "en": {
        "Black": "race, by race, racial, racial disparity, racial disparities, African American, "
        "African Americans",
        "petition": "petitions, sign a petition, sign petition, sign the petition",
        # What is legalized is no longer prohibited: our pages speak of ending prohibition.
        "prohibition": "legalization, legalisation, legalize, legalise, legalizing",
    },
    "es": {
        "personas negras": "raza, por raza, racial, raciales, afroamericanos, afroamericanas",
        "petición": "peticiones, firmar una petición, firmar la petición, firmar petición",
        "legal": "legalización, legalizar, legaliza, legalicen",
        "prohibición": "legalización, legalizar, legaliza, legalicen",
    },
}


def rows():
    for language, meanings in MORE.items():
        for meaning, words in meanings.items():
            yield {
                "language": language, "meaning": meaning, "words": "\n".join(words.split(", "))
            }  # fmt: skip


def load(apps, schema_editor):
    for row in rows():
        apps.get_model("search", "Synonym").objects.create(**row)


def unload(apps, schema_editor):
    """What staff have changed stays."""
    for row in rows():
        apps.get_model("search", "Synonym").objects.filter(**row).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0005_more_synonyms")]

    operations = [
        migrations.RunPython(load, unload),
        migrations.AlterField(
            model_name="searchdocument",
            name="form",
            field=models.SmallIntegerField(default=4, help_text="In which way it was made."),
        ),
    ]

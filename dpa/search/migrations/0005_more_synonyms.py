"""What else people type: short names of ballot measures, how to give and to help."""

from django.db import migrations, models

MORE = {
    "en": {
        "proposition": "prop, props",
        "ways to help": "volunteer, volunteers, volunteering, get involved",
    },
    "es": {
        "proposición": "prop",
        # Until these pages exist in Spanish, they are found by their English names.
        "donate": "donar, dona, donativo, donativos, donación, donaciones, dar dinero",
        "ways to help": "voluntario, voluntaria, voluntarios, voluntariado, cómo ayudar",
        "press": "prensa",
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
    dependencies = [("search", "0004_language_of_names")]

    operations = [
        migrations.RunPython(load, unload),
        migrations.AlterField(
            model_name="searchdocument",
            name="form",
            field=models.SmallIntegerField(default=3, help_text="In which way it was made."),
        ),
    ]

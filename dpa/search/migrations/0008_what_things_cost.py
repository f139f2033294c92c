"""What a reader in Spanish types of money spent; sources come after what rests on them."""

from django.db import migrations, models

WORDS = "costo\ncostos\ncoste\ncostes"
ROW = {"language": "es", "meaning": "gasto", "words": WORDS}


def load(apps, schema_editor):
    apps.get_model("search", "Synonym").objects.create(**ROW)


def unload(apps, schema_editor):
    """What staff have changed stays."""
    apps.get_model("search", "Synonym").objects.filter(**ROW).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0007_common_needs")]

    operations = [
        migrations.RunPython(load, unload),
        migrations.AlterField(
            model_name="searchdocument",
            name="form",
            field=models.SmallIntegerField(default=6, help_text="In which way it was made."),
        ),
    ]

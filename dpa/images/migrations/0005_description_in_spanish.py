from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("images", "0004_content_note_in_spanish"),
    ]

    operations = [
        migrations.AddField(
            model_name="siteimage",
            name="description_es",
            field=models.CharField(
                blank=True,
                help_text="What it shows, in Spanish, for people who can’t see it. Empty: Spanish "
                "pages read out the English one, marked as English. A page may say it in its own "
                "words.",
                max_length=255,
                verbose_name="description in Spanish",
            ),
        ),
    ]

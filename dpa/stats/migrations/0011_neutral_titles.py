from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("stats", "0010_newest_changes")]

    operations = [
        migrations.AddField(
            model_name="statisticindexpage",
            name="neutral_title",
            field=models.BooleanField(
                default=False,
                help_text="The tab and the history say only the neutral title of Settings › Help now and safe reading. What is shared, and the page itself, keep the real one.",
                verbose_name="neutral title in the browser",
            ),
        ),
    ]

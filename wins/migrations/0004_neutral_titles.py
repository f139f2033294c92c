from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wins", "0003_figures_in_text")]

    operations = [
        migrations.AddField(
            model_name="winindexpage",
            name="neutral_title",
            field=models.BooleanField(
                default=False,
                help_text="The tab and the history say only the neutral title of Settings › Help now and safe reading. What is shared, and the page itself, keep the real one.",
                verbose_name="neutral title in the browser",
            ),
        ),
        migrations.AddField(
            model_name="winpage",
            name="neutral_title",
            field=models.BooleanField(
                default=False,
                help_text="The tab and the history say only the neutral title of Settings › Help now and safe reading. What is shared, and the page itself, keep the real one.",
                verbose_name="neutral title in the browser",
            ),
        ),
    ]

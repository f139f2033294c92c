from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("home", "0012_supporter_data")]

    operations = [
        migrations.AddField(
            model_name="homepage",
            name="neutral_title",
            field=models.BooleanField(
                default=False,
                help_text="The tab and the history say only the neutral title of Settings › Help now and safe reading. What is shared, and the page itself, keep the real one.",
                verbose_name="neutral title in the browser",
            ),
        ),
        migrations.AddField(
            model_name="standardpage",
            name="neutral_title",
            field=models.BooleanField(
                default=False,
                help_text="The tab and the history say only the neutral title of Settings › Help now and safe reading. What is shared, and the page itself, keep the real one.",
                verbose_name="neutral title in the browser",
            ),
        ),
    ]

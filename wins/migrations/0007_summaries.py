from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wins", "0006_figures_of_wins")]

    operations = [
        migrations.AddField(
            model_name="winpage",
            name="in_short",
            field=models.TextField(
                blank=True,
                help_text="The page in 30 to 50 plain words, for somebody who reads nothing else.",
                max_length=400,
            ),
        ),
    ]

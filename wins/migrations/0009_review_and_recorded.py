"""A win is reviewed in its own time; what came later is told to feeds once."""

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("wins", "0008_content_notes"),
    ]

    operations = [
        migrations.AddField(
            model_name="winevent",
            name="recorded_at",
            field=models.DateTimeField(
                default=django.utils.timezone.now, editable=False, help_text="When it was entered."
            ),
        ),
        migrations.AddField(
            model_name="winpage",
            name="review_months",
            field=models.PositiveSmallIntegerField(
                default=12,
                help_text="Then it stands in the report “To look after”. Young laws: sooner.",
                verbose_name="check again after (months)",
            ),
        ),
        migrations.AlterField(
            model_name="winevent",
            name="direction",
            field=models.CharField(
                choices=[
                    ("advance", "A step on"),
                    ("setback", "A setback"),
                    ("change", "A change"),
                ],
                default="change",
                help_text="Which way it went. A setback also stands in the list of wins, in its year.",
                max_length=8,
            ),
        ),
        migrations.AlterField(
            model_name="winpage",
            name="category",
            field=models.CharField(
                choices=[
                    ("alternatives-to-criminalization", "Building Alternatives to Criminalization"),
                    ("harm-reduction", "Saving Lives With Harm Reduction"),
                    ("marijuana", "Legalizing Marijuana the Right Way"),
                    ("civil-punishment", "Ending Drug War Civil Punishment"),
                    ("movements", "Building Bridges Across Movements"),
                    ("education", "Evidence-Based Education and Public Opinion"),
                ],
                help_text="Which kind of work it belongs to.",
                max_length=40,
            ),
        ),
        migrations.AlterField(
            model_name="winpage",
            name="decided_on",
            field=models.DateField(
                help_text="When it was decided. Only the year known? Take January 1."
            ),
        ),
        migrations.AddConstraint(
            model_name="winpage",
            constraint=models.CheckConstraint(
                condition=models.Q(("review_months__range", (1, 120))),
                name="win_is_reviewed_within_ten_years",
                violation_error_message="Check it again after 1 to 120 months.",
            ),
        ),
    ]

from django.db import migrations, models

import dpa.stats.models.statistic


class Migration(migrations.Migration):
    dependencies = [("stats", "0004_fill_codes_styles_and_headlines")]

    operations = [
        migrations.AlterField(
            model_name="statistic",
            name="code",
            field=models.CharField(
                default=dpa.stats.models.statistic.new_code,
                editable=False,
                max_length=8,
                verbose_name="short address",
            ),
        ),
        migrations.RemoveField(
            model_name="observation",
            name="display_text",
        ),
        migrations.AddConstraint(
            model_name="observation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("reason", "correction"), _negated=True),
                    models.Q(("explanation", ""), _negated=True),
                    _connector="OR",
                ),
                name="a_mistake_is_explained",
                violation_error_message="Say what the mistake was: readers are told.",
            ),
        ),
        migrations.AddConstraint(
            model_name="statistic",
            constraint=models.UniqueConstraint(
                fields=("locale", "code"), name="one_statistic_a_code"
            ),
        ),
        migrations.AddConstraint(
            model_name="statistic",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                    models.Q(
                        ("withdrawn_on__isnull", False),
                        models.Q(("withdrawn_reason", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="withdrawing_needs_a_reason",
                violation_error_message="Give both: when it was withdrawn, and why.",
            ),
        ),
    ]

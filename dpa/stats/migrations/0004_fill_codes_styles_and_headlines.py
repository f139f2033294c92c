"""Gives statistics on record their short address, their way of being printed, their headline."""

from django.db import migrations
from django.db.models import Case, Value, When

STYLES = {"percent": "percent", "USD": "dollars", "times": "times", "seconds": "interval"}
QUALIFIERS = {"about ": "about", "over ": "over", "nearly ": "nearly", "at least ": "at_least"}


def fill(apps, schema_editor):
    from dpa.stats.models.statistic import new_code

    Statistic = apps.get_model("stats", "Statistic")
    Observation = apps.get_model("stats", "Observation")
    for statistic in Statistic.objects.all():
        style = STYLES.get(statistic.unit, "number")
        printed = Observation.objects.filter(statistic=statistic)
        if style == "number" and printed.filter(display_text__contains="million").exists():
            style = "short"
        provisional = Case(When(status="provisional", then=Value(1)), default=Value(0))
        standing = printed.filter(live=True).exclude(superseded_by__live=True)
        Statistic.objects.filter(pk=statistic.pk).update(
            code=new_code(),
            style=style,
            headline=standing.order_by(provisional, "-period_end", "-pk").first(),
        )
    for before, qualifier in QUALIFIERS.items():
        shown = Observation.objects.filter(display_text__startswith=before)
        shown.update(qualifier=qualifier)


class Migration(migrations.Migration):
    dependencies = [("stats", "0003_derived_figures_and_changes")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]

"""The day on which a figure became public is part of the record: `?on=` rests on it."""

from django.db import migrations

BEFORE = (
    "statistic_id", "period_start", "period_end", "period_label", "value", "low", "high",
    "qualifier", "status", "source_id", "locator", "note", "supersedes_id", "reason",
    "explanation", "new_method", "computed", "live",
)  # fmt: skip


def trigger(*columns: str) -> str:
    old, new = (", ".join(f"{row}.{name}" for name in columns) for row in ("OLD", "NEW"))
    return f"""
CREATE OR REPLACE FUNCTION stats_published_figures_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'A published figure is never deleted; supersede it (observation %)', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF ({old}) IS DISTINCT FROM ({new}) THEN
        RAISE EXCEPTION 'A published figure is never edited; supersede it (observation %)', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("stats", "0007_order_of_the_wall")]

    operations = [migrations.RunSQL(trigger(*BEFORE, "first_published_at"), trigger(*BEFORE))]

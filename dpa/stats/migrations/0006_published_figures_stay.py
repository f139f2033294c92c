"""The database itself refuses to change, hide or delete a published figure."""

from django.db import migrations

# Literal, not read from `dpa.stats.models.frozen`: a migration says for ever what it did.
FROZEN = (
    "statistic_id", "period_start", "period_end", "period_label", "value", "low", "high",
    "qualifier", "status", "source_id", "locator", "note", "supersedes_id", "reason",
    "explanation", "new_method", "computed", "live",
)  # fmt: skip
OLD, NEW = (", ".join(f"{row}.{name}" for name in FROZEN) for row in ("OLD", "NEW"))

CREATE = f"""
CREATE FUNCTION stats_published_figures_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'A published figure is never deleted; supersede it (observation %)', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF ({OLD}) IS DISTINCT FROM ({NEW}) THEN
        RAISE EXCEPTION 'A published figure is never edited; supersede it (observation %)', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER published_figures_stay BEFORE UPDATE OR DELETE ON stats_observation
    FOR EACH ROW WHEN (OLD.live) EXECUTE FUNCTION stats_published_figures_stay();
CREATE FUNCTION stats_figures_are_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM stats_observation WHERE live) THEN
        RAISE EXCEPTION 'Published figures are never deleted; this table is not emptied'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER figures_are_not_emptied BEFORE TRUNCATE ON stats_observation
    FOR EACH STATEMENT EXECUTE FUNCTION stats_figures_are_not_emptied();
"""  # noqa: S608 - column names from the list above
DROP = """
DROP TRIGGER figures_are_not_emptied ON stats_observation;
DROP TRIGGER published_figures_stay ON stats_observation;
DROP FUNCTION stats_figures_are_not_emptied();
DROP FUNCTION stats_published_figures_stay();
"""


class Migration(migrations.Migration):
    dependencies = [("stats", "0005_one_display_for_all")]

    operations = [migrations.RunSQL(CREATE, DROP)]

"""The database keeps the ledger of outcomes: lines are added, never changed or deleted.

A line goes only with its action. A page that it points at may go; the line then points nowhere.
"""

from django.db import migrations

CREATE = """
ALTER TABLE actions_outcomeevent
    ADD CONSTRAINT outcome_of_an_action FOREIGN KEY (action_id)
        REFERENCES actions_actionpage (page_ptr_id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT outcome_tells_of_a_page FOREIGN KEY (page_id)
        REFERENCES wagtailcore_page (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION actions_outcomes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT 1 FROM actions_actionpage WHERE page_ptr_id = OLD.action_id) THEN
            RAISE EXCEPTION 'An outcome is never deleted; add what came after it (%)', OLD.id
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.page_id IS NULL AND OLD.page_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM wagtailcore_page WHERE id = OLD.page_id)
        AND to_jsonb(NEW) - 'page_id' = to_jsonb(OLD) - 'page_id' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'An outcome is never edited; add what came after it (%)', OLD.id
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER outcomes_stay BEFORE UPDATE OR DELETE ON actions_outcomeevent
    FOR EACH ROW EXECUTE FUNCTION actions_outcomes_stay();
"""
DROP = """
DROP TRIGGER outcomes_stay ON actions_outcomeevent;
DROP FUNCTION actions_outcomes_stay();
ALTER TABLE actions_outcomeevent
    DROP CONSTRAINT outcome_of_an_action, DROP CONSTRAINT outcome_tells_of_a_page;
"""


class Migration(migrations.Migration):
    dependencies = [("actions", "0007_outcomes")]

    operations = [migrations.RunSQL(CREATE, DROP)]

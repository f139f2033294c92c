"""Lines about looks and exports are added, never changed or deleted: the database refuses."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION access_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Who looked at personal data stays on record.'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER access_stays BEFORE UPDATE OR DELETE ON supporters_access
    FOR EACH ROW EXECUTE FUNCTION access_stays();
"""
ALLOW = "DROP TRIGGER access_stays ON supporters_access; DROP FUNCTION access_stays();"


class Migration(migrations.Migration):
    dependencies = [("supporters", "0009_words_stand_in_consents")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]

"""Emptying the whole table is refused like deleting a line of it."""

from django.db import migrations

REFUSE = """
CREATE TRIGGER access_stays_whole BEFORE TRUNCATE ON supporters_access
    FOR EACH STATEMENT EXECUTE FUNCTION access_stays();
"""
ALLOW = "DROP TRIGGER access_stays_whole ON supporters_access;"


class Migration(migrations.Migration):
    dependencies = [("supporters", "0012_faster_to_find")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]

"""The words that people agreed to so far become a consent each; backwards, words of a supporter."""

from django.db import migrations

TO_CONSENTS = """
INSERT INTO supporters_consent
    (supporter_id, organization, partner, wording, wording_version, "where", given_at)
SELECT id, 'dpa', '', wording, wording_version, 'Sign-up', confirmed_at FROM supporters_supporter
"""
TO_WORDS = """
UPDATE supporters_supporter s SET wording = c.wording, wording_version = c.wording_version
FROM supporters_consent c
WHERE c.supporter_id = s.id AND c.organization = 'dpa' AND c.withdrawn_at IS NULL
"""


class Migration(migrations.Migration):
    dependencies = [("supporters", "0007_consents_and_links")]

    operations = [migrations.RunSQL(TO_CONSENTS, TO_WORDS)]

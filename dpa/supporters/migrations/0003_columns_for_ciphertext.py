"""Columns wide enough for what is encrypted, and one to find it by."""

from django.db import migrations

from dpa.vault.fields import EncryptedTextField, LookupField, email_normal


class Migration(migrations.Migration):
    dependencies = [("supporters", "0002_limits_moved_out")]

    operations = [
        migrations.RemoveConstraint("supporter", "one_sign_up_an_address"),
        migrations.AlterField(
            "supporter",
            "email",
            EncryptedTextField(help_text="As the person typed it. Encrypted."),
        ),
        migrations.AlterField(
            "supporter",
            "zip_code",
            EncryptedTextField(
                "ZIP code", blank=True, help_text="Five digits, if the person gave them. Encrypted."
            ),
        ),
        migrations.AddField(
            "supporter",
            "email_hash",
            LookupField(
                of="email", normal=email_normal, help_text="By which the address is found again."
            ),
        ),
    ]

"""Encrypts the addresses and ZIP codes that people gave before; backwards, decrypts them."""

from django.db import migrations

PLAIN = "UPDATE supporters_supporter SET email = %s, zip_code = %s, email_hash = '' WHERE id = %s"


def encrypt(apps, schema_editor):
    """The model would decrypt what it reads, so the plain text is read without it."""
    Supporter = apps.get_model("supporters", "Supporter")
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT id, email, zip_code FROM supporters_supporter ORDER BY id")
        for pk, email, zip_code in cursor.fetchall():
            supporter = Supporter(pk=pk, email=email, zip_code=zip_code)
            supporter.save(update_fields=["email", "zip_code", "email_hash"])


def decrypt(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        for supporter in apps.get_model("supporters", "Supporter").objects.order_by("pk"):
            cursor.execute(PLAIN, [supporter.email, supporter.zip_code, supporter.pk])


class Migration(migrations.Migration):
    dependencies = [("supporters", "0003_columns_for_ciphertext")]

    operations = [migrations.RunPython(encrypt, decrypt)]

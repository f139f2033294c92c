"""One row an address again, by its hash."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("supporters", "0004_encrypt_what_is_there")]

    operations = [
        migrations.AddConstraint(
            "supporter",
            models.UniqueConstraint(fields=["email_hash"], name="one_sign_up_an_address"),
        ),
    ]

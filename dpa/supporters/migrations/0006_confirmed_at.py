"""From now on a row is made when its owner confirms; those who signed up before stay."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("supporters", "0005_one_sign_up_an_address")]

    operations = [migrations.RenameField("supporter", "signed_up_at", "confirmed_at")]

"""Loads the United States, its states and DC (codes: ISO 3166-2:US), and the cities of our history."""

from django.db import migrations
from django.utils.text import slugify

STATES = (
    "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,"
    "DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,"
    "KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,"
    "MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,"
    "NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,"
    "OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,"
    "TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,"
    "WI Wisconsin,WY Wyoming"
)
CITIES = {
    "NY": ["New York City", "Albany"],
    "CA": ["Los Angeles", "San Francisco"],
    "RI": ["Providence"],
    "VT": ["Burlington"],
    "NM": ["Albuquerque"],
}


def load(apps, schema_editor):
    Place = apps.get_model("places", "Place")
    nation, _ = Place.objects.get_or_create(
        slug="united-states", defaults={"name": "United States", "kind": "country", "code": "US"}
    )
    states = {}
    for entry in [*STATES.split(","), "DC District of Columbia"]:
        code, _, name = entry.partition(" ")
        states[code], _ = Place.objects.get_or_create(
            slug=slugify(name),
            defaults={
                "name": name,
                "kind": "district" if code == "DC" else "state",
                "code": f"US-{code}",
                "parent": nation,
            },
        )
    for code, cities in CITIES.items():
        for name in cities:
            Place.objects.get_or_create(
                slug=slugify(name),
                defaults={"name": name, "kind": "city", "parent": states[code]},
            )


def unload(apps, schema_editor):
    Place = apps.get_model("places", "Place")
    for kind in ("city", "district", "state", "country"):
        Place.objects.filter(kind=kind).delete()


class Migration(migrations.Migration):
    dependencies = [("places", "0001_initial")]

    operations = [migrations.RunPython(load, unload)]

"""How words are read: PostgreSQL's own ways for English and Spanish, with accents taken off."""

from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.db import migrations

NAMES = {"dpa_english": ("english", "english_stem"), "dpa_spanish": ("spanish", "spanish_stem")}
WORDS = "hword, hword_part, word, asciihword, hword_asciipart, asciiword"
MAKE = """
CREATE TEXT SEARCH CONFIGURATION {name} (COPY = pg_catalog.{like});
ALTER TEXT SEARCH CONFIGURATION {name} ALTER MAPPING FOR {words} WITH unaccent, {stem};
"""


class Migration(migrations.Migration):
    dependencies = []

    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        *(
            migrations.RunSQL(
                MAKE.format(name=name, like=like, stem=stem, words=WORDS),
                f"DROP TEXT SEARCH CONFIGURATION IF EXISTS {name}",
            )
            for name, (like, stem) in NAMES.items()
        ),
    ]

"""Loads the demo content."""

from io import StringIO
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import transaction
from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update

from dpa.search.keeping import paused
from dpa.stats.models import Statistic
from home.demo.actions import plant_actions
from home.demo.drugs import plant_drugs
from home.demo.evidence import load_sources, load_statistics
from home.demo.evidence_in_spanish import load_spanish
from home.demo.home_page import fill_home
from home.demo.indexing import search_left_alone
from home.demo.issues import plant_issues
from home.demo.laws import load_laws
from home.demo.loaded import Loaded
from home.demo.pictures import load_pictures
from home.demo.plain_pages import plant_plain_pages
from home.demo.promos import load_promos
from home.demo.promoted import load_promoted
from home.demo.publications import plant_publications
from home.demo.recordings import load_recordings
from home.demo.section_lists import fill_lists
from home.demo.setbacks import plant_setbacks
from home.demo.site_settings import fill_settings
from home.demo.spanish_actions import plant_spanish_actions
from home.demo.spanish_pages import plant_spanish_pages
from home.demo.spanish_publications import plant_spanish_publications
from home.demo.streams import Links
from home.demo.translating import translate_demo
from home.demo.wins import plant_wins


class Command(BaseCommand):
    help = (
        "Adds real content to start from: pages, statistics with their sources, pictures, menus. "
        "What already exists is left as it is, so it can be run again at any time."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="Do nothing on a site that already has pages or statistics of its own.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["if_empty"] and (
            Page.objects.filter(depth__gt=3).exists() or Statistic.objects.exists()
        ):
            self.stdout.write("The site has content; the demo content stays out.")
            return
        self.stdout.write("Loading the demo content …")
        # Files first and outside the transaction: they would outlive a rollback anyway.
        loaded = Loaded(pictures=load_pictures(self.say), recordings=load_recordings(self.say))
        with (
            transaction.atomic(),
            disable_reference_index_auto_update(),
            search_left_alone(),
            paused(),
        ):
            loaded.sources = load_sources(self.say)
            loaded.statistics = load_statistics(loaded.sources, self.say)
            load_spanish(loaded.statistics.values(), self.say)
            fills = [
                *plant_issues(loaded, self.say),
                *plant_wins(loaded, self.say),
                *plant_setbacks(loaded, self.say),
                *plant_actions(loaded, self.say),
                *plant_publications(loaded, self.say),
                *plant_drugs(loaded, self.say),
                *plant_plain_pages(loaded, self.say),
            ]
            links = Links()
            for number, fill in enumerate(fills, start=1):
                fill(links)
                if number % 10 == 0 or number == len(fills):
                    self.say(f"  texts: {number} of {len(fills)} pages")
            fill_lists(links, self.say)
            fill_home(links, loaded, self.say)
            fill_settings(links, self.say)
            load_promos(links, self.say)
            translate_demo(self.say)
            plant_spanish_actions(links, self.say)
            plant_spanish_pages(links, self.say)
            plant_spanish_publications(links, loaded, self.say)
            load_laws(loaded, self.say)
            load_promoted(self.say)
        self._index()
        self.stdout.write("The demo content is there.")

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def _index(self) -> None:
        """References and search at once, rather than page by page."""
        from django.core.management import call_command

        self.say("  indexing for search and “where used”")
        call_command("rebuild_references_index", verbosity=0)
        call_command("update_index", verbosity=0)
        call_command("rebuild_search", verbosity=0, stdout=StringIO())

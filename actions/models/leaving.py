"""How an action is done, who runs it, and where its button leads."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext

from actions import together
from actions.models.choices import Kind, RunBy
from actions.models.timing import Timed
from dpa.follows.destinations import without_tracking
from dpa.short_codes import new_code

OWN_WORDS = "Names and values, as in “source=dpa&page=home”, without a question mark."


class Leaving(Timed):
    """Which site a reader leaves for, whose that is, and the counted way out."""

    kind = models.CharField(
        max_length=10, choices=Kind, default=Kind.LINK, help_text="How it is done."
    )
    partner_url = models.URLField(
        "address", max_length=500, blank=True, help_text="The page where it is done."
    )
    button = models.CharField(
        max_length=60, blank=True, help_text="What the button says and where it leads."
    )
    run_by = models.CharField(
        max_length=20,
        choices=RunBy,
        default=RunBy.DPA,
        help_text="Who runs the action, or the page it is done on.",
    )
    run_by_name = models.CharField(
        max_length=120, blank=True, help_text="Its name, if it is not ours."
    )
    own_words = models.CharField(
        "words added to the address",
        max_length=200,
        blank=True,
        validators=[RegexValidator(r"^[\w.~-]+=[\w.~-]*(&[\w.~-]+=[\w.~-]*)*\Z", OWN_WORDS)],
        help_text="Only if the partner has asked for it: “source=dpa”. Tracking words of others "
        "are taken out of the address by themselves.",
    )
    code = models.CharField(
        "short address",
        max_length=8,
        default=new_code,
        unique=True,
        editable=False,
        help_text="For /a/<code>/ and /go/<code>/; never changes.",
    )
    asks_for = models.CharField(
        max_length=160, blank=True, help_text="What that page wants to know: “name, ZIP code”."
    )

    class Meta(Timed.Meta):
        abstract = True

    @cached_property
    def original_key(self) -> int:
        """The key of the page that was there before its translations; its own for most."""
        return together.originals().get(self.pk, (self.pk, ""))[0]

    @cached_property
    def shared_code(self) -> str:
        """The code of all its languages, in addresses that readers get."""
        return together.originals().get(self.pk, (0, self.code))[1]

    @property
    def short_url(self) -> str:
        """Its address in full, short enough to be typed from paper."""
        return f"{settings.SITE_URL}{reverse('action_short', args=[self.shared_code])}"

    @property
    def destination(self) -> str:
        """The host that the button leads to, in the kinds that have one."""
        leaves = self.kind in {Kind.LINK, Kind.EVENT}
        return (urlsplit(self.partner_url).hostname or "").removeprefix("www.") if leaves else ""

    @property
    def leaves_for(self) -> str:
        """The address that the button leads to in the end: without others' tracking words."""
        return without_tracking(self.partner_url, self.own_words) if self.destination else ""

    @property
    def go_url(self) -> str:
        """Our own address of that way out, where follows are counted."""
        return reverse("go", args=[self.shared_code])

    @property
    def button_text(self) -> str:
        """Its words; without own words they name the host."""
        if self.button or not self.destination:
            return self.button
        return gettext("Go to %(site)s") % {"site": self.destination}

    @property
    def runner(self) -> str:
        """Who runs the page that the button leads to."""
        return self.run_by_name or str(self.get_run_by_display())

"""What staff set once for the whole site: who we are, and (in `menus`) the menus."""

from django.db import models
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from dpa.blocks.links import LinkBlock
from dpa.site.menus import MenuGroupBlock, Navigation
from dpa.site.previewed import PreviewedAroundPagesMixin
from dpa.site.spanish import SPANISH_PANELS, OrganizationInSpanish
from dpa.translations.paths import here
from dpa.translations.twins import in_words_of

__all__ = ["MenuGroupBlock", "Navigation", "Organization"]


@register_setting(icon="home", order=100)
class Organization(PreviewedAroundPagesMixin, OrganizationInSpanish, BaseSiteSetting):
    """Who runs this site and how to reach, follow and fund it."""

    name = models.CharField(
        max_length=100, default="Drug Policy Alliance", help_text="The organization’s full name."
    )
    abbreviation = models.CharField(
        max_length=20, default="DPA", help_text="Its short form, used after the full name."
    )
    mission = models.TextField(
        "mission in brief",
        max_length=300,
        blank=True,
        help_text="One or two sentences. Used in the footer, share cards, feeds and search.",
    )
    tax_words = models.CharField(
        max_length=300,
        blank=True,
        help_text="The legal sentence about tax status, shown in the footer and beside giving.",
    )
    ein = models.CharField(
        "EIN", max_length=12, blank=True, help_text="Employer Identification Number: 12-3456789."
    )
    postal_address = models.TextField(blank=True, help_text="For letters, one line each.")
    contact_email = models.EmailField(
        blank=True, help_text="Where readers may write. Shown on the privacy and contact pages."
    )
    press_email = models.EmailField(blank=True, help_text="Where journalists may write.")
    contact_url = models.URLField(
        "address to write to online",
        blank=True,
        help_text="A form or a site where readers can write. Shown where no email is given.",
    )
    donation_url = models.URLField(
        "donation address",
        blank=True,
        help_text="The payment service’s page. A plain link: none of its scripts is used.",
    )
    donation_label = models.CharField(
        max_length=40, default="Give a Gift", help_text="The words on the giving button."
    )
    donation_short_label = models.CharField(
        "short giving label",
        max_length=20,
        default="Donate",
        help_text="The same at the top of every page, where there is room for one word.",
    )
    donation_heading = models.CharField(
        max_length=60, default="Paid for by people", help_text="Heading of the giving band."
    )
    donation_words = models.TextField(
        max_length=400, blank=True, help_text="Why private gifts matter; shown in the giving band."
    )
    donation_service = models.CharField(
        "who runs the payment page",
        max_length=100,
        blank=True,
        help_text="Named beside the button, so that nobody is surprised where they land.",
    )
    other_ways_page = models.ForeignKey(
        "wagtailcore.Page", verbose_name="other ways to give", null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
        help_text="A page of ours: by check, from a fund, in a will. Linked beside giving.",
    )  # fmt: skip
    sign_up_heading = models.CharField(
        max_length=60,
        default="Hear it when it happens",
        help_text="Above the sign-up form at the foot of every page.",
    )
    sign_up_words = models.CharField(
        max_length=200,
        default="What changed, what is at stake, and one thing you can do about it.",
        help_text="What people get, beside that form.",
    )
    social_links = StreamField(
        [("link", LinkBlock(required=True))],
        blank=True,
        help_text="Our pages on other services. Plain links: their scripts are never loaded.",
    )

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(["name", "abbreviation", "mission"], "Name and mission"),
                    MultiFieldPanel(["tax_words", "ein"], "Legal"),
                ],
                heading="Who we are",
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        ["contact_email", "press_email", "contact_url", "postal_address"],
                        "Where to write",
                    ),
                    FieldPanel("social_links"),
                ],
                heading="Contact",
            ),
            ObjectList(
                [
                    "donation_heading",
                    "donation_words",
                    FieldRowPanel(["donation_label", "donation_short_label"]),
                    "donation_url",
                    "donation_service",
                    "other_ways_page",
                ],
                heading="Giving",
            ),
            ObjectList(["sign_up_heading", "sign_up_words"], heading="Sign-up"),
            ObjectList(SPANISH_PANELS, heading="Spanish"),
        ]
    )

    @property
    def contact_site(self) -> str:
        """The address to write to online as it is read out: without “https://”."""
        return self.contact_url.partition("://")[2].rstrip("/")

    @property
    def other_ways_url(self) -> str:
        """Their page in the reader’s language; “” without one, or before it is public."""
        page = self.other_ways_page
        return in_words_of(page).url or "" if page is not None and page.live else ""

    @property
    def other_ways_foreign(self) -> str:
        """The code of that page’s language, where it is not the reader’s."""
        return here(self.other_ways_url).foreign

    class Meta:
        verbose_name = "organization"

    @property
    def name_lines(self) -> list[str]:
        """The name as it is set in the wordmark: all words but the last, then the last."""
        return [line for line in self.name.rpartition(" ")[::2] if line]

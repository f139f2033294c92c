"""A petition on this site: its goal, its promise, the boxes beside it."""

from typing import TYPE_CHECKING, Any

from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from actions.models.choices import Delivers, Kind
from actions.models.telling import Telling
from actions.petition import goals, rounding, terms
from actions.petition.own_mail import HELP, preview, subject_can_be_sent, text_can_be_sent
from dpa.crm.choices import Organization

if TYPE_CHECKING:
    from actions.models.signature import Signature
    from actions.models.tally import PlaceCount


class Petitioning(Telling):
    """The fields of a petition, and its public count."""

    place_counts: "models.Manager[PlaceCount]"
    signatures: "models.Manager[Signature]"

    first_goal = models.PositiveIntegerField(
        default=500,
        validators=[MinValueValidator(10)],
        help_text="Where the bar ends at first. It steps up by itself when 90 % is reached.",
    )
    delivers = models.CharField(
        "what is delivered",
        max_length=8,
        choices=Delivers,
        default=Delivers.NAMES,
        help_text="A promise that signers read. Once somebody has signed it can’t be widened.",
    )
    offers_dpa = models.BooleanField(
        "box: updates from the Drug Policy Alliance",
        default=True,
        help_text="Offer it. No box is ever ticked beforehand.",
    )
    offers_action = models.BooleanField(
        "box: updates from Drug Policy Action",
        default=False,
        help_text="Offer it. It is another organization, and gets name, address and ZIP code.",
    )
    offers_partner = models.BooleanField(
        "box: updates from the partner",
        default=False,
        help_text="Offer it. Needs the partner’s name under “Where it leads”.",
    )

    mail_subject = models.CharField(
        "subject of the confirmation mail",
        max_length=120,
        blank=True,
        validators=[subject_can_be_sent],
        help_text="Empty: our usual words. [name] and [petition] are filled in.",
    )
    mail_text = models.TextField(
        "confirmation mail",
        blank=True,
        validators=[text_can_be_sent],
        help_text=HELP,
    )

    class Meta(Telling.Meta):
        abstract = True

    @property
    def is_petition(self) -> bool:
        """Whether it is signed here."""
        return self.kind == Kind.PETITION

    @property
    def offered(self) -> list[str]:
        """Whose boxes stand in the form, in the order that readers see."""
        boxes = {
            Organization.DPA: self.offers_dpa,
            Organization.DRUG_POLICY_ACTION: self.offers_action,
            Organization.PARTNER: self.offers_partner and bool(self.run_by_name),
        }
        return [organization.value for organization, is_offered in boxes.items() if is_offered]

    @property
    def keeps(self) -> str:
        """What is kept of a signature, and until when."""
        return terms.promise(self.closes_local)

    @property
    def delivers_what(self) -> str:
        """What the other side gets, in a reader's words."""
        if self.delivers == Delivers.NAMES:
            return _("Your name with your state or country. Never your address or comment.")
        return _("How many people signed in each state or country. No names.")

    @cached_property
    def signed(self) -> int:
        """How many have signed and confirmed, as remembered since the rounded number changed."""
        from actions.petition.counting import totals

        return totals().get(self.original_key, 0) if self.is_petition else 0

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        """The page, and for a petition the mail that its signers get."""
        modes: list[tuple[str, str]] = super().preview_modes  # type: ignore[misc]  # of the page it is mixed into
        return [*modes, ("mail", "Confirmation mail")] if self.is_petition else modes

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        if mode_name == "mail":
            return preview(request, self)  # type: ignore[arg-type]  # it is always an action
        return super().serve_preview(request, mode_name)  # type: ignore[misc]  # as above

    @property
    def signed_rounded(self) -> int:
        """The same, as the public gets to know it."""
        return rounding.rounded(self.signed)

    @property
    def signed_in_words(self) -> str:
        """“Fewer than 10”, “1,200”."""
        return rounding.in_words(self.signed)

    @property
    def goal(self) -> int:
        """What is to be reached next."""
        return goals.goal(self.signed, self.first_goal)

    @property
    def goal_in_words(self) -> str:
        """“2,500”."""
        return goals.goal_in_words(self.goal)

    @property
    def sign_url(self) -> str:
        """Where its form is sent."""
        return reverse("petition_sign", args=[self.shared_code])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With an empty form while it can be signed."""
        from actions.petition.forms import SignForm

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]  # of the page it is mixed into
        if self.is_petition and self.state == "open":
            context["form"] = SignForm(self)  # type: ignore[arg-type]  # it is always an action
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """As every page; one with a form is nobody's but this reader's, for it holds the time."""
        response: HttpResponse = super().serve(request, *args, **kwargs)  # type: ignore[misc]  # of the page it is mixed into
        if self.is_petition and self.state == "open":
            response.headers["Cache-Control"] = "no-store"
            response.headers["Referrer-Policy"] = "same-origin"  # for `own_pages_only`
        return response

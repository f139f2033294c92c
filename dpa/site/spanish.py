"""What the Organization settings say in Spanish. An empty field: the English words stand there."""

from django.db import models


class OrganizationInSpanish(models.Model):
    """The Spanish counterparts of its words: each is named as the English one, with `_es`."""

    mission_es = models.TextField(
        "mission in brief in Spanish",
        max_length=300,
        blank=True,
        help_text="As in English: one or two sentences.",
    )
    tax_words_es = models.CharField(
        "tax words in Spanish",
        max_length=300,
        blank=True,
        help_text="The legal sentence about tax status.",
    )
    donation_label_es = models.CharField(
        "donation label in Spanish",
        max_length=40,
        default="Haz una donación",
        blank=True,
        help_text="The words on the giving button.",
    )
    donation_short_label_es = models.CharField(
        "short giving label in Spanish",
        max_length=20,
        default="Donar",
        blank=True,
        help_text="The same where there is room for one word.",
    )
    donation_heading_es = models.CharField(
        "donation heading in Spanish",
        max_length=60,
        default="Lo paga la gente",
        blank=True,
        help_text="Heading of the giving band.",
    )
    donation_words_es = models.TextField(
        "donation words in Spanish",
        max_length=400,
        blank=True,
        help_text="Why private gifts matter.",
    )
    donation_service_es = models.CharField(
        "who runs the payment page in Spanish",
        max_length=100,
        blank=True,
        help_text="Named beside the button.",
    )
    sign_up_heading_es = models.CharField(
        "sign-up heading in Spanish",
        max_length=60,
        default="Entérate cuando pase",
        blank=True,
        help_text="Above the sign-up form at the foot of every page.",
    )
    sign_up_words_es = models.CharField(
        "sign-up words in Spanish",
        max_length=200,
        default="Qué cambió, qué está en juego y una cosa que puedes hacer.",
        blank=True,
        help_text="What people get, beside that form.",
    )

    class Meta:
        abstract = True


SPANISH_PANELS = [
    "mission_es",
    "tax_words_es",
    "donation_label_es",
    "donation_short_label_es",
    "donation_heading_es",
    "donation_words_es",
    "donation_service_es",
    "sign_up_heading_es",
    "sign_up_words_es",
]

"""In which ways signatures can look alike."""

from django.db import models


class Likeness(models.TextChoices):
    """What they have in common; the value is the column that is equal."""

    MAILBOX = "mailbox_hash", "One mailbox under several addresses"
    PERSON = "person_hash", "One name at one ZIP code, several addresses"
    COMMENT = "comment_hash", "The same comment"
    DOMAIN = "domain_hash", "A rare domain"

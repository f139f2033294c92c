"""On which form somebody agreed: kept in English, for staff and CRMs; said in any language."""

from django.utils.translation import gettext as _

SIGN_UP = "Sign-up"
PETITION = "Petition: "


def in_words(where: str) -> str:
    """The name of the form for its reader."""
    if where == SIGN_UP:
        return _("Sign-up")
    if where.startswith(PETITION):
        return _("Petition: %(title)s") % {"title": where.removeprefix(PETITION)}
    return where

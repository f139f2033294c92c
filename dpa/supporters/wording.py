"""The words people agree to. Changing them means a new version: what was agreed to stays kept.

Each language's words are a version of their own (“2026-11-es”): what is kept is what was read.
"""

from dataclasses import dataclass

from django.conf import settings

from dpa.crm.choices import Organization
from dpa.translations.now import language_now


@dataclass(frozen=True)
class Wording:
    """What stood beside the box or the button, and which version of it."""

    version: str
    text: str


_ENGLISH = {
    Organization.DPA: Wording(
        version="2026-11",
        text=(
            "Send me updates from the Drug Policy Alliance by email. My ZIP code, if I give it, is "
            "used to send actions in my state. The Drug Policy Alliance never sells or lends my "
            "details, and I can leave whenever I like."
        ),
    ),
    Organization.DRUG_POLICY_ACTION: Wording(
        version="2026-11",
        text=(
            "Send me updates from Drug Policy Action by email. It is the Drug Policy Alliance’s "
            "sister organization, a 501(c)(4), and works on laws and ballot measures. It gets my "
            "name, email address and ZIP code, and I can leave whenever I like."
        ),
    ),
    Organization.PARTNER: Wording(
        version="2026-11",
        text=(
            "Give my name, email address and ZIP code to {partner}, so that it can send me "
            "updates by email. From then on its own privacy policy applies."
        ),
    ),
}
_SPANISH = {
    Organization.DPA: Wording(
        version="2026-11b-es",
        text=(
            "Quiero recibir novedades de la Drug Policy Alliance por correo electrónico. Si doy mi "
            "código postal, se usa para enviarme acciones de mi estado. La Drug Policy Alliance "
            "nunca vende ni presta mis datos, y puedo salir de la lista cuando quiera."
        ),
    ),
    Organization.DRUG_POLICY_ACTION: Wording(
        version="2026-11b-es",
        text=(
            "Quiero recibir novedades de Drug Policy Action por correo electrónico. Es la "
            "organización hermana de la Drug Policy Alliance, una 501(c)(4), y trabaja en leyes y "
            "medidas electorales. Recibe mi nombre, mi correo electrónico y mi código postal, y "
            "puedo salir de la lista cuando quiera."
        ),
    ),
    Organization.PARTNER: Wording(
        version="2026-11-es",
        text=(
            "Den mi nombre, mi correo electrónico y mi código postal a {partner}, para que me "
            "envíe novedades por correo electrónico. A partir de ese momento se aplica su propia "
            "política de privacidad."
        ),
    ),
}
_LANGUAGES = {settings.LANGUAGE_CODE: _ENGLISH, "es": _SPANISH}


def opt_in(organization: str, partner: str = "") -> Wording:
    """The words beside that organization's box, in the language of the page that is asked for.

    A partner's are filled in with its name.
    """
    wording = _LANGUAGES.get(language_now(), _ENGLISH)[Organization(organization)]
    return Wording(wording.version, wording.text.replace("{partner}", partner))


def updates() -> Wording:
    """The words beside the button of the sign-up."""
    return opt_in(Organization.DPA)

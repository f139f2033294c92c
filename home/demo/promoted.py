"""What stands first for words that many people type and few pages are called by."""

from dpa.search.models import Promotion
from home.demo.planting import Say
from home.models import StandardPage

# By language and slug of the page: the words, and why it stands first.
PROMOTED: dict[tuple[str, str], tuple[list[str], str]] = {
    ("en", "privacy"): (
        ["privacy policy", "privacy notice", "cookies", "cookie policy", "tracking", "gdpr"],
        "What this site keeps about you, for how long, and why. Nobody is tracked.",
    ),
    ("es", "privacy"): (
        ["política de privacidad", "aviso de privacidad", "cookies", "política de cookies"],
        "Qué guarda este sitio sobre ti, por cuánto tiempo y para qué. No rastrea a nadie.",
    ),
    ("en", "safe-reading"): (
        ["quick exit", "exit this page", "incognito", "private window", "clear history"],
        "How to leave a page in a hurry, and what your browser keeps.",
    ),
    ("es", "safe-reading"): (
        ["salida rápida", "incógnito", "ventana privada", "borrar historial"],
        "Cómo salir de una página con prisa, y qué guarda tu navegador.",
    ),
}


def load_promoted(say: Say) -> None:
    """Each once, for a page that is there."""
    made = 0
    for (language, slug), (words, why) in PROMOTED.items():
        page = StandardPage.objects.filter(slug=slug, locale__language_code=language).first()
        if page is not None:
            values = {"words": "\n".join(words), "why": why}
            _, new = Promotion.objects.get_or_create(language=language, page=page, defaults=values)
            made += new
    say(f"  {len(PROMOTED)} promoted results, {made} of them new")

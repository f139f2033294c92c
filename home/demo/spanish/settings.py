"""The organization and the menus in Spanish."""

from typing import Any

from home.demo.page_texts import NAV

ORGANIZATION = {
    "mission_es": (
        "La Drug Policy Alliance trabaja para acabar con la guerra contra las drogas, reparar lo "
        "que rompió y construir un mercado de drogas regulado, justo y sin castigos."
    ),
    "tax_words_es": (
        "La Drug Policy Alliance es una organización sin fines de lucro según la sección "
        "501(c)(3). Las donaciones pueden ser deducibles de impuestos."
    ),
    "donation_words_es": (
        "Las donaciones de la gente sostienen este trabajo, y eso nos deja libres para decir lo "
        "que dice la evidencia. Gracias."
    ),
    "donation_service_es": "la Drug Policy Alliance, en drugpolicy.org",
}
LABELS = {
    "Issues": "Temas",
    "Drug stats": "Datos sobre drogas",
    "Wins": "Logros",
    "Places": "Lugares",
    "News": "Noticias",
    "Fact sheets and reports": "Hojas informativas e informes",
    "Drug facts": "Datos de cada droga",
    "Safe reading": "Lectura segura",
    "Take action": "Actúa",
    "About": "Quiénes somos",
    "Get the numbers": "Llévate las cifras",
    "Join us": "Únete",
    "Press desk": "Prensa",
    "The work": "El trabajo",
    "Actions": "Acciones",
    "Ways to help": "Maneras de ayudar",
    "Other ways to give": "Otras formas de donar",
    "The evidence": "La evidencia",
    "All our sources": "Todas nuestras fuentes",
    "Open data": "Datos abiertos",
    "How we check a figure": "Cómo comprobamos una cifra",
    "Corrections": "Correcciones",
    "Changes to figures": "Cambios en las cifras",
    "The Alliance": "La Alianza",
    "About us": "Quiénes somos",
    "How we do our work": "Cómo trabajamos",
    "Privacy": "Privacidad",
    "Accessibility": "Accesibilidad",
}


def menus() -> dict[str, Any]:
    """The English menus with Spanish labels; every label has one."""

    def spoken(part: Any) -> Any:
        if isinstance(part, list):
            return [spoken(one) for one in part]
        said = {key: LABELS[part[key]] for key in ("text", "title") if key in part}
        inner = {"links": spoken(part["links"])} if "links" in part else {}
        return {**part, **said, **inner}

    return {name: spoken(NAV[name]) for name in ("header", "tabs", "footer")}

"""In Spanish: Personas en los centros de prevención de sobredosis de la ciudad de Nueva York."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": ("Personas en los centros de prevención de sobredosis de la ciudad de Nueva York"),
    "question": (
        "¿Cuántas personas acudieron a los dos primeros centros de prevención de sobredosis?"
    ),
    "statement": (
        "personas usaron los dos centros de prevención de sobredosis de la ciudad de Nueva "
        "York en sus primeros dos meses"
    ),
    "unit": "personas",
    "population": "Personas que usaron alguno de los dos centros",
    "method": (
        "Registros de los dos centros, dirigidos por OnPoint NYC, publicados en la revista "
        "JAMA Network Open, con revisión por pares."
    ),
    "not_counted": "Quienes acudieron después de enero de 2022.",
    "caveat": (
        "No se comparó a nadie con personas que no tenían un centro cerca, como dicen las "
        "propias autoras y autores."
    ),
    "figures": {
        "613": {
            "note": (
                "Acudieron 5,975 veces. Leído en una noticia sobre el artículo; el artículo "
                "mismo lo vimos solo en parte."
            ),
        },
    },
}

"""In Spanish: Personas adultas que conocen a alguien que murió (Johns Hopkins)."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Personas adultas que conocen a alguien que murió (Johns Hopkins)",
    "question": (
        "¿Cuántas personas adultas han perdido por una sobredosis a alguien que conocían?"
    ),
    "statement": (
        "de las personas adultas en Estados Unidos perdieron por una sobredosis a alguien "
        "que conocían, según la encuesta de Johns Hopkins"
    ),
    "unit": "por ciento",
    "population": "Personas adultas en Estados Unidos",
    "method": (
        "Johns Hopkins preguntó a más de 2,300 personas adultas. El estudio se publicó en "
        "JAMA Health Forum."
    ),
    "not_counted": "Las personas menores de 18 años.",
    "caveat": (
        "Una encuesta de RAND preguntó por la misma pérdida y encontró una proporción mayor. "
        "Mostramos las dos."
    ),
    "figures": {
        "32": {
            "period_label": "primavera de 2023",
            "note": (
                "Alrededor de 82.7 millones de personas. El 18.9% había perdido a un "
                "familiar o a una amistad cercana. Se preguntó en la primavera de 2023; no "
                "leímos los días exactos."
            ),
        },
    },
}

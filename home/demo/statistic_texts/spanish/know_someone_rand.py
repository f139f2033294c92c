"""In Spanish: Personas adultas que conocen a alguien que murió (RAND)."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Personas adultas que conocen a alguien que murió (RAND)",
    "question": ("¿Cuántas personas adultas conocen a alguien que murió por una sobredosis?"),
    "statement": (
        "de las personas adultas en Estados Unidos conocen a alguien que murió por una "
        "sobredosis, según la encuesta de RAND"
    ),
    "unit": "por ciento",
    "population": "Personas adultas en Estados Unidos",
    "method": (
        "RAND preguntó a 2,072 personas adultas de su panel American Life Panel. El estudio "
        "se publicó en el American Journal of Public Health."
    ),
    "not_counted": "Las personas menores de 18 años.",
    "caveat": (
        "Una encuesta de Johns Hopkins preguntó por la misma pérdida y encontró una "
        "proporción menor. Mostramos las dos."
    ),
    "figures": {
        "42.4": {
            "period_label": "publicada en febrero de 2024",
            "note": (
                "Alrededor de 125 millones de personas. La fecha es el día de la "
                "publicación; no leímos cuándo se preguntó."
            ),
        },
    },
}

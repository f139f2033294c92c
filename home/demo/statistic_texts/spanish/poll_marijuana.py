"""In Spanish: Apoyo a la marihuana legal."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Apoyo a la marihuana legal",
    "question": "¿Creen las personas adultas que la marihuana debería ser legal?",
    "statement": (
        "de las personas adultas en Estados Unidos dijeron que la marihuana debería ser legal"
    ),
    "unit": "por ciento",
    "population": "Personas adultas en Estados Unidos",
    "method": "Una encuesta de Gallup a personas adultas.",
    "not_counted": "Las personas menores de 18 años.",
    "caveat": "La proporción más alta que Gallup había registrado hasta entonces.",
    "figures": {
        "70": {
            "note": "Se conoce el mes: octubre de 2023.",
        },
    },
}

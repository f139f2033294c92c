"""In Spanish: Metanfetamina en los casos federales de tráfico."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Metanfetamina en los casos federales de tráfico",
    "question": (
        "¿Qué proporción de los casos federales de tráfico de drogas tienen que ver con la "
        "metanfetamina?"
    ),
    "statement": (
        "de los casos federales de tráfico de drogas tenían que ver con la metanfetamina"
    ),
    "unit": "por ciento",
    "population": "Casos federales de tráfico de drogas",
    "method": (
        "La Comisión de Sentencias de Estados Unidos (United States Sentencing Commission) "
        "estudió los casos federales de un año fiscal."
    ),
    "not_counted": (
        "Los casos en tribunales estatales y los casos federales que no son de tráfico."
    ),
    "caveat": (
        "Solo tribunales federales. Se publica como “alrededor de la mitad”, no como una "
        "proporción exacta."
    ),
    "figures": {
        "50": {
            "note": "Leído en una noticia sobre el estudio de la Comisión.",
        },
    },
}

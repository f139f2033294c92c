"""In Spanish: Centros de prevención de sobredosis en el mundo."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Centros de prevención de sobredosis en el mundo",
    "question": "¿Cuántos centros de prevención de sobredosis hay en el mundo?",
    "statement": ("centros de prevención de sobredosis en funcionamiento en todo el mundo"),
    "unit": "centros",
    "population": "Centros de prevención de sobredosis",
    "method": ("Lo dice una hoja informativa de la DPA de abril de 2024, sin una lista."),
    "not_counted": "No se sabe: la hoja informativa no trae una lista.",
    "caveat": (
        "En espera: leído solo en una hoja informativa de la DPA. Primero hay que encontrar "
        "la lista en que se basa."
    ),
    "figures": {
        "200": {
            "period_label": "abril de 2024",
            "note": "La fecha es la de la hoja informativa.",
        },
    },
}

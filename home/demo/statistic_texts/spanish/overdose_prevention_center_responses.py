"""In Spanish: Sobredosis en las que intervino el personal."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Sobredosis en las que intervino el personal",
    "question": (
        "¿En cuántas sobredosis intervino el personal de los dos centros de la ciudad de "
        "Nueva York?"
    ),
    "statement": (
        "sobredosis en las que intervino el personal de los dos centros de prevención de "
        "sobredosis de la ciudad de Nueva York"
    ),
    "unit": "sobredosis",
    "population": "Sobredosis en los dos centros",
    "method": (
        "La organización que dirige los centros anunció el recuento; la DPA lo difundió en "
        "un comunicado."
    ),
    "not_counted": "No se sabe: no leímos cómo cuenta la organización.",
    "caveat": (
        "En espera: es el recuento de la propia organización, leído solo en una página de la DPA."
    ),
    "figures": {
        "1000": {
            "period_label": "de noviembre de 2021 a agosto de 2023",
            "note": (
                "Se describen como sobredosis que podían ser mortales. El período termina el "
                "día del comunicado."
            ),
        },
    },
}

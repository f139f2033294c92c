"""In Spanish: Apoyo a los centros de prevención de sobredosis."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Apoyo a los centros de prevención de sobredosis",
    "question": ("¿Quieren las personas que votan que haya centros de prevención de sobredosis?"),
    "statement": (
        "de las personas que probablemente votarán en Estados Unidos apoyaron abrir centros "
        "de prevención de sobredosis"
    ),
    "unit": "por ciento",
    "population": "Personas que probablemente votarán en Estados Unidos",
    "method": (
        "Una encuesta de Data for Progress con el People’s Action Institute. No leímos a "
        "cuántas personas se preguntó."
    ),
    "not_counted": "Las personas que probablemente no votarán.",
    "caveat": (
        "En espera: la encargaron organizaciones que la apoyan, y se leyó solo en una página "
        "de la DPA."
    ),
    "figures": {
        "64": {
            "note": "Una encuesta de Data for Progress en 2020 encontró un 60%.",
        },
    },
}

"""In Spanish: Muertes con fentanilo y opioides similares."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Muertes con fentanilo y opioides similares",
    "question": ("¿Cuántas personas mueren en sobredosis con fentanilo u otro opioide sintético?"),
    "statement": (
        "muertes por cada 100,000 personas en sobredosis con un opioide sintético distinto "
        "de la metadona, sobre todo fentanilo"
    ),
    "unit": "muertes por cada 100,000 personas, con ajuste por edad",
    "population": "Personas que viven en Estados Unidos",
    "method": (
        "La tasa de muertes por sobredosis, para las muertes en las que hubo un opioide "
        "sintético distinto de la metadona."
    ),
    "not_counted": "Las sobredosis a las que las personas sobrevivieron.",
    "caveat": (
        "En una muerte puede haber varias drogas, así que las tasas de cada droga no se suman."
    ),
    "figures": {},
}

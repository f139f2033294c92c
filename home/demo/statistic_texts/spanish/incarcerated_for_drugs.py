"""In Spanish: Personas encarceladas por un delito de drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Personas encarceladas por un delito de drogas",
    "question": (
        "¿Qué proporción de todas las personas encarceladas están presas por un delito de drogas?"
    ),
    "statement": ("personas encarceladas en Estados Unidos está presa por un delito de drogas"),
    "unit": "proporción",
    "population": "Personas en prisiones y cárceles de Estados Unidos",
    "method": (
        "La página de datos de la DPA publica 1 de cada 5, de casi 2 millones de personas, y "
        "nombra la recopilación anual de la Prison Policy Initiative sin decir de qué "
        "edición."
    ),
    "not_counted": "No se sabe mientras no se lea la edición.",
    "caveat": (
        "En espera: no se conoce la edición ni, por tanto, el año. Primero hay que leer la "
        "página de la Prison Policy Initiative."
    ),
    "figures": {},
}

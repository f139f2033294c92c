"""In Spanish: Personas en prisiones estatales por un delito de drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Personas en prisiones estatales por un delito de drogas",
    "question": (
        "¿Qué proporción de las personas en prisiones estatales están allí por un delito de drogas?"
    ),
    "statement": (
        "de las personas que cumplían una condena en una prisión estatal estaban allí por un "
        "delito de drogas"
    ),
    "unit": "por ciento",
    "population": "Personas que cumplen una condena en una prisión estatal",
    "method": (
        "La Oficina de Estadísticas de Justicia (Bureau of Justice Statistics) cuenta por "
        "delito a las personas que cumplen una condena estatal."
    ),
    "not_counted": (
        "Las personas en prisiones federales, en cárceles locales o detenidas sin condena."
    ),
    "caveat": ("Se contaron en un solo día. Entre las mujeres la proporción es mayor."),
    "figures": {
        "13": {
            "note": (
                "127,300 personas. Entre las mujeres en prisiones estatales la proporción "
                "fue del 25%."
            ),
        },
    },
}

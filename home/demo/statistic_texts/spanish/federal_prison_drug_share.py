"""In Spanish: Personas en prisiones federales por un delito de drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Personas en prisiones federales por un delito de drogas",
    "question": (
        "¿Qué proporción de las personas en prisiones federales están allí por un delito de drogas?"
    ),
    "statement": (
        "de las personas que cumplían una condena en una prisión federal estaban allí por un "
        "delito de drogas"
    ),
    "unit": "por ciento",
    "population": "Personas que cumplen una condena en una prisión federal",
    "method": (
        "La Oficina de Estadísticas de Justicia (Bureau of Justice Statistics) cuenta por "
        "delito a las personas que cumplen una condena federal."
    ),
    "not_counted": (
        "Las personas en prisiones estatales, en cárceles locales o detenidas sin condena."
    ),
    "caveat": ("Se contaron en un solo día. Quedan fuera las personas detenidas sin condena."),
    "figures": {
        "46": {
            "note": "66,000 personas.",
        },
    },
}

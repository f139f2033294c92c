"""In Spanish: Muertes por drogas y alcohol en las prisiones estatales."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Muertes por drogas y alcohol en las prisiones estatales",
    "question": ("¿Cómo han cambiado las muertes por drogas y alcohol en las prisiones estatales?"),
    "statement": (
        "de aumento en las muertes por intoxicación con drogas o alcohol en las prisiones estatales"
    ),
    "unit": "por ciento",
    "population": "Personas en prisiones estatales",
    "method": (
        "La Oficina de Estadísticas de Justicia (Bureau of Justice Statistics) cuenta por "
        "causa las muertes en las prisiones estatales. El aumento compara el último año del "
        "período con el primero."
    ),
    "not_counted": (
        "Las prisiones federales, las cárceles locales y las muertes después de salir en libertad."
    ),
    "caveat": (
        "Incluye el alcohol. Partió de un número pequeño: léelo junto con el recuento de muertes."
    ),
    "figures": {
        "600": {
            "note": "En 2018 hubo 249 de esas muertes, según Prison Legal News.",
        },
    },
}

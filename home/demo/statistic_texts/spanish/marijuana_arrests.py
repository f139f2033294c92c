"""In Spanish: Arrestos por marihuana."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Arrestos por marihuana",
    "question": "¿Cuántos arrestos por marihuana se reportan en Estados Unidos?",
    "statement": "arrestos por marihuana reportados en Estados Unidos",
    "unit": "arrestos",
    "population": ("Arrestos hechos por las agencias de seguridad pública en Estados Unidos"),
    "method": (
        "Arrestos por cualquier delito relacionado con la marihuana, tal como se reportan al "
        "FBI. Los años hasta 2018 son estimaciones nacionales; 2022 y 2023 son lo que "
        "reportaron las agencias."
    ),
    "not_counted": (
        "Personas: quien fue arrestado dos veces se cuenta dos veces. No se incluyen los "
        "arrestos por delitos de drogas de tipo no especificado: hubo 53,490 en 2023. Faltan "
        "las agencias que no informaron en 2022 y 2023."
    ),
    "caveat": (
        "Son arrestos, no personas. Desde 2021 el método es nuevo y la cobertura, "
        "incompleta: no unas los años de antes con los de después."
    ),
    "figures": {
        "870000": {
            "note": "Publicado como más de 870,000: el punto más alto.",
        },
        "663367": {
            "note": "608,775 de ellos por posesión.",
        },
        "227108": {
            "note": ("Tal como se reportó, con cobertura incompleta de las agencias."),
        },
        "217150": {
            "note": (
                "Tal como lo reportaron agencias que cubren entre el 90 y el 94% de la población."
            ),
        },
    },
}

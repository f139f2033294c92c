"""In Spanish: Arrestos por marihuana: personas negras y blancas comparadas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Arrestos por marihuana: personas negras y blancas comparadas",
    "question": (
        "¿Cuánto más probable es que arresten por posesión de marihuana a una persona negra "
        "que a una blanca?"
    ),
    "statement": (
        "la probabilidad de un arresto por posesión de marihuana: personas negras en "
        "comparación con personas blancas, que la consumen con una frecuencia parecida"
    ),
    "unit": "veces",
    "population": "Personas negras y blancas en Estados Unidos",
    "method": (
        "La ACLU comparó los arrestos por posesión de marihuana que publica el FBI con la "
        "población, por raza."
    ),
    "not_counted": (
        "Los arrestos por cualquier otra cosa que no sea posesión de marihuana, y las "
        "personas de otras razas."
    ),
    "caveat": (
        "Son las cifras de un solo año, anterior a la legalización en varios estados. El "
        "informe de la ACLU da un decimal más de los que hemos leído."
    ),
    "figures": {
        "3.6": {
            "note": "Leído en un resumen del informe. La ACLU publica 3.64.",
        },
    },
}

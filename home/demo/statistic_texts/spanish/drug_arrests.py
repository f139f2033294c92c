"""In Spanish: Arrestos por infracciones de las leyes de drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Arrestos por infracciones de las leyes de drogas",
    "question": (
        "¿Cuántos arrestos por infracciones de las leyes de drogas, de cualquier tipo, se "
        "hacen en Estados Unidos?"
    ),
    "statement": "arrestos por infracciones de las leyes de drogas en Estados Unidos",
    "unit": "arrestos",
    "population": ("Arrestos hechos por las agencias de seguridad pública en Estados Unidos"),
    "method": (
        "Los departamentos de policía y otras agencias informan al FBI de sus arrestos. El "
        "FBI estima después un total nacional, que completa lo que falta de las agencias que "
        "no informaron."
    ),
    "not_counted": (
        "Personas: quien fue arrestado dos veces se cuenta dos veces. No hay cifra para "
        "2021, y no rellenamos ese hueco."
    ),
    "caveat": (
        "Son arrestos, no personas. Desde 2022 los datos se recogen de otra manera, así que "
        "las cifras de antes y de después de 2021 no se pueden comparar."
    ),
    "figures": {
        "580900": {
            "note": "Redondeado a centenas.",
        },
        "1889800": {
            "note": "Redondeado a centenas. El año más alto de esta serie.",
        },
        "1155610": {
            "note": ("El último año de esta serie con más de un millón de arrestos por drogas."),
        },
        "870874": {
            "note": (
                "Es la estimación nacional. Otras tablas de la misma publicación del FBI "
                "muestran cifras más bajas y más altas."
            ),
        },
    },
}

"""In Spanish: Arrestos por posesión de drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Arrestos por posesión de drogas",
    "question": "¿Cuántos arrestos por posesión de drogas se hacen en Estados Unidos?",
    "statement": "arrestos por posesión de drogas en Estados Unidos",
    "unit": "arrestos",
    "population": ("Arrestos hechos por las agencias de seguridad pública en Estados Unidos"),
    "method": (
        "Los departamentos de policía y otras agencias informan al FBI de sus arrestos. El "
        "FBI estima después un total nacional, que completa lo que falta de las agencias que "
        "no informaron. También publica, con un decimal, qué proporción de los arrestos por "
        "drogas fueron por posesión. La cifra de aquí es el total multiplicado por esa "
        "proporción. El “1 millón” que tanto se repite es del año 2020; no corresponde a los "
        "años posteriores."
    ),
    "not_counted": (
        "Personas: quien fue arrestado dos veces se cuenta dos veces. No hay cifra para "
        "2021, cuando el FBI cambió la forma de recoger los datos, y no rellenamos ese hueco."
    ),
    "caveat": (
        "Son arrestos, no personas. Desde 2022 los datos se recogen de otra manera, así que "
        "las cifras de antes y de después de 2021 no se pueden comparar."
    ),
    "figures": {
        "748000": {
            "note": (
                "Tal como lo publicó Filter: alrededor de 748,000, cerca de un 7% menos que "
                "en 2023, con cobertura incompleta de las agencias. Lo tratamos como "
                "provisional."
            ),
        },
    },
}

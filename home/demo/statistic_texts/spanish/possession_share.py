"""In Spanish: Proporción de arrestos por drogas que son por posesión."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Proporción de arrestos por drogas que son por posesión",
    "question": (
        "¿Cuántos arrestos por drogas son por tenerlas, y no por producirlas o venderlas?"
    ),
    "statement": "de los arrestos por drogas en Estados Unidos fueron por posesión",
    "unit": "por ciento",
    "population": ("Arrestos hechos por las agencias de seguridad pública en Estados Unidos"),
    "method": (
        "El FBI publica, con un decimal, cómo se reparten los arrestos por drogas entre "
        "posesión y venta o producción."
    ),
    "not_counted": (
        "Personas: quien fue arrestado dos veces se cuenta dos veces. No hay cifra para 2021."
    ),
    "caveat": (
        "Es una proporción de arrestos, no de personas. Desde 2022 los datos se recogen de "
        "otra manera."
    ),
    "figures": {},
}

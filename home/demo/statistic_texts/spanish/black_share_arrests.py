"""In Spanish: Proporción de personas negras entre los arrestos por drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Proporción de personas negras entre los arrestos por drogas",
    "question": "¿Qué proporción de las personas arrestadas por drogas son negras?",
    "statement": "de las personas arrestadas por drogas en Estados Unidos son negras",
    "unit": "por ciento",
    "population": ("Arrestos hechos por las agencias de seguridad pública en Estados Unidos"),
    "method": (
        "La página de datos de la DPA publica 24%, frente al 13% de la población, y nombra "
        "al FBI, pero no el año. Su página de 2020 decía 27% para 2017."
    ),
    "not_counted": "No se sabe mientras no se encuentre el año.",
    "caveat": (
        "En espera: la página no da el año. Hay que encontrar el año y la tabla del FBI "
        "antes de publicar."
    ),
    "figures": {},
}

"""In Spanish: Segundos entre arrestos por posesión."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Segundos entre arrestos por posesión",
    "question": "¿Cada cuánto se hace un arresto por posesión de drogas?",
    "statement": ("se hace un arresto por posesión de drogas en Estados Unidos, en promedio"),
    "unit": "segundos",
    "population": ("Arrestos hechos por las agencias de seguridad pública en Estados Unidos"),
    "method": (
        "Los segundos del año divididos entre los arrestos por posesión de drogas de ese año."
    ),
    "not_counted": "Lo que las cifras de arrestos dejan fuera también queda fuera aquí.",
    "caveat": (
        "Es un promedio de todo un año. Los 31 segundos que la DPA publicó para delitos de "
        "drogas de todo tipo corresponden a los arrestos por posesión en 2020."
    ),
    "figures": {},
}

"""In Spanish: Cambio de la tasa de muertes por sobredosis desde 2002."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Cambio de la tasa de muertes por sobredosis desde 2002",
    "question": "¿Cuánto ha subido la tasa de muertes por sobredosis desde 2002?",
    "statement": (
        "en la tasa de muertes por sobredosis de Estados Unidos, en comparación con 2002"
    ),
    "unit": "cambio porcentual",
    "population": "Personas que viven en Estados Unidos",
    "method": (
        "La tasa de cada año menos la tasa de 2002, como porcentaje de la tasa de 2002. Las "
        "dos tienen ajuste por edad."
    ),
    "not_counted": "Lo que la tasa deja fuera también queda fuera aquí.",
    "caveat": "Es el cambio de una tasa, no del número de muertes.",
    "figures": {},
}

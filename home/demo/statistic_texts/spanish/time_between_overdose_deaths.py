"""In Spanish: Tiempo entre muertes por sobredosis."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Tiempo entre muertes por sobredosis",
    "question": "¿Cada cuánto muere alguien por una sobredosis?",
    "statement": ("muere alguien por una sobredosis de drogas en Estados Unidos, en promedio"),
    "unit": "segundos",
    "population": "Personas que viven en Estados Unidos",
    "method": ("Los segundos del año divididos entre las muertes por sobredosis de ese año."),
    "not_counted": "Lo que el recuento de muertes deja fuera también queda fuera aquí.",
    "caveat": ("Es un promedio de todo un año. Se cuentan juntas las muertes de toda intención."),
    "figures": {},
}

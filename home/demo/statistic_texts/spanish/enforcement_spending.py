"""In Spanish: Gasto en hacer cumplir la prohibición de las drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Gasto en hacer cumplir la prohibición de las drogas",
    "question": (
        "¿Cuánto gastan los gobiernos de Estados Unidos en hacer cumplir la prohibición de "
        "las drogas?"
    ),
    "statement": (
        "para hacer cumplir la prohibición de las drogas: todos los gobiernos de Estados "
        "Unidos juntos, según el modelo de un economista"
    ),
    "unit": "USD",
    "population": "Todos los gobiernos de Estados Unidos: federal, estatales y locales",
    "method": (
        "El economista Jeffrey Miron estimó, para el Cato Institute, qué parte de los "
        "presupuestos públicos se destina a hacer cumplir la prohibición de las drogas."
    ),
    "not_counted": (
        "Los años distintos del que se modeló: no es una medición anual. Tampoco incluye lo "
        "que les cuesta a las personas arrestadas y a sus familias."
    ),
    "caveat": (
        "Una sola estimación por modelo para todos los gobiernos juntos, publicada en julio "
        "de 2018. No es una medición anual."
    ),
    "figures": {
        "47000000000": {
            "period_label": "publicado en julio de 2018",
            "note": (
                "Unos 29 mil millones de dólares de los gobiernos estatales y locales y 18 "
                "mil millones del gobierno federal. La fecha es el día de la publicación. La "
                "estimación del mismo autor en 2010 fue de 41.3 mil millones de dólares."
            ),
        },
    },
}

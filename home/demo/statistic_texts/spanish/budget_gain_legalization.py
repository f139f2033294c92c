"""In Spanish: Efecto de legalizar las drogas en los presupuestos."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Efecto de legalizar las drogas en los presupuestos",
    "question": (
        "¿Cuánto podrían ganar los presupuestos públicos si las drogas fueran legales y "
        "pagaran impuestos?"
    ),
    "statement": (
        "al año: lo que todos los gobiernos de Estados Unidos podrían ganar si las drogas "
        "fueran legales y pagaran impuestos, según la estimación de un economista en 2018"
    ),
    "unit": "USD",
    "population": "Todos los gobiernos de Estados Unidos: federal, estatales y locales",
    "method": (
        "El economista Jeffrey Miron sumó, para el Cato Institute, lo que se dejaría de "
        "gastar en hacer cumplir la prohibición y lo que podrían aportar los impuestos."
    ),
    "not_counted": (
        "Todo lo que queda fuera de los presupuestos públicos, como la salud, el trabajo y "
        "la familia de las personas."
    ),
    "caveat": (
        "Es una hipótesis: supone que las drogas pagarían impuestos como el alcohol y el tabaco."
    ),
    "figures": {
        "106700000000": {
            "period_label": "publicada en julio de 2018",
            "note": (
                "Suma del menor gasto en hacer cumplir la prohibición y de los nuevos "
                "impuestos, con partes redondeadas. La fecha es el día de la publicación."
            ),
        },
    },
}

"""In Spanish: Tasa de muertes por sobredosis."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Tasa de muertes por sobredosis",
    "question": "¿Cuántas personas de cada 100,000 mueren por una sobredosis?",
    "statement": (
        "muertes por sobredosis por cada 100,000 personas en Estados Unidos, con ajuste por edad"
    ),
    "unit": "muertes por cada 100,000 personas, con ajuste por edad",
    "population": "Personas que viven en Estados Unidos",
    "method": (
        "Muertes por sobredosis por cada 100,000 personas, calculadas como si la población "
        "tuviera las edades del año 2000, para que los años se puedan comparar."
    ),
    "not_counted": "Las sobredosis a las que las personas sobrevivieron.",
    "caveat": (
        "Muertes de toda intención. El cambio de 2021 a 2022 fue demasiado pequeño para "
        "estar seguros de él."
    ),
    "figures": {
        "32.6": {
            "note": ("El cambio respecto a 2021 no fue estadísticamente significativo."),
        },
    },
}

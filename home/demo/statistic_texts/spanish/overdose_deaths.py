"""In Spanish: Muertes por sobredosis."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Muertes por sobredosis",
    "question": ("¿Cuántas personas mueren por una sobredosis de drogas en Estados Unidos?"),
    "statement": "personas murieron por una sobredosis de drogas en Estados Unidos",
    "unit": "muertes",
    "population": "Personas que viven en Estados Unidos",
    "method": (
        "El Centro Nacional de Estadísticas de Salud (National Center for Health Statistics) "
        "cuenta los certificados de defunción cuya causa básica es una sobredosis de drogas "
        "(códigos CIE-10 X40–X44, X60–X64, X85 y Y10–Y14). Los primeros recuentos son "
        "provisionales; los reemplaza el recuento final del año."
    ),
    "not_counted": (
        "Las sobredosis a las que las personas sobrevivieron. Las muertes en las que las "
        "drogas influyeron sin ser la causa básica."
    ),
    "caveat": (
        "Se cuentan juntas las muertes de toda intención, así que “sobredosis accidental” "
        "sería un nombre equivocado."
    ),
    "figures": {
        "38329": {
            "note": (
                "Leído solo en una copia de la página de datos de la DPA de 2014. Hay que "
                "comprobarlo con los CDC antes de publicar."
            ),
        },
        "72151": {
            "note": (
                "Provisional. En espera junto con la cifra final de 2019, que no hemos leído "
                "en ninguna página."
            ),
        },
        "70630": {
            "note": (
                "No lo leímos en ninguna página; la tasa de 2019, sí. Hay que comprobarlo en "
                "el Data Brief 428 antes de publicar."
            ),
        },
        "93331": {
            "note": ("Provisional, tal como los CDC lo anunciaron el 14 de julio de 2021."),
        },
        "107600": {
            "note": ("Provisional. Leído solo en una página de la DPA, que todavía lo publica."),
        },
        "109000": {
            "note": (
                "Provisional y redondeado, tal como lo publicaron la DPA y RAND en febrero de 2024."
            ),
        },
        "107941": {
            "note": "El año más alto de esta serie.",
        },
        "80391": {
            "note": "Provisional, tal como lo publicó Governing.",
        },
        "79385": {
            "note": (
                "Una página dice 79,385 y otro recuento, 79,384: falta confirmar el último "
                "dígito en cdc.gov."
            ),
        },
    },
}

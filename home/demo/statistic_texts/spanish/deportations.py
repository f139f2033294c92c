"""In Spanish: Deportaciones por delitos de drogas."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Deportaciones por delitos de drogas",
    "question": "¿A cuántas personas han deportado por un delito de drogas?",
    "statement": (
        "personas deportadas de Estados Unidos cuyo delito más grave fue un delito de drogas"
    ),
    "unit": "personas",
    "population": "Personas deportadas de Estados Unidos",
    "method": (
        "Human Rights Watch y la DPA analizaron los registros de deportaciones del gobierno."
    ),
    "not_counted": "Las personas deportadas cuyo delito más grave fue otro.",
    "caveat": "La DPA es una de las dos autoras del informe.",
    "figures": {
        "500000": {
            "note": (
                "240,000 de ellas entre 2013 y 2020: alrededor de una de cada cinco "
                "deportaciones de personas con una condena penal."
            ),
        },
    },
}

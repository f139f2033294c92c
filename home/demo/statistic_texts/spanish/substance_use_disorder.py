"""In Spanish: Personas con un trastorno por consumo de sustancias."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Personas con un trastorno por consumo de sustancias",
    "question": "¿Cuántas personas tienen un trastorno por consumo de sustancias?",
    "statement": (
        "de personas de 12 años o más en Estados Unidos tuvieron un trastorno por consumo de "
        "sustancias en el último año"
    ),
    "unit": "personas",
    "population": "Personas de 12 años o más",
    "method": (
        "La agencia federal de salud SAMHSA pregunta cada año a una muestra de personas en "
        "la Encuesta Nacional sobre el Consumo de Drogas y la Salud."
    ),
    "not_counted": "Las niñas y los niños menores de 12 años.",
    "caveat": ("Incluye el alcohol. No dice nada de cuántas personas encontraron tratamiento."),
    "figures": {},
}

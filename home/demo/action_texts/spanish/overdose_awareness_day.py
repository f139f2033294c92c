"""The day of remembrance, in Spanish."""

from home.demo.action_texts.spanish.shape import SpanishAction

ACTION: SpanishAction = {
    "slug": "overdose-awareness-day",
    "title": "Participa en el Día de Concientización sobre la Sobredosis",
    "ask": "Ve a una vigilia o a una reunión cerca de ti el 31 de agosto y lleva a una persona.",
    "addressed_to": "Todas las personas donde vives y quienes toman las decisiones allí",
    "button": "Busca un evento en overdoseday.com",
    "asks_for": "Aún no hemos leído sus formularios: míralos antes de llenar uno",
    "event_where": "Muchas ciudades y pueblos de Estados Unidos",
    "event_how": (
        "Busca un evento cercano, o pregunta en tu departamento de salud y en tu programa local "
        "de reducción de daños.\n\n"
        "No tienes que hablar ni decir por qué viniste. Si quieres, ponte algo morado: allí la "
        "gente lo hace."
    ),
    "body": (
        "<p>El Día Internacional de Concientización sobre la Sobredosis es el 31 de agosto, cada "
        "año. La gente recuerda, sin estigma, a quienes murieron de una sobredosis, y pide lo que "
        "los habría mantenido con vida.</p>"
        "<h2>¿No hay nada cerca?</h2>"
        "<ul>"
        "<li>Pon una luz en la ventana al anochecer.</li>"
        "<li>Di el nombre de quien te hace falta a alguien que lo conoció.</li>"
        "<li>Pide en la biblioteca una mesa con naloxona y folletos.</li>"
        "<li>Averigua dónde hay naloxona y aprende a usarla.</li>"
        "</ul>"
        "<h2>Una pregunta para llevar</h2>"
        "<p>Si está alguien que decide por tu ciudad, hazle una pregunta: <a "
        'href="/actions/local-naloxone/">dónde hay naloxona</a> y quién la paga.</p>'
    ),
}

"""The call about methadone, in Spanish."""

from home.demo.action_texts.spanish.shape import SpanishAction

ACTION: SpanishAction = {
    "slug": "call-congress-methadone",
    "title": "Llama al Congreso por la metadona",
    "ask": "Llama a tu representante y pídele que la metadona sea más fácil de conseguir.",
    "addressed_to": "Tu representante en el Congreso de los Estados Unidos",
    "script": (
        "Hola, me llamo [tu nombre] y vivo en [tu ciudad].\n\n"
        "Llamo por la metadona, un medicamento para el trastorno por consumo de opioides. Permite "
        "que la gente siga con su vida, pero a muchas personas les queda lejos el único lugar que "
        "puede entregarla.\n\n"
        "Le pido que apoye que la gente la reciba más cerca de casa.\n\n"
        "¿Qué opina de eso [su nombre]? Gracias por pasar el mensaje."
    ),
    "targets": [
        {
            "name": "La central telefónica del Capitolio",
            "office": "Di dónde vives y pide la oficina de tu representante",
        },
    ],
    "body": (
        "<h2>Cómo es una llamada así</h2>"
        "<p>Contesta alguien del equipo, o una máquina. Anotan dónde vives y qué pides. No van a "
        "discutir contigo, y no tienes que saber más que ellos. Si tú tomas metadona, cuenta solo "
        "lo que quieras contar.</p>"
        '<p>¿Prefieres un clic a una llamada? <a href="/actions/methadone-access/">Envía un '
        "mensaje</a> sobre lo mismo.</p>"
    ),
}

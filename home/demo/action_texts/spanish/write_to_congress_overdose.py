"""The letter about overdose, in Spanish."""

from home.demo.action_texts.spanish.shape import SpanishAction

ACTION: SpanishAction = {
    "slug": "write-to-congress-overdose",
    "title": "Escríbele al Congreso sobre las sobredosis",
    "ask": (
        "Pregunta a quienes te representan en el Congreso qué van a hacer para que la gente siga "
        "con vida."
    ),
    "addressed_to": "Tu representante y tus dos senadores en el Congreso de los Estados Unidos",
    "letter_subject": "¿Qué hará usted para que la gente siga con vida?",
    "letter_text": (
        "Estimado/a [su nombre]:\n\n"
        "Me llamo [tu nombre]. Vivo en [tu ciudad], y usted me representa en el Congreso.\n\n"
        "Le escribo sobre las sobredosis, porque [por qué te importa].\n\n"
        "Le pido que responda a tres preguntas:\n\n"
        "1. ¿Votará por fondos estables para la naloxona, el análisis de drogas, las jeringas "
        "estériles y el tratamiento con medicamentos?\n"
        "2. ¿Ayudará a las comunidades que quieren abrir un centro de prevención de sobredosis?\n"
        "3. ¿Votará en contra de nuevas penas de prisión para las personas que usan drogas, y a "
        "favor de la atención en su lugar?\n\n"
        "Quisiera saber cómo votará y por qué.\n\n"
        "Atentamente,\n[tu nombre]"
    ),
    "targets": [
        {"name": "Tu representante", "office": "Cámara de Representantes de los Estados Unidos"},
        {"name": "Tus dos senadores", "office": "Senado de los Estados Unidos"},
    ],
    "body": (
        "<h2>Qué hace que una carta cuente</h2>"
        "<p>Las oficinas cuentan las cartas de las personas a las que representan, así que di "
        "dónde vives. Que no pase de una página. Una frase tuya que sea verdad vale más que todas "
        "las nuestras. Puedes escribir en español o en inglés.</p>"
        '<p>Si quieres una cifra, toma una de <a href="/stats/overdose-deaths/">las muertes por '
        "sobredosis</a>, con su año.</p>"
    ),
}

"""The demo actions in Spanish, one module each: only what is said, the rest is the original's."""

from home.demo.action_texts.spanish import (
    call_congress_methadone,
    more_act,
    overdose_awareness_day,
    possession_petition,
    write_to_congress_overdose,
)

SPANISH_ACTIONS = [
    possession_petition.ACTION,
    more_act.ACTION,
    write_to_congress_overdose.ACTION,
    call_congress_methadone.ACTION,
    overdose_awareness_day.ACTION,
]
SPANISH_INDEX = {
    "title": "Actúa",
    "headline": "Cinco minutos. Presión de verdad.",
    "lede": (
        "Quienes hacen las leyes cuentan. Un nombre, una llamada o una carta llega a un "
        "escritorio con un número al lado. Suma al número."
    ),
    "search_description": (
        "Acciones abiertas, próximas y terminadas sobre política de drogas, locales, estatales y "
        "nacionales, y en qué terminaron."
    ),
}
# Offered on the list while no action is open or none fits.
SPANISH_WAYS_TO_HELP = (
    "<h2>Prepárate para salvar una vida</h2>"
    "<p>Averigua dónde hay naloxona cerca de ti y aprende a usarla. Lleva un poco en tu bolsa. "
    "Dile al menos a otra persona que la tienes.</p>"
    "<h2>Conoce a quienes deciden por ti</h2>"
    "<p>Busca quién te representa en tu ciudad, en tu estado y en el Congreso, y anota los números "
    "de teléfono. Cuando llegue una votación, tendrás todo listo. <a "
    'href="/actions/local-naloxone/">Preguntarle a tu ciudad por la naloxona</a> es una buena '
    "primera llamada.</p>"
    "<h2>Corrige una cosa</h2>"
    "<p>Alguien que conoces va a decir algo sobre las drogas que no es así. Lleva <a "
    'href="/stats/">una cifra con su fuente</a>.</p>'
    "<h2>Cuenta tu historia, si quieres</h2>"
    "<p>La gente escucha a la gente. Di solo lo que quieras decir, a personas en las que "
    "confías.</p>"
    "<h2>Recibe novedades</h2>"
    "<p>Suscríbete al pie de la página y te escribiremos cuando se abra algo.</p>"
    "<h2>Dona</h2>"
    "<p>Las donaciones privadas pagan este trabajo. El botón para donar, en la parte de arriba de "
    "cada página, te dice a dónde lleva. También hay <a "
    'href="/ways-to-give/">otras formas de donar</a>.</p>'
)

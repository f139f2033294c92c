"""The question for a new representative, in Spanish."""

from home.demo.action_texts.spanish.shape import SpanishAction

ACTION: SpanishAction = {
    "slug": "new-congress-more-act",
    "title": "Hazle una pregunta a tu representante",
    "ask": "Pide a tu representante, que acaba de asumir el cargo, que apoye la MORE Act.",
    "addressed_to": "Tu representante en la Cámara de Representantes de los Estados Unidos",
    "button": "Busca a tu representante en house.gov",
    "asks_for": "Tu código postal, para encontrar tu distrito",
    "body": (
        "<p>Los periodos de la Cámara de Representantes empiezan el 3 de enero al mediodía. Desde "
        "ese momento, quien te representa tiene una oficina, un teléfono y un voto.</p>"
        "<p>La Cámara ha aprobado la MORE Act dos veces, y dos veces el Senado no hizo nada. Un "
        "proyecto que no llegó a ser ley tiene que volver a empezar en un nuevo Congreso, y "
        "empieza con representantes que dicen que sí.</p>"
        "<p>Llama o escribe, y haz una sola pregunta: ¿va a apoyar la MORE Act, para poner fin a "
        "la prohibición federal de la marihuana? Después pide la respuesta por escrito.</p>"
        "<p>Una pregunta en las primeras semanas la escucha gente que todavía está acomodando su "
        "escritorio. Que se acuerden de la tuya.</p>"
    ),
}

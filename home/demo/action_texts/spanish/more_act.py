"""The link about marijuana, in Spanish."""

from home.demo.action_texts.spanish.shape import SpanishAction

ACTION: SpanishAction = {
    "slug": "more-act",
    "title": "Terminemos el trabajo con la marihuana",
    "ask": (
        "Pide al Congreso que apruebe la MORE Act y ponga fin a la prohibición federal de la "
        "marihuana."
    ),
    "addressed_to": "El Congreso de los Estados Unidos",
    "button": "Busca la petición en drugpolicy.org",
    "asks_for": "Aún no hemos leído su formulario: míralo antes de llenarlo",
    "body": (
        "<p>La Cámara de Representantes ha aprobado la MORE Act dos veces, en 2020 y en 2022. Las "
        "dos veces el Senado no hizo nada. La ley federal sigue prohibiendo lo que muchos estados "
        "ya hicieron legal, y en esa brecha la gente pierde empleos, viviendas y visas.</p>"
        "<p>Qué decir, si puedes con tus propias palabras:</p>"
        "<ul>"
        "<li>Quieres que la marihuana salga de la lista federal de sustancias controladas, no que "
        "la cambien de renglón.</li>"
        "<li>Las personas con condenas antiguas deberían ver borrados sus antecedentes.</li>"
        "<li>El dinero debería llegar a las comunidades que la policía vigiló con más dureza.</li>"
        "</ul>"
        '<p>El <a href="/wins/more-act-house-2020/">primer voto de la Cámara</a> muestra hasta '
        "dónde se ha llegado.</p>"
    ),
}

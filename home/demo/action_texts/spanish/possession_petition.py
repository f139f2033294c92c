"""The petition about possession, in Spanish."""

from home.demo.action_texts.spanish.shape import SpanishAction

ACTION: SpanishAction = {
    "slug": "end-possession-penalties",
    "title": "Nadie debería ir a la cárcel por posesión",
    "ask": (
        "Pedimos al Congreso que apruebe la Ley de Reforma de la Política de Drogas (Drug Policy "
        "Reform Act) y elimine los castigos penales federales por tener una droga para uso propio."
    ),
    "addressed_to": "El Congreso de los Estados Unidos",
    "body": (
        "<p>La posesión es el cargo detrás de la mayoría de los arrestos por drogas. <a "
        'href="/stats/possession-arrests/">El conteo más reciente</a> es de un solo año en un '
        "solo país, y cada arresto le cuesta a una persona tiempo, dinero y reputación antes de "
        "que un juez haya dicho una palabra. Los antecedentes pueden costarle un empleo o una "
        "vivienda durante años.</p>"
        "<p>La Drug Policy Reform Act sacaría la posesión para uso personal del derecho penal "
        "federal. No haría legal la venta de drogas.</p>"
        "<h2>Qué hace tu nombre</h2>"
        "<p>Los nombres se entregan juntos, cada uno con su estado, para que cada integrante del "
        "Congreso vea cuántos vienen de su tierra. Cuando eso pase, esta página dirá cuándo, a "
        "quién y cuántos eran.</p>"
        '<p>¿Quieres leer antes? <a href="/issues/drug-decriminalization/">Qué significa la '
        'despenalización</a> y <a href="/wins/oregon-measure-110-2020/">qué pasó en Oregón</a>, '
        "donde se probó y se dio marcha atrás.</p>"
    ),
}

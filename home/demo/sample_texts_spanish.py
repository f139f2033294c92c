"""The samples in Spanish, as the English pages of the same slugs."""

from typing import Any

SPANISH_NEWS: list[dict[str, Any]] = [
    {
        "slug": "sample-post-why-a-figure-changes",
        "title": "Entrada de ejemplo: por qué una cifra cambia después de publicada",
        "lede": (
            "Un número que era cierto el año pasado puede no serlo hoy, y nadie tiene que haber "
            "mentido. Cómo guardamos los dos y decimos cuál vale."
        ),
        "body": (
            "<h2>Del recuento provisional al final</h2>"
            "<p>Los primeros recuentos de muertes por sobredosis son provisionales, y el recuento "
            "final del año los reemplaza. En 2020, 2021 y 2022 el final resultó más bajo que el "
            "primero. Puede que las páginas que copiaron el primero todavía lo muestren.</p>"
            "<p>En este sitio cada cifra se guarda una sola vez, con su período y su fuente, y "
            "cada página la lee de ahí. La de las muertes por sobredosis es hoy "
            "[[overdose-deaths|period]]. Lo que era antes está en <a "
            'href="/stats/overdose-deaths/">su propia página</a>, con la razón del cambio.</p>'
            "<h2>“Cada año” no es un período</h2>"
            "<p>Una frase también puede durar más que su número. Lo que se decía de los arrestos "
            "por posesión “cada año” valía para 2020 y para ningún año posterior. La cifra final "
            "más nueva es [[possession-arrests|period]]. Quien escribe “cada año” tiene que "
            "volver a mirar cada año. Y un arresto no es una persona: a la misma pueden "
            "arrestarla otra vez.</p>"
            "<h2>Qué puedes hacer con esto</h2>"
            "<p>Antes de pasar una cifra, pregúntale dos cosas: de qué año es y quién contó. Las "
            'nuestras responden las dos, y <a href="/how-we-check/">cómo las comprobamos</a> está '
            "escrito.</p>"
        ),
    },
]

SPANISH_RESOURCES: list[dict[str, Any]] = [
    {
        "slug": "sample-video-overdose-deaths",
        "title": "Video de ejemplo: muertes por sobredosis, de 2020 a 2023",
        "lede": (
            "Una gráfica que crece, hecha para mostrar cómo se ve un video en este sitio. Se "
            "reproduce desde nuestro propio servidor, con subtítulos y transcripción."
        ),
        "body": (
            "<p>Un video conserva las cifras del día en que se hizo. Lo más nuevo está aquí: "
            "[[overdose-deaths|period]]. Todos los años están en <a "
            'href="/stats/overdose-deaths/">la página de esta cifra</a>.</p>'
        ),
        "transcript": (
            "<p>Video de ejemplo: muertes por sobredosis en Estados Unidos, de 2020 a 2023.</p>"
            "<p>En 2020 murieron 91,799 personas por una sobredosis de drogas. En 2021, 106,699. "
            "En 2022, 107,941: el año más alto de esta serie. En 2023, 105,007.</p>"
            "<p>Son cifras finales del Centro Nacional de Estadísticas de Salud. Cuentan las "
            "muertes de toda intención. Lo más nuevo está en la página de esta cifra.</p>"
            "<p>Se ven cuatro barras, una por año, que crecen cuando se dice su número. Debajo, "
            "las fuentes: Data Briefs 428, 457, 491 y 522.</p>"
        ),
    },
    {
        "slug": "sample-episode-three-measures",
        "title": "Episodio de ejemplo: tres medidas, un solo número",
        "lede": (
            "California ha votado tres medidas llamadas Proposición 36: en 2000, 2012 y 2024. Una "
            "muestra de cómo se ve un episodio en este sitio, leído por una máquina."
        ),
        "body": (
            "<p>Las tres, cada una con sus fuentes: <a "
            'href="/wins/california-proposition-36-2000/">tratamiento en lugar de cárcel, '
            '2000</a>; <a href="/wins/california-three-strikes-2012/">el límite a las penas de la '
            'ley de los tres delitos, 2012</a>; <a href="/wins/california-proposition-36-2024/">'
            "penas más altas, 2024</a>.</p>"
        ),
        "transcript": (
            "<p>Este es un episodio de ejemplo, leído por una máquina. Habla de tres medidas con "
            "un solo número.</p>"
            "<p>California ha votado tres medidas llamadas Proposición 36. La primera fue en "
            "2000. Dio tratamiento, en lugar de cárcel o prisión, a quienes eran condenados por "
            "posesión de drogas por primera o segunda vez. La segunda fue en 2012. Limitó las "
            "cadenas perpetuas de la ley de los tres delitos. La tercera fue en 2024, y fue en "
            "sentido contrario: subió las penas por drogas y robo.</p>"
            "<p>La Drug Policy Alliance apoyó la primera y la segunda. En la tercera pidió votar "
            "que no.</p>"
            "<p>Así que el número solo dice poco. Los números de las boletas vuelven. Di también "
            "el año, y pregúntalo, 2000, 2012 o 2024, cuando alguien te cite la Proposición 36.</p>"
            "<p>Las páginas de las tres están enlazadas debajo de este episodio, cada una con sus "
            "fuentes. Gracias por escuchar.</p>"
        ),
    },
]

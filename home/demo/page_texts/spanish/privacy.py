"""“Privacidad”, as the English page of the same slug."""

from typing import Any

PRIVACY_ES: dict[str, Any] = {
    "title": "Privacidad",
    "slug": "privacy",
    "lede": (
        "A algunas personas les sale caro que las vean leer sobre drogas. Por eso este sitio está "
        "hecho para saber de ti lo menos posible."
    ),
    "in_short": (
        "Guardamos lo menos posible sobre ti. Si solo lees, no nos dejas nada. Si te suscribes o "
        "firmas, guardamos lo que nos diste, bajo llave y por un tiempo fijo. Puedes verlo y "
        "borrarlo."
    ),
    "search_description": (
        "Qué guarda este sitio sobre quienes lo leen y lo apoyan, y cómo hacer que se borre."
    ),
    "body": (
        "<h2>Cuando lees</h2>"
        "<ul>"
        "<li>No recibes ninguna cookie.</li>"
        "<li>La página no le pide nada al servidor de otra empresa: ni red de anuncios, ni "
        "contador "
        "de visitas, ni servicio de letras, ni reproductor de video.</li>"
        "<li>El registro de nuestro servidor no guarda tu dirección IP ni la parte de una "
        "dirección "
        "que sigue al signo de interrogación, donde van las palabras que buscas.</li>"
        "<li>Las palabras que se buscan se cuentan por día, sin ti: cuáles, cuántas veces y si se "
        "encontró algo. Lo que parece una dirección o un teléfono se deja fuera.</li>"
        "<li>Cuando ves o cierras un aviso, tu propio navegador lo recuerda. A nosotros no nos "
        "llega.</li>"
        "</ul>"
        "<h2>Cuando sigues un enlace que sale de este sitio</h2>"
        "<p>El botón dice adónde lleva. Desde ahí valen las reglas de ese sitio, no las nuestras. "
        "Tu navegador no le dice cuál de nuestras páginas estabas leyendo.</p>"
        '<p><a href="/safe-reading/">Lectura segura</a> cuenta qué guarda tu propio navegador y '
        "cómo salir rápido de una página.</p>"
        "<h2>Cuando te suscribes a las novedades</h2>"
        "<p>Primero escribimos a la dirección que diste. Solo cuentas cuando presionas el botón al "
        "que lleva el enlace de ese mensaje. Si nadie lo hace en siete días, la dirección se "
        "borra. "
        "Después guardamos:</p>"
        "<ul>"
        "<li>tu correo electrónico;</li>"
        "<li>tu código postal, tu idioma y los temas que te importan, si decides darlos;</li>"
        "<li>las palabras que aceptaste, y cuándo.</li>"
        "</ul>"
        "<p>Todo se almacena cifrado. Lo usamos para enviarte lo que pediste, y el código postal "
        "para escoger acciones de tu estado. Llega a la organización a la que dijiste que sí y a "
        "ninguna otra. Cada correo trae un enlace para salir; presionas un botón y la dirección se "
        "borra.</p>"
        "<p>El formulario responde lo mismo si conocemos una dirección que si no, para que nadie "
        "averigüe con él quién está en nuestra lista.</p>"
        "<h2>Cuando firmas una petición</h2>"
        "<p>Guardamos cifrados tu nombre, tu dirección, tu lugar y tu comentario, y no mostramos "
        "nada de eso en este sitio. Cada petición dice qué se entrega y hasta cuándo se guardan "
        "los "
        "nombres; después solo queda cuántas personas firmaron en cada estado o país. Lo que no "
        "confirmas en siete días se borra. Una casilla que marcas al lado es una suscripción, con "
        "las palabras que están ahí.</p>"
        "<h2>Cuando muchas personas escriben a la vez</h2>"
        "<p>Para frenar avalanchas de suscripciones, también contamos cuántas vienen de la misma "
        "parte de la red. La cuenta lleva un código revuelto en lugar de una dirección, y nada la "
        "une a lo que enviaste. Las cuentas de más de un día se borran.</p>"
        "<h2>Para ver, corregir o borrar lo que guardamos</h2>"
        '<p>Pide un enlace en la página <a href="/your-data/">Tus datos</a>. Te llega por correo '
        "electrónico y sirve durante un día. Ahí ves todo lo que guardamos sobre tu dirección, y "
        "puedes cambiarlo, llevártelo o borrarlo de inmediato. No tienes que dar ningún motivo.</p>"
        '<p>Lo que vence se va solo. <a href="/what-we-deleted/">Lo que borramos</a> trae las '
        "cifras.</p>"
        "<h2>El equipo</h2>"
        "<p>Quienes editan este sitio inician sesión, y para eso hace falta una cookie. Quien lee "
        "nunca necesita una. Los nombres y direcciones de simpatizantes los ven solo las personas "
        "del equipo que lo necesitan, y cada consulta queda registrada con su motivo.</p>"
        "<h2>Si esta página se equivoca</h2>"
        '<p>Avísanos: <a href="/corrections/">cómo señalar un error</a>. Preferimos arreglar el '
        "sitio antes que la frase.</p>"
    ),
}

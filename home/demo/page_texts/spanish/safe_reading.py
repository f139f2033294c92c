"""“Lectura segura”, as the English page of the same slug."""

from typing import Any

SAFE_READING_ES: dict[str, Any] = {
    "title": "Lectura segura",
    "slug": "safe-reading",
    "lede": "Qué sabe de ti este sitio, qué guarda tu dispositivo y cómo salir de prisa.",
    "in_short": (
        "No seguimos a quien lee este sitio. Tu navegador sí puede guardar una lista de las "
        "páginas que abriste. Una ventana privada acorta esa lista. El botón de arriba te "
        "saca de la página al instante."
    ),
    "search_description": (
        "Qué guarda y qué no guarda este sitio sobre quien lo lee, qué ven tu navegador y tu red, "
        "y cómo salir rápido de una página."
    ),
    "body": (
        "<h2>Para salir de prisa</h2>"
        "<ul>"
        "<li>Presiona “Salir rápido”, arriba en cada página. Se abre otra que no dice nada de ti, "
        "como el pronóstico del tiempo.</li>"
        "<li>Con el teclado, presiona Mayús tres veces. Escribir mayúsculas no cuenta.</li>"
        "<li>La página se oculta al instante, aunque la otra tarde en cargar, y le deja su lugar "
        "en el historial. Si vuelves atrás en la misma ventana, llegas también a la otra.</li>"
        "<li>Sin JavaScript, el botón es un simple enlace. Te saca de aquí, pero la página queda "
        "en tu historial.</li>"
        "</ul>"
        "<p>El botón no puede borrar del historial las páginas que abriste antes ni cerrar otras "
        "ventanas.</p>"
        '<p>Si necesitas hablar con alguien: <a href="#help">Ayuda ahora</a> está al final de '
        "cada página.</p>"
        "<h2>Lo que no guardamos</h2>"
        "<ul>"
        "<li>Mientras lees no recibes ninguna cookie.</li>"
        "<li>Ninguna página pide nada al servidor de otra empresa.</li>"
        "<li>Nuestro registro no tiene direcciones IP, ni el nombre de tu navegador, ni la parte "
        "de una dirección que sigue al signo de interrogación, donde van las palabras que "
        "buscas.</li>"
        "<li>Los sitios a los que te lleva un enlace no se enteran de que vienes de aquí.</li>"
        "</ul>"
        "<h2>Lo que sí guardamos</h2>"
        "<p>Cuentas por día, como cuántas veces se siguió un enlace que lleva a otro sitio o qué "
        "palabras se buscaron y cuántas veces. En una cuenta no hay personas, y lo que parece una "
        "dirección o un teléfono no se cuenta. Si te suscribes o firmas una petición, guardamos "
        "cifrado lo que "
        'nos diste: <a href="/es/privacy/">Privacidad</a> dice qué y por cuánto tiempo, '
        'y en <a href="/es/your-data/">Tus datos</a> puedes verlo y borrarlo.</p>'
        "<h2>Lo que guarda tu navegador</h2>"
        "<ul>"
        "<li>Su historial tiene las páginas que abriste, con título y dirección. Esta página "
        "muestra ahí un título neutro, y otras de las nuestras también pueden. La dirección sigue "
        "diciendo de qué trata una página.</li>"
        "<li>Guarda por un tiempo copias de páginas e imágenes, para ir más rápido.</li>"
        "<li>Dos notas nuestras: que viste o cerraste un aviso y, hasta que cierres la pestaña, "
        "que saliste de prisa. Nunca nos llegan.</li>"
        "</ul>"
        "<h2>Cómo dejar menos rastro</h2>"
        "<ul>"
        "<li><b>Usa una ventana privada.</b> En Chrome se llama Incógnito; en Firefox y Safari, "
        "Privada; en Edge, InPrivate. Está en el menú del navegador. Al cerrarla, su historial se "
        "va con ella. Las descargas y los marcadores se quedan.</li>"
        "<li><b>Borra lo que hay.</b> Abre el menú del navegador, luego Historial, y busca “Borrar "
        "datos de navegación”. Puedes elegir solo la última hora o páginas sueltas: un historial "
        "vacío puede llamar más la atención que uno corto.</li>"
        "<li><b>Si tu navegador tiene una cuenta abierta</b>, tu historial puede aparecer en tus "
        "otros dispositivos y en los de quienes comparten esa cuenta.</li>"
        "</ul>"
        "<h2>Lo que pueden ver otros en la red</h2>"
        "<ul>"
        "<li>La red de tu trabajo, escuela o familia, y tu proveedor de internet, pueden ver que "
        "tu dispositivo pidió este sitio y cuándo. La conexión va cifrada: qué página lees y qué "
        "escribes no lo ven.</li>"
        "<li>En un dispositivo que maneja otra persona, como una computadora del trabajo o un "
        "teléfono con control parental, un programa puede grabar la pantalla o las teclas. Ningún "
        "sitio puede verlo ni impedirlo. Usa un dispositivo en el que confíes.</li>"
        "</ul>"
    ),
}

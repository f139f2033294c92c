"""“Accesibilidad”, as the English page of the same slug."""

from typing import Any

ACCESSIBILITY_ES: dict[str, Any] = {
    "title": "Accesibilidad",
    "slug": "accessibility",
    "lede": (
        "Este sitio es para todas las personas. Queremos cumplir las Pautas de Accesibilidad para "
        "el Contenido Web, WCAG 2.2, en el nivel AA."
    ),
    "in_short": (
        "Queremos que todas las personas puedan usar este sitio. Programas revisan cada tipo de "
        "página. Quienes usan lectores de pantalla aún no lo han probado, así que no prometemos "
        "que "
        "todo funcione. Si algo no te funciona, avísanos."
    ),
    "search_description": (
        "Qué hace este sitio para que todas las personas puedan usarlo, cómo se revisó, qué falta "
        "y cómo avisar de un problema."
    ),
    "body": (
        "<h2>Dónde estamos</h2>"
        "<p>Este sitio cumple en parte las WCAG 2.2, nivel AA. “En parte” quiere decir que las "
        "revisiones de abajo no encuentran fallas y que otras aún no se han hecho. La evaluación "
        "es nuestra; nadie de fuera la ha auditado. Repasamos esta declaración por última vez el "
        "27 de noviembre de 2026.</p>"
        "<h2>Lo que debería funcionarte</h2>"
        "<ul>"
        "<li>Todo funciona sin JavaScript.</li>"
        "<li>A todo se llega con el teclado, y siempre ves dónde estás. La barra que queda arriba "
        "no lo tapa.</li>"
        "<li>Puedes agrandar el texto al doble, y las páginas caben en una pantalla de 320 "
        "píxeles de ancho sin desplazarlas de lado.</li>"
        "<li>Los modos claro y oscuro y la reducción de movimiento siguen los ajustes de tu "
        "dispositivo, igual que los colores de contraste que hayas elegido.</li>"
        "<li>Cada imagen tiene una descripción, salvo las que solo adornan. Las que pueden "
        "impresionar quedan plegadas detrás de una nota.</li>"
        "<li>Los valores de cada gráfica están también en una tabla.</li>"
        "<li>El nombre de cada enlace dice adónde lleva, también en una lista de enlaces.</li>"
        "<li>Los temas, los logros y los datos de cada droga empiezan con unas pocas palabras "
        "sencillas. Un programa mide que se lean sin esfuerzo.</li>"
        "<li>Las páginas se pueden imprimir, con las direcciones de las fuentes.</li>"
        "</ul>"
        "<h2>Cómo lo revisamos</h2>"
        "<ul>"
        "<li>El programa axe revisa unas cien páginas, al menos una de cada tipo, en inglés y, "
        "donde existe, en español, cada una en una pantalla grande con colores claros y en un "
        "teléfono con colores oscuros, según las reglas de las WCAG 2.0, 2.1 y 2.2, niveles A y "
        "AA. No encuentra fallas; un cambio que traiga una no pasa nuestras pruebas.</li>"
        "<li>Un programa recorre las mismas páginas con la tecla Tab en un teléfono, y seis de "
        "ellas también en una pantalla grande. Cada parada debe estar a la vista, sin nada encima "
        "y marcada, y no puede faltar nada que se pueda usar. Otros usan con el teclado los "
        "menús, los formularios, los avisos y la salida rápida.</li>"
        "<li>Las mismas páginas no pueden desplazarse de lado entre 320 y 1280 píxeles de ancho, "
        "tampoco con el texto al doble. Con los colores que impone tu sistema, cada botón y cada "
        "campo debe conservar un borde.</li>"
        "<li>Todo esto se hace en el navegador Chromium, con cada cambio del programa.</li>"
        "</ul>"
        "<p>Los programas encuentran muchas barreras y se les escapan otras. Por eso también "
        "tienen que revisarlo personas.</p>"
        "<h2>Lo que falta o aún no se ha revisado</h2>"
        "<ul>"
        "<li>Lectores de pantalla: nadie que los use ha recorrido todavía el sitio.</li>"
        "<li>Firefox, Safari y el control por voz: sin revisar.</li>"
        "<li>Los titulares grandes se ajustan al ancho de la página y en una pantalla pequeña no "
        "salen de ella. Si agrandas solo el texto, crecen menos del doble.</li>"
        "<li>En cifras pequeñas en negrita, el cero con barra puede parecer tachado.</li>"
        "<li>No todas las páginas existen en español. La que falta lo dice.</li>"
        "<li>Lo que hay en los sitios ajenos que enlazamos no está en nuestras manos.</li>"
        "</ul>"
        "<h2>Si algo no funciona</h2>"
        "<p>Escríbenos. Dinos en qué página fue, qué intentaste y qué usas para leerla. Procuramos "
        "responder en cinco días hábiles y decirte cuándo estará arreglado. Si necesitas algo de "
        "este sitio en otro formato, pídelo también.</p>"
    ),
}

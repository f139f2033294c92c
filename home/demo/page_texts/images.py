"""The illustrations: title, alternative text and credit."""

IMAGES: dict[str, dict[str, str]] = {
    "talk": {
        "title": "At the outreach table",
        "alt": (
            "Two staff members with lanyards sit at an outreach table under a striped awning and "
            "listen to a man in a yellow shirt who is explaining something with his hand."
        ),
        "alt_es": (
            "Dos integrantes de nuestro equipo, con gafete, están sentadas a una mesa "
            "informativa bajo un toldo de rayas y escuchan a un hombre de camisa amarilla "
            "que explica algo con la mano."
        ),
        "credit": "Illustration made for this site",
    },
    "rally": {
        "title": "Rally at the statehouse",
        "alt": (
            "A woman in a black shirt with a pink heart raises her fist and shouts. Around her a "
            "crowd lifts signs showing hearts, open hands and poppies; a statehouse dome stands "
            "behind them."
        ),
        "alt_es": (
            "Una mujer con camiseta negra y un corazón rosa levanta el puño y grita. A su "
            "alrededor, una multitud alza carteles con corazones, manos abiertas y "
            "amapolas; detrás se ve la cúpula de un capitolio estatal."
        ),
        "credit": "Illustration made for this site",
    },
    "hug": {
        "title": "Two colleagues hug",
        "alt": (
            "Two people hug in front of a shop; one closes her eyes and smiles over the other’s "
            "shoulder."
        ),
        "alt_es": (
            "Dos personas se abrazan frente a una tienda; una cierra los ojos y sonríe por "
            "encima del hombro de la otra."
        ),
        "credit": "Illustration made for this site",
    },
    "police": {
        "content_note": "Police in riot gear.",
        "content_note_es": "Policías con equipo antidisturbios.",
        "title": "A flower for the police line",
        "alt": (
            "A man in a red sweater, seen from behind, holds up a flower and an open hand to a "
            "line of police in helmets and riot shields in front of a columned building."
        ),
        "alt_es": (
            "Un hombre de suéter rojo, visto de espaldas, muestra una flor y una mano "
            "abierta a una fila de policías con casco y escudo antidisturbios frente a un "
            "edificio con columnas."
        ),
        "credit": "Illustration made for this site",
    },
    "city": {
        "title": "The block and the dome",
        "alt": (
            "A row of brightly painted houses with people on the stoops. Behind them rise the "
            "Capitol dome and a large sun."
        ),
        "alt_es": (
            "Una hilera de casas pintadas de colores vivos, con gente en los escalones de "
            "la entrada. Detrás se elevan la cúpula del Capitolio y un gran sol."
        ),
        "credit": "Illustration made for this site",
    },
    "health": {
        "title": "Handing over naloxone",
        "alt": (
            "A health worker in blue scrubs and a red headwrap holds out a naloxone nasal spray; "
            "another person’s hand reaches for it."
        ),
        "alt_es": (
            "Una trabajadora de la salud, de uniforme azul y pañuelo rojo en la cabeza, "
            "ofrece un aerosol nasal de naloxona; la mano de otra persona se acerca para "
            "tomarlo."
        ),
        "credit": "Illustration made for this site",
    },
    "office-left": {
        "title": "Laughing at the desk",
        "alt": (
            "Two colleagues at an office desk burst out laughing together, one with a hand raised "
            "mid-story and the other with a hand on the heart, in front of a window with the sun "
            "low over the city."
        ),
        "alt_es": (
            "Dos colegas sueltan la risa ante un escritorio, una con la mano en alto a "
            "mitad de una historia y la otra con la mano en el corazón, frente a una "
            "ventana con el sol bajo sobre la ciudad."
        ),
        "credit": "Illustration made for this site",
    },
    "office-right": {
        "title": "Good news on paper",
        "alt": (
            "At an office desk a man in glasses smiles at his colleague in a green headscarf, who "
            "holds up a sheet with a heart and four falling bars, the city in the window behind "
            "them."
        ),
        "alt_es": (
            "En un escritorio, un hombre con lentes sonríe a su colega, que lleva un "
            "pañuelo verde y sostiene una hoja con un corazón y cuatro barras que bajan; "
            "detrás, la ciudad en la ventana."
        ),
        "credit": "Illustration made for this site",
    },
    "sign": {
        "title": "A young woman with a placard",
        "alt": (
            "At a march a laughing young woman with a poppy in her hair lifts a placard of a chain "
            "broken by a red poppy above her head, among other marchers, one of them a man "
            "carrying a child on his shoulders."
        ),
        "alt_es": (
            "En una marcha, una joven que ríe, con una amapola en el pelo, levanta sobre la "
            "cabeza un cartel con una cadena rota por una amapola roja, entre otros "
            "manifestantes; uno de ellos lleva a un niño en hombros."
        ),
        "credit": "Illustration made for this site",
    },
}

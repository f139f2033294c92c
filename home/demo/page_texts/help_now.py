"""The entries of “Help now”.

What is said here is general knowledge: nobody has called these numbers for us or read the pages.
So “last checked” stays empty, and staff are told, until somebody has.
"""

HELP_NOW: list[dict[str, object]] = [
    {
        "name": "Emergency",
        "name_es": "Emergencia",
        "about": "If somebody does not wake up or hardly breathes. Give naloxone if you have it.",
        "about_es": "Si alguien no despierta o apenas respira. Da naloxona si la tienes.",
        "phone": "911",
        "hours": "Day and night",
        "hours_es": "Día y noche",
    },
    {
        "name": "988 Suicide & Crisis Lifeline",
        "name_es": "Línea 988 de Prevención del Suicidio y Crisis",
        "about": "If you or somebody near you is in crisis.",
        "about_es": (
            "Si tú o alguien cercano está en crisis. En español: oprime 2; por texto, AYUDA."
        ),
        "phone": "988",
        "text_to": "988",
        "hours": "Day and night",
        "hours_es": "Día y noche",
        "languages": ["en", "es"],
    },
    {
        "name": "Poison Help",
        "about": "If somebody took too much, or something unknown, and is awake.",
        "about_es": "Si alguien tomó demasiado o algo desconocido y está despierto.",
        "phone": "1-800-222-1222",
        "hours": "Day and night",
        "hours_es": "Día y noche",
        "languages": ["en", "es"],
    },
    {
        "name": "Never Use Alone",
        "about": "If you use drugs alone: somebody stays on the line with you.",
        "about_es": "Si usas drogas a solas: alguien se queda contigo en la línea.",
        "phone": "1-877-696-1996",
        "hours": "Day and night",
        "hours_es": "Día y noche",
        "languages": ["en"],
    },
    {
        "name": "Naloxone finder",
        "name_es": "Buscador de naloxona",
        "about": "The medicine that brings back breathing: where to get it near you.",
        "about_es": "El medicamento que devuelve la respiración: dónde hay cerca de ti.",
        "url": "https://nextdistro.org/naloxone",
        "run_by": "NEXT Distro",
        "languages": ["en"],
    },
]

"""The few words that cards bring themselves, in each language."""

LABELS = {
    "en": {
        "source": "Source",
        "status": "Status",
        "provisional": "Provisional",
        "withdrawn_later": "Withdrawn later, on {}.",
        "caveat": "Keep in mind",
        "withdrawn": "Withdrawn",
        "withdrawn_on": ", withdrawn on {}. Please do not quote it.",
        "why": "Why",
        "card": "Share card",
    },
    "es": {
        "source": "Fuente",
        "status": "Situación",
        "provisional": "Provisional",
        "withdrawn_later": "Retirada después, el {}.",
        "caveat": "Ten en cuenta",
        "withdrawn": "Retirada",
        "withdrawn_on": ": cifra retirada el {}. Por favor, no la cites.",
        "why": "Por qué",
        "card": "Tarjeta para compartir",
    },
}

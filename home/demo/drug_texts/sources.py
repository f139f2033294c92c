"""Publications that only the drug fact pages name. Their pages have not been read for this demo."""

SOURCES: dict[str, dict[str, str]] = {
    "cdc-fentanyl-facts": {
        "publisher": "Centers for Disease Control and Prevention (CDC)",
        "short_name": "CDC",
        "title": "Fentanyl Facts",
        "url": "https://www.cdc.gov/stop-overdose/caring/fentanyl-facts.html",
    },
    "cdc-naloxone": {
        "publisher": "Centers for Disease Control and Prevention (CDC)",
        "short_name": "CDC",
        "title": "Lifesaving Naloxone",
        "url": "https://www.cdc.gov/stop-overdose/caring/naloxone.html",
    },
    "nida-methamphetamine": {
        "publisher": "National Institute on Drug Abuse (NIDA)",
        "short_name": "NIDA",
        "title": "Methamphetamine",
        "url": "https://nida.nih.gov/research-topics/methamphetamine",
    },
    "nida-cannabis": {
        "publisher": "National Institute on Drug Abuse (NIDA)",
        "short_name": "NIDA",
        "title": "Cannabis (Marijuana)",
        "url": "https://nida.nih.gov/research-topics/cannabis-marijuana",
    },
}

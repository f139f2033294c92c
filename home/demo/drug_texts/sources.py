"""Publications that only the drug fact pages name. Their pages have not been read for this demo."""

from datetime import date
from typing import Any

SOURCES: dict[str, dict[str, Any]] = {
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
    "poison-centers-edibles-2024": {
        "publisher": "America’s Poison Centers",
        "title": "Pediatric Cannabis Edible Poisoning",
        "url": "https://www.poisonhelp.org/2024/04/27/pediatric-edible-cannabis-poisoning/",
        "published_on": date(2024, 4, 27),
    },
    "uw-overamping": {
        "publisher": "Addictions, Drug & Alcohol Institute, University of Washington",
        "short_name": "University of Washington",
        "title": "Methamphetamine Overdose (Overamping)",
        "url": "https://stopoverdose.org/basics/methamphetamine-overdose-overamping/",
    },
    "washington-overdose": {
        "publisher": "Washington State Department of Health",
        "title": "Reverse an Overdose",
        "url": "https://preventoverdosewa.org/reverseanoverdose",
    },
}

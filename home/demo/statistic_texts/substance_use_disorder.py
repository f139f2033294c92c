"""A statistic: People with a substance use disorder."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "sud-2023",
    "slug": "substance-use-disorder",
    "title": "People with a substance use disorder",
    "question": "How many people have a substance use disorder?",
    "statement": (
        "people aged 12 or older in the United States had a substance use disorder in the past year"
    ),
    "unit": "people",
    "style": "short",
    "population": "People aged 12 or older",
    "place": "US",
    "kind": "survey",
    "theme": "health",
    "method": (
        "The federal health agency SAMHSA asks a sample of people every year in the National "
        "Survey on Drug Use and Health."
    ),
    "not_counted": "Children under 12.",
    "caveat": "Includes alcohol. It says nothing about how many people found treatment.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["sud-2023"],
    "observations": [
        seen("2023", "48500000", "samhsa-nsduh-2023", "bhb-2024"),
    ],
}

"""How easy a Spanish text is to read: Szigriszt’s formula, judged on the INFLESZ scale.

Szigriszt Pazos 1993; Barrio-Cantalejo and others, “Validación de la escala INFLESZ”, 2008. Spanish
is written as it is spoken, so that its syllables can be counted by rule.
"""

import re

SILENT_U = re.compile("(?<=[qg])u(?=[eiéí])")
VOWEL_Y = re.compile("y(?![aeiouáéíóú])")
# A strong vowel with the weak ones that lean on it; a stressed weak vowel; weak vowels alone.
NUCLEUS = re.compile("[iuü]*[aeoáéó](?:[iuü](?![aeoáéó]))?|[íú]|[iuü]+")
INFLESZ = ((80, "very easy"), (65, "quite easy"), (55, "normal"), (40, "rather hard"))


def syllables(word: str) -> int:
    """The syllables of a word; at least one."""
    plain = VOWEL_Y.sub("i", SILENT_U.sub("", word.lower()))
    return max(1, len(NUCLEUS.findall(plain)))


def ease(sentences: list[list[str]]) -> float:
    """From 0, very hard, to 100, very easy, for sentences of words."""
    words = [word for sentence in sentences for word in sentence]
    spoken = sum(map(syllables, words))
    return 206.835 - 62.3 * spoken / len(words) - len(words) / len(sentences)


def in_words(value: float) -> str:
    """The step of the INFLESZ scale."""
    return next((words for least, words in INFLESZ if value >= least), "very hard")

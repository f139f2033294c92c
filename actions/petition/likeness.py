"""In which way two signatures are alike: only keyed hashes of these forms are stored."""

import re
import unicodedata

from dpa.vault.fields import email_normal

# Comments shorter than this are alike by chance: “Please act.”
LONG_ENOUGH = 20
# Mail providers at which everybody may have an address.
COMMON = {
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "aol.com", "icloud.com", "msn.com",
    "live.com", "comcast.net", "me.com", "mac.com", "att.net", "verizon.net", "sbcglobal.net",
    "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "proton.me", "protonmail.com",
    "pm.me", "ymail.com", "rocketmail.com", "googlemail.com", "gmx.com", "gmx.net", "gmx.de",
    "web.de", "mail.com", "zoho.com", "fastmail.com", "hey.com", "tutanota.com", "tuta.com",
    "yahoo.co.uk", "hotmail.co.uk", "yahoo.ca", "yahoo.com.mx", "hotmail.es", "yahoo.es",
    "optonline.net", "frontier.com", "windstream.net", "juno.com", "netzero.net", "riseup.net",
    "mail.ru", "yandex.ru",
}  # fmt: skip
# Here dots and what follows a plus make no other mailbox.
WITHOUT_DOTS = {"gmail.com", "googlemail.com"}


def plain(text: str) -> str:
    """Without accents, letter case, punctuation and doubled spaces."""
    split = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(c for c in split if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+|_", " ", letters).split())


def mailbox(email: str) -> str:
    """The mailbox that an address ends up in: no plus tag, at Gmail no dots."""
    name, _, domain = email_normal(email).rpartition("@")
    name = name.partition("+")[0]
    if domain in WITHOUT_DOTS:
        name, domain = name.replace(".", ""), "gmail.com"
    return f"{name}@{domain}"


def uncommon_domain(email: str) -> str:
    """The part behind the @ unless everybody may have an address there; “” if so."""
    domain = email_normal(email).rpartition("@")[2]
    return "" if domain in COMMON else domain


def same_words(comment: str) -> str:
    """A comment in a form in which copies are equal; “” for one too short to tell."""
    words = plain(comment)
    return words if len(words) >= LONG_ENOUGH else ""

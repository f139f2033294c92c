"""What the mails to signers are for, with values, for whoever reads them in the admin."""

from dpa.mail.samples import link, register

NAME = "Drug Policy Alliance"
TITLE = {"title": "Naloxone in every library"}
SPANISH = {"title": "Naloxona en cada biblioteca"}
PAGE = "/actions/naloxone-in-every-library/"


def register_samples() -> None:
    """One for each thing that can have happened."""
    confirm = link("/a/h7k2mq/confirm/?t=9f2c41d07a")
    register(
        "confirm_signature",
        "Sent to whoever signs a petition, so that nobody signs for somebody else.",
        {**TITLE, "organization": NAME, "link": confirm},
        spanish=SPANISH,
    )
    register(
        "already_signed",
        "Sent instead of the former to whoever has signed and confirmed before.",
        {**TITLE, "organization": NAME, "link": confirm, "page": link(PAGE)},
        spanish=SPANISH,
    )
    register(
        "household_full",
        "Sent instead of the former when two people have signed with that address.",
        {**TITLE, "organization": NAME, "page": link(PAGE)},
        spanish=SPANISH,
    )

"""What our mails to supporters are for, with values, for whoever reads them in the admin."""

from dpa.mail.samples import link, register

NAME = "Drug Policy Alliance"


def register_samples() -> None:
    """Each mail of `mailing.py`."""
    leave = link("/leave/?t=1:Vw3sample")
    register(
        "confirm_sign_up",
        "Sent to whoever signs up for updates, so that nobody is signed up by somebody else.",
        {"organization": NAME, "link": link("/sign-up/confirm/?t=9f2c41d07a")},
    )
    register(
        "already_signed_up",
        "Sent instead of the former when the address is on the list already.",
        {"organization": NAME, "link": link("/sign-up/confirm/?t=9f2c41d07a"), "leave": leave},
        leave=leave,
    )
    register(
        "your_data",
        "Sent to whoever asks what we keep about them: the way to it, for a day.",
        {"organization": NAME, "link": link("/your-data/open/?t=9f2c41d07a")},
    )
    register(
        "no_data",
        "Sent instead of the former when we keep nothing.",
        {"organization": NAME},
    )

"""Bands: full-width stretches of a page, each printed on one of the papers."""

from typing import Any

from wagtail import blocks

from dpa.blocks.figure_text import TextBlock
from dpa.blocks.links import LinkBlock
from dpa.blocks.media import PhotoBlock
from dpa.blocks.text import LISTED_FEATURES

STOCKS = [
    ("", "Page: for reading"),
    ("inked", "Ink: for harm"),
    ("pink", "Pink: for acting"),
    ("canary", "Canary: for evidence"),
    ("gold", "Gold: for issues"),
    ("mint", "Mint: for wins"),
]


def stock_choice(default: str = "") -> blocks.ChoiceBlock:
    """Which paper a band is printed on. The color says what the band is about."""
    return blocks.ChoiceBlock(
        choices=STOCKS,
        required=False,
        default=default,
        help_text="The paper. Its color means something; never the same twice in a row.",
    )


class StatementBlock(blocks.StructBlock):
    """One large claim, the words that carry it, one picture or a pair."""

    heading = blocks.TextBlock(
        max_length=90,
        rows=2,
        help_text="The claim. On a board a new line starts where you start one.",
    )
    heading_as = blocks.ChoiceBlock(
        choices=[("h2", "A heading of the page"), ("p", "A paragraph")],
        default="h2",
        help_text="A heading stands in the outline that screen readers read out.",
    )
    look = blocks.ChoiceBlock(
        choices=[
            ("statement", "Large"),
            ("board", "Board: fills the width (one a page)"),
            ("beside", "Large, beside its picture"),
        ],
        default="statement",
        help_text="How the claim is set.",
    )
    lede = blocks.TextBlock(
        required=False, max_length=500, help_text="The first sentences, somewhat larger."
    )
    text = TextBlock(
        required=False, features=LISTED_FEATURES, help_text="What follows, if anything."
    )
    photos = blocks.ListBlock(
        PhotoBlock(), min_num=0, max_num=2, default=[], help_text="None, one or a pair."
    )
    link = LinkBlock(required=False, help_text="Where the reader goes from here.")
    stock = stock_choice()

    class Meta:
        icon = "bold"
        template = "blocks/statement.html"
        label_format = "{heading}"
        is_band = True
        description = "A large claim with words and up to two pictures."
        preview_value = {
            "heading": "Love writes better law than fear does.",
            "heading_as": "h2",
            "look": "statement",
            "lede": "Ask a parent, a nurse or a neighbor what someone in trouble needs.",
            "photos": [],
            "link": {"text": "What we would do instead", "path": "/issues/"},
        }


class MethodBlock(blocks.StructBlock):
    """One ruled box: a name and a line about it."""

    title = blocks.CharBlock(max_length=60, help_text="Its name.")
    text = blocks.CharBlock(required=False, max_length=160, help_text="One line about it.")

    class Meta:
        icon = "tick"
        label_format = "{title}"


class MethodsBlock(blocks.StructBlock):
    """Numbered boxes, as on a form: ways of working, steps, principles."""

    heading = blocks.CharBlock(max_length=80, help_text="What the boxes list.")
    intro = blocks.CharBlock(required=False, max_length=250, help_text="A line beside the heading.")
    items = blocks.ListBlock(MethodBlock(), min_num=1, help_text="The boxes, in order.")
    link = LinkBlock(required=False, help_text="Where to read more; stands in the last box.")

    class Meta:
        icon = "list-ol"
        template = "blocks/methods.html"
        label = "Numbered boxes"
        label_format = "{heading}"
        is_band = True
        description = "A numbered list drawn as the boxes of a form."
        preview_value = {
            "heading": "How we do our work",
            "items": [{"title": "Public education", "text": "Plain facts, in two languages."}],
            "link": {"text": "Learn more", "path": "/about/"},
        }


class CallToActionBlock(blocks.StructBlock):
    """A flyer that asks for one thing."""

    heading = blocks.CharBlock(max_length=80, help_text="What to do.")
    text = blocks.TextBlock(required=False, max_length=300, help_text="Why, in a sentence or two.")
    link = LinkBlock(required=False, help_text="The button.")
    stock = stock_choice("pink")

    class Meta:
        icon = "pick"
        template = "blocks/call_to_action.html"
        label_format = "{heading}"
        description = "A block of coloured paper with one button."
        preview_value = {
            "heading": "Carry naloxone",
            "text": "It takes an afternoon to learn and seconds to use.",
            "link": {"text": "Take action", "path": "/actions/"},
            "stock": "pink",
        }


class DonateBlock(blocks.StructBlock):
    """The giving band. Words and link come from the Organization settings."""

    note = blocks.CharBlock(
        required=False,
        max_length=160,
        help_text="A line of its own for this page; the rest comes from Settings › Organization.",
    )

    class Meta:
        icon = "pick"
        template = "blocks/donate.html"
        label = "Giving"
        description = "Asks for a gift, with the words and link set for the whole site."
        preview_value = {"note": ""}


class SignUpBlock(blocks.StructBlock):
    """The sign-up form, within a page."""

    heading = blocks.CharBlock(
        max_length=80, default="Hear it when it happens", help_text="What signing up gives."
    )
    text = blocks.CharBlock(
        required=False, max_length=200, help_text="How often we write, and about what."
    )

    class Meta:
        icon = "mail"
        template = "blocks/sign_up.html"
        label = "Sign-up"
        label_format = "{heading}"
        description = "The e-mail form. The same one stands in the footer of every page."
        preview_value: dict[str, Any] = {
            "heading": "Hear it when it happens",
            "text": "What changed, what is at stake, and one thing you can do about it.",
        }


class ContactBlock(blocks.StructBlock):
    """How to write to us. Addresses come from the Organization settings."""

    who = blocks.ChoiceBlock(
        choices=[("contact", "The organization"), ("press", "The press desk")],
        default="contact",
        help_text="Which of the addresses in Settings › Organization to show.",
    )

    class Meta:
        icon = "mail"
        template = "blocks/contact.html"
        label = "How to reach us"
        description = "The addresses set for the whole site."
        preview_value: dict[str, Any] = {"who": "contact"}

"""Words: running text, quotes, questions that fold away, tables."""

from typing import Any

from wagtail import blocks

from dpa.blocks.figure_text import TextBlock
from dpa.blocks.table_words import TranslatedTableBlock

# No raw HTML anywhere: what editors type is text.
FEATURES = ["h2", "h3", "bold", "italic", "link", "document-link", "ol", "ul", "figure"]
SHORT_FEATURES = ["bold", "italic", "link", "figure"]
LISTED_FEATURES = [*SHORT_FEATURES, "ol", "ul"]


def rich_text(**options: Any) -> TextBlock:
    """Running text with headings, lists and links."""
    return TextBlock(
        features=FEATURES,
        icon="pilcrow",
        template="blocks/text.html",
        description="Paragraphs, headings, lists and links.",
        preview_value=(
            "<h2>What works</h2><p>Naloxone brings back breathing. "
            '<a href="/issues/">More on this</a>.</p>'
        ),
        **options,
    )


class QuoteBlock(blocks.StructBlock):
    """Someone speaks, in their own words."""

    words = blocks.TextBlock(
        max_length=400, help_text="Exactly what the person said, without quotation marks."
    )
    who = blocks.CharBlock(
        max_length=120, help_text="Their name, or why it is withheld. Only with their consent."
    )
    where = blocks.CharBlock(
        required=False, max_length=160, help_text="Where and when they said it."
    )
    source = blocks.URLBlock(required=False, help_text="Where it can be read, if it is public.")

    class Meta:
        icon = "openquote"
        template = "blocks/quote.html"
        label_format = "{who}"
        description = "A person’s own words, with their name or why it is withheld."
        preview_value = {
            "words": "The words a person chose, large and unboxed.",
            "who": "Name of the person",
            "where": "Where it was said",
        }


class FoldItemBlock(blocks.StructBlock):
    """A question and its answer."""

    question = blocks.CharBlock(max_length=160, help_text="As a reader would ask it.")
    answer = TextBlock(features=LISTED_FEATURES, help_text="A short answer.")

    class Meta:
        icon = "help"
        label_format = "{question}"


class FoldBlock(blocks.StructBlock):
    """An accordion: for second questions, never for first answers."""

    items = blocks.ListBlock(FoldItemBlock(), min_num=1, help_text="Questions and their answers.")

    class Meta:
        icon = "list-ul"
        template = "blocks/fold.html"
        label = "Accordion"
        description = "Questions that fold open. Nothing essential hides here."
        preview_value = {
            "items": [
                {
                    "question": "What is an overdose prevention center?",
                    "answer": "<p>A supervised place where trained staff respond.</p>",
                }
            ]
        }


class TableBlock(blocks.StructBlock):
    """A table with a caption; figures stand to the right."""

    caption = blocks.CharBlock(max_length=160, help_text="What the table shows, with its period.")
    table = TranslatedTableBlock(
        [
            ("text", blocks.CharBlock(required=False, help_text="Words.")),
            ("number", blocks.DecimalBlock(required=False, help_text="A figure.")),
            ("rich_text", TextBlock(features=SHORT_FEATURES, help_text="Text, links.")),
        ],
        help_text="The first column names each row.",
    )
    note = blocks.CharBlock(
        required=False, max_length=250, help_text="Source and limits, below the table."
    )

    class Meta:
        icon = "table"
        template = "blocks/table.html"
        label_format = "{caption}"
        description = "Rows and columns with a caption."
        preview_value = {
            "caption": "Where the law stands",
            "table": {
                "columns": [
                    {"type": "text", "heading": "State"},
                    {"type": "number", "heading": "Year"},
                ],
                "rows": [{"values": ["New Mexico", 2007]}],
                "caption": "",
            },
        }

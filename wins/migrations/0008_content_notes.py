import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("wins", "0007_summaries")]

    operations = [
        migrations.AlterField(
            model_name="winpage",
            name="body",
            field=wagtail.fields.StreamField(
                [
                    ("text", 0),
                    ("quote", 5),
                    ("fold", 10),
                    ("table", 17),
                    ("photo", 22),
                    ("photo_pair", 25),
                    ("downloads", 29),
                    ("stat", 31),
                    ("call_to_action", 41),
                    ("sign_up", 44),
                    ("donate", 46),
                    ("contact", 48),
                ],
                blank=True,
                block_lookup={
                    0: (
                        "wagtail.blocks.RichTextBlock",
                        (),
                        {
                            "description": "Paragraphs, headings, lists and links.",
                            "features": [
                                "h2",
                                "h3",
                                "bold",
                                "italic",
                                "link",
                                "document-link",
                                "ol",
                                "ul",
                                "figure",
                            ],
                            "group": "Words",
                            "icon": "pilcrow",
                            "preview_value": '<h2>What works</h2><p>Naloxone brings back breathing. <a href="/issues/">More on this</a>.</p>',
                            "template": "blocks/text.html",
                        },
                    ),
                    1: (
                        "wagtail.blocks.TextBlock",
                        (),
                        {
                            "help_text": "Exactly what the person said, without quotation marks.",
                            "max_length": 400,
                        },
                    ),
                    2: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "Their name, or why it is withheld. Only with their consent.",
                            "max_length": 120,
                        },
                    ),
                    3: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "Where and when they said it.",
                            "max_length": 160,
                            "required": False,
                        },
                    ),
                    4: (
                        "wagtail.blocks.URLBlock",
                        (),
                        {"help_text": "Where it can be read, if it is public.", "required": False},
                    ),
                    5: (
                        "wagtail.blocks.StructBlock",
                        [[("words", 1), ("who", 2), ("where", 3), ("source", 4)]],
                        {"group": "Words"},
                    ),
                    6: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {"help_text": "As a reader would ask it.", "max_length": 160},
                    ),
                    7: (
                        "wagtail.blocks.RichTextBlock",
                        (),
                        {
                            "features": ["bold", "italic", "link", "figure", "ol", "ul"],
                            "help_text": "A short answer.",
                        },
                    ),
                    8: ("wagtail.blocks.StructBlock", [[("question", 6), ("answer", 7)]], {}),
                    9: (
                        "wagtail.blocks.ListBlock",
                        (8,),
                        {"help_text": "Questions and their answers.", "min_num": 1},
                    ),
                    10: ("wagtail.blocks.StructBlock", [[("items", 9)]], {"group": "Words"}),
                    11: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {"help_text": "What the table shows, with its period.", "max_length": 160},
                    ),
                    12: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {"help_text": "Words.", "required": False},
                    ),
                    13: (
                        "wagtail.blocks.DecimalBlock",
                        (),
                        {"help_text": "A figure.", "required": False},
                    ),
                    14: (
                        "wagtail.blocks.RichTextBlock",
                        (),
                        {
                            "features": ["bold", "italic", "link", "figure"],
                            "help_text": "Text, links.",
                        },
                    ),
                    15: (
                        "wagtail.contrib.typed_table_block.blocks.TypedTableBlock",
                        [[("text", 12), ("number", 13), ("rich_text", 14)]],
                        {"help_text": "The first column names each row."},
                    ),
                    16: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "Source and limits, below the table.",
                            "max_length": 250,
                            "required": False,
                        },
                    ),
                    17: (
                        "wagtail.blocks.StructBlock",
                        [[("caption", 11), ("table", 15), ("note", 16)]],
                        {"group": "Words"},
                    ),
                    18: (
                        "wagtail.images.blocks.ImageBlock",
                        [],
                        {
                            "help_text": "The picture, and what it shows in words (or: only decoration)."
                        },
                    ),
                    19: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "When and why it matters; not what can be seen. The credit is added by itself.",
                            "max_length": 250,
                            "required": False,
                        },
                    ),
                    20: (
                        "wagtail.blocks.ChoiceBlock",
                        [],
                        {
                            "choices": [
                                ("", "As it is"),
                                ("shallow", "Wide and shallow"),
                                ("tall", "Tall"),
                            ],
                            "help_text": "How it is cropped around its focal point.",
                            "required": False,
                        },
                    ),
                    21: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "If it may upset: what it shows (“Police in riot gear”). Readers then open it by choice. Empty: the note of the picture itself, if it has one.",
                            "max_length": 120,
                            "default": "",
                            "required": False,
                        },
                    ),
                    22: (
                        "wagtail.blocks.StructBlock",
                        [[("image", 18), ("caption", 19), ("shape", 20), ("content_note", 21)]],
                        {"group": "Pictures and files"},
                    ),
                    23: (
                        "wagtail.blocks.StructBlock",
                        [[("image", 18), ("caption", 19), ("shape", 20), ("content_note", 21)]],
                        {},
                    ),
                    24: (
                        "wagtail.blocks.ListBlock",
                        (23,),
                        {"help_text": "The two pictures.", "max_num": 2, "min_num": 2},
                    ),
                    25: (
                        "wagtail.blocks.StructBlock",
                        [[("photos", 24)]],
                        {"group": "Pictures and files"},
                    ),
                    26: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "What the files are. Empty: no heading.",
                            "max_length": 80,
                            "required": False,
                        },
                    ),
                    27: (
                        "wagtail.documents.blocks.DocumentChooserBlock",
                        (),
                        {"help_text": "A file from the library.", "required": False},
                    ),
                    28: (
                        "wagtail.blocks.ListBlock",
                        (27,),
                        {"help_text": "Each is listed with its kind and size."},
                    ),
                    29: (
                        "wagtail.blocks.StructBlock",
                        [[("heading", 26), ("documents", 28)]],
                        {"group": "Pictures and files"},
                    ),
                    30: (
                        "wagtail.snippets.blocks.SnippetChooserBlock",
                        ("stats.Statistic",),
                        {
                            "help_text": "The figure. Its value is read when shown.",
                            "required": False,
                        },
                    ),
                    31: (
                        "wagtail.blocks.StructBlock",
                        [[("statistic", 30)]],
                        {"group": "Evidence"},
                    ),
                    32: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {"help_text": "What to do.", "max_length": 80},
                    ),
                    33: (
                        "wagtail.blocks.TextBlock",
                        (),
                        {
                            "help_text": "Why, in a sentence or two.",
                            "max_length": 300,
                            "required": False,
                        },
                    ),
                    34: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "What it says: a verb that tells what happens. Empty: the page’s title.",
                            "max_length": 60,
                            "required": False,
                        },
                    ),
                    35: (
                        "wagtail.blocks.PageChooserBlock",
                        (),
                        {"help_text": "A page of this site, or:", "required": False},
                    ),
                    36: (
                        "wagtail.blocks.URLBlock",
                        (),
                        {"help_text": "an address on another site, or:", "required": False},
                    ),
                    37: (
                        "wagtail.blocks.RegexBlock",
                        (),
                        {
                            "error_messages": {
                                "invalid": "Begin with / or #, for example /search/ or #sign-up."
                            },
                            "help_text": "a place on this site that is no page, such as /search/ or #sign-up, or:",
                            "regex": "^(/[\\w./-]*)?(\\?[\\w=&-]+)?(#[\\w-]+)?$",
                            "required": False,
                        },
                    ),
                    38: (
                        "wagtail.documents.blocks.DocumentChooserBlock",
                        (),
                        {"help_text": "a document to download.", "required": False},
                    ),
                    39: (
                        "wagtail.blocks.StructBlock",
                        [[("text", 34), ("page", 35), ("url", 36), ("path", 37), ("document", 38)]],
                        {"help_text": "The button.", "required": False},
                    ),
                    40: (
                        "wagtail.blocks.ChoiceBlock",
                        [],
                        {
                            "choices": [
                                ("", "Page: for reading"),
                                ("inked", "Ink: for harm"),
                                ("pink", "Pink: for acting"),
                                ("canary", "Canary: for evidence"),
                                ("gold", "Gold: for issues"),
                                ("mint", "Mint: for wins"),
                            ],
                            "help_text": "The paper. Its color means something; never the same twice in a row.",
                            "required": False,
                        },
                    ),
                    41: (
                        "wagtail.blocks.StructBlock",
                        [[("heading", 32), ("text", 33), ("link", 39), ("stock", 40)]],
                        {"group": "Acting"},
                    ),
                    42: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "default": "Hear it when it happens",
                            "help_text": "What signing up gives.",
                            "max_length": 80,
                        },
                    ),
                    43: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "How often we write, and about what.",
                            "max_length": 200,
                            "required": False,
                        },
                    ),
                    44: (
                        "wagtail.blocks.StructBlock",
                        [[("heading", 42), ("text", 43)]],
                        {"group": "Acting"},
                    ),
                    45: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "A line of its own for this page; the rest comes from Settings › Organization.",
                            "max_length": 160,
                            "required": False,
                        },
                    ),
                    46: ("wagtail.blocks.StructBlock", [[("note", 45)]], {"group": "Acting"}),
                    47: (
                        "wagtail.blocks.ChoiceBlock",
                        [],
                        {
                            "choices": [
                                ("contact", "The organization"),
                                ("press", "The press desk"),
                            ],
                            "help_text": "Which of the addresses in Settings › Organization to show.",
                        },
                    ),
                    48: ("wagtail.blocks.StructBlock", [[("who", 47)]], {"group": "Acting"}),
                },
                help_text="Before, what changed, what came next.",
            ),
        ),
    ]

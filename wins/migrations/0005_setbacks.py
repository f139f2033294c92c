"""Setbacks that undid no win get pages of their own."""

import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("images", "0001_initial"),
        ("issues", "0002_figures_in_text"),
        ("places", "0002_load_places"),
        ("stats", "0010_newest_changes"),
        ("wagtailcore", "0098_apitoken"),
        ("wins", "0004_neutral_titles"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="SetbackPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "lede",
                    models.TextField(
                        blank=True,
                        help_text="In one sentence.",
                        max_length=350,
                        verbose_name="what changed",
                    ),
                ),
                (
                    "decided_on",
                    models.DateField(
                        help_text="When it was decided. Only the year known? Take January 1."
                    ),
                ),
                (
                    "decided_precision",
                    models.CharField(
                        choices=[("day", "Day"), ("month", "Month"), ("year", "Year")],
                        default="day",
                        help_text="How much of that date is known; no more is shown.",
                        max_length=5,
                        verbose_name="how exact",
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        choices=[("local", "Local"), ("state", "State"), ("national", "National")],
                        help_text="Who decided it.",
                        max_length=10,
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            (
                                "alternatives-to-criminalization",
                                "Building Alternatives to Criminalization",
                            ),
                            ("harm-reduction", "Saving Lives With Harm Reduction"),
                            ("marijuana", "Legalizing Marijuana the Right Way"),
                            ("civil-punishment", "Ending Drug War Civil Punishment"),
                            ("movements", "Building Bridges Across Movements"),
                            ("education", "Evidence-Based Education and Public Opinion"),
                        ],
                        help_text="Which kind of work it belongs to.",
                        max_length=40,
                    ),
                ),
                (
                    "identifier",
                    models.CharField(
                        blank=True,
                        help_text="With its year, since numbers come back: “Proposition 36 (2000)”.",
                        max_length=120,
                        verbose_name="official identifier",
                    ),
                ),
                (
                    "verification",
                    models.CharField(
                        choices=[
                            ("primary_page", "Read on the primary source’s own page"),
                            (
                                "secondary_page",
                                "Read on a page that names the primary source: not yet checked",
                            ),
                            ("org_claim", "Read only on a DPA page: not yet checked"),
                            ("own_knowledge", "Common knowledge: not yet checked"),
                        ],
                        default="org_claim",
                        help_text="How far its facts have been checked. Shown to staff.",
                        max_length=16,
                    ),
                ),
            ],
            options={
                "verbose_name": "setback",
            },
            bases=("wagtailcore.page", models.Model),
        ),
        migrations.CreateModel(
            name="SetbackSource",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "detail",
                    models.CharField(
                        blank=True,
                        help_text="Where in it: “Table 2”, “page 14”. Shown with the source.",
                        max_length=200,
                        verbose_name="page or passage",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="setbackpage",
            name="issues",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True,
                help_text="Which issues it belongs to.",
                related_name="setbacks",
                to="issues.issuepage",
            ),
        ),
        migrations.AddField(
            model_name="setbackpage",
            name="places",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True,
                help_text="Where it applies.",
                related_name="setbacks",
                to="places.place",
            ),
        ),
        migrations.AddField(
            model_name="setbackpage",
            name="share_image",
            field=models.ForeignKey(
                blank=True,
                help_text="Shown when someone posts a link to this page. Empty: the page's own picture.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="images.siteimage",
                verbose_name="picture when shared",
            ),
        ),
        migrations.AddField(
            model_name="setbacksource",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="source_links",
                to="wins.setbackpage",
            ),
        ),
        migrations.AddField(
            model_name="setbacksource",
            name="source",
            field=models.ForeignKey(
                help_text="The publication.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="stats.source",
            ),
        ),
        migrations.AddField(
            model_name="setbackpage",
            name="body",
            field=wagtail.fields.StreamField(
                [
                    ("text", 0),
                    ("quote", 5),
                    ("fold", 10),
                    ("table", 17),
                    ("photo", 21),
                    ("photo_pair", 24),
                    ("downloads", 28),
                    ("stat", 30),
                    ("call_to_action", 40),
                    ("sign_up", 43),
                    ("donate", 45),
                    ("contact", 47),
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
                        "wagtail.blocks.StructBlock",
                        [[("image", 18), ("caption", 19), ("shape", 20)]],
                        {"group": "Pictures and files"},
                    ),
                    22: (
                        "wagtail.blocks.StructBlock",
                        [[("image", 18), ("caption", 19), ("shape", 20)]],
                        {},
                    ),
                    23: (
                        "wagtail.blocks.ListBlock",
                        (22,),
                        {"help_text": "The two pictures.", "max_num": 2, "min_num": 2},
                    ),
                    24: (
                        "wagtail.blocks.StructBlock",
                        [[("photos", 23)]],
                        {"group": "Pictures and files"},
                    ),
                    25: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "What the files are. Empty: no heading.",
                            "max_length": 80,
                            "required": False,
                        },
                    ),
                    26: (
                        "wagtail.documents.blocks.DocumentChooserBlock",
                        (),
                        {"help_text": "A file from the library.", "required": False},
                    ),
                    27: (
                        "wagtail.blocks.ListBlock",
                        (26,),
                        {"help_text": "Each is listed with its kind and size."},
                    ),
                    28: (
                        "wagtail.blocks.StructBlock",
                        [[("heading", 25), ("documents", 27)]],
                        {"group": "Pictures and files"},
                    ),
                    29: (
                        "wagtail.snippets.blocks.SnippetChooserBlock",
                        ("stats.Statistic",),
                        {
                            "help_text": "The figure. Its value is read when shown.",
                            "required": False,
                        },
                    ),
                    30: (
                        "wagtail.blocks.StructBlock",
                        [[("statistic", 29)]],
                        {"group": "Evidence"},
                    ),
                    31: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {"help_text": "What to do.", "max_length": 80},
                    ),
                    32: (
                        "wagtail.blocks.TextBlock",
                        (),
                        {
                            "help_text": "Why, in a sentence or two.",
                            "max_length": 300,
                            "required": False,
                        },
                    ),
                    33: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "What it says: a verb that tells what happens. Empty: the page’s title.",
                            "max_length": 60,
                            "required": False,
                        },
                    ),
                    34: (
                        "wagtail.blocks.PageChooserBlock",
                        (),
                        {"help_text": "A page of this site, or:", "required": False},
                    ),
                    35: (
                        "wagtail.blocks.URLBlock",
                        (),
                        {"help_text": "an address on another site, or:", "required": False},
                    ),
                    36: (
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
                    37: (
                        "wagtail.documents.blocks.DocumentChooserBlock",
                        (),
                        {"help_text": "a document to download.", "required": False},
                    ),
                    38: (
                        "wagtail.blocks.StructBlock",
                        [[("text", 33), ("page", 34), ("url", 35), ("path", 36), ("document", 37)]],
                        {"help_text": "The button.", "required": False},
                    ),
                    39: (
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
                    40: (
                        "wagtail.blocks.StructBlock",
                        [[("heading", 31), ("text", 32), ("link", 38), ("stock", 39)]],
                        {"group": "Acting"},
                    ),
                    41: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "default": "Hear it when it happens",
                            "help_text": "What signing up gives.",
                            "max_length": 80,
                        },
                    ),
                    42: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "How often we write, and about what.",
                            "max_length": 200,
                            "required": False,
                        },
                    ),
                    43: (
                        "wagtail.blocks.StructBlock",
                        [[("heading", 41), ("text", 42)]],
                        {"group": "Acting"},
                    ),
                    44: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "A line of its own for this page; the rest comes from Settings › Organization.",
                            "max_length": 160,
                            "required": False,
                        },
                    ),
                    45: ("wagtail.blocks.StructBlock", [[("note", 44)]], {"group": "Acting"}),
                    46: (
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
                    47: ("wagtail.blocks.StructBlock", [[("who", 46)]], {"group": "Acting"}),
                },
                help_text="What it does, who stood on which side, what can still be done.",
            ),
        ),
    ]

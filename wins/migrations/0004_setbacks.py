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
        ("wins", "0003_figures_in_text"),
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
                (
                    "text",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="What it does, who stood on which side, what can still be done.",
                        verbose_name="more about it",
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
    ]

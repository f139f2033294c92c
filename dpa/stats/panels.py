"""Panels of the evidence forms that need more than a field."""

from typing import Any

from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
)


def observation_tabs() -> TabbedInterface:
    """One short form for what every figure needs; what few need stands behind it."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("statistic"),
                    FieldRowPanel(["period_start", "period_end"], "Period"),
                    FieldRowPanel(["value", "status"], "Value"),
                    MultiFieldPanel(["source", "locator"], "Source"),
                    MultiFieldPanel(
                        ["supersedes", "reason", "explanation"], "If it replaces another figure"
                    ),
                ],
                heading="Figure",
            ),
            ObjectList(
                [
                    FieldRowPanel(["qualifier", "period_label"], "In words"),
                    FieldRowPanel(["low", "high"], "Range"),
                    FieldPanel("new_method"),
                    FieldPanel("note"),
                ],
                heading="Limits and notes",
            ),
            ObjectList([CheckedPanel(), "verification", "read_in", "read_on"], heading="Checking"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )


def statistic_tabs() -> TabbedInterface:
    """How a statistic is entered: the claim, how far it holds, its figures or its formula."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(["title", "question", "statement"], "What it says"),
                    MultiFieldPanel(["unit", "style", "place", "population"], "What is counted"),
                    MultiFieldPanel(["theme", "slug"], "Where it stands"),
                ],
                heading="Claim",
            ),
            ObjectList(["kind", "method", "not_counted", "caveat"], heading="Method and limits"),
            ObjectList(
                [ObservationsPanel(), FieldRowPanel(["next_release", "review_due"])],
                heading="Figures",
            ),
            ObjectList(
                [
                    HelpPanel(
                        "Only for a figure computed from others: possession arrests are the "
                        "possession share, in percent, of drug arrests. Its figures then come by "
                        "themselves."
                    ),
                    "operation",
                    FieldRowPanel(["first_input", "second_input"]),
                    FieldRowPanel(["since", "decimals"]),
                ],
                heading="Formula",
            ),
            ObjectList(
                [
                    PublishingPanel(),
                    MultiFieldPanel(["withdrawn_on", "withdrawn_reason"], "Withdrawn"),
                ],
                heading="Publishing",
            ),
        ]
    )


def source_tabs() -> TabbedInterface:
    """How a publication is entered: what it is, where it can be read, how good it is."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(["publisher", "short_name", "title", "authors"], "What it is"),
                    MultiFieldPanel(
                        ["published_on", "published_precision", "edition"], "Which edition"
                    ),
                    FieldPanel("slug"),
                ],
                heading="Publication",
            ),
            ObjectList(["url", "saved_copy_url"], heading="Where to read it"),
            ObjectList(["is_primary", "quoted_by", "note"], heading="How good it is"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )


class CheckedPanel(Panel):
    """Says who has read a figure at its source, or leads to saying so."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "stats/admin/checked_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "figure": self.instance}


class ObservationsPanel(Panel):
    """A statistic's figures with what can be done with each, and where it is shown."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "stats/admin/observations_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            from dpa.stats.usage import where_shown

            context: dict[str, Any] = super().get_context_data(parent_context)
            context["statistic"] = self.instance
            if self.instance.pk:
                figures = self.instance.observations.select_related(
                    "source", "superseded_by", "checked_by"
                )
                context["observations"] = figures.order_by("-period_end", "-pk")
                context["used"] = where_shown(self.instance)
            return context

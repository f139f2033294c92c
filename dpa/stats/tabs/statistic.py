"""The form of a statistic."""

from wagtail.admin.panels import (
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)

from dpa.stats.tabs.figures_panel import FiguresPanel


def statistic_tabs() -> TabbedInterface:
    """How a statistic is entered: the claim, how far it holds, its figures or its formula."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(["title", "question", "statement"], "What it says"),
                    MultiFieldPanel(
                        ["unit", "style", "place", "national", "population"], "What is counted"
                    ),
                    MultiFieldPanel(["theme", "slug"], "Where it stands"),
                ],
                heading="Claim",
            ),
            ObjectList(["kind", "method", "not_counted", "caveat"], heading="Method and limits"),
            ObjectList(
                [
                    FiguresPanel(),
                    FieldRowPanel(["next_release", "review_due"]),
                    InlinePanel(
                        "figure_words",
                        heading="Words of its figures in this language",
                        label="Words of a figure",
                        help_text="Only on a translation: the note, the period in own words and "
                        "the explanation of a figure, which belongs to the original.",
                        classname="collapsed",
                    ),
                ],
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

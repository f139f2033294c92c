"""The form of a source."""

from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)


def source_tabs() -> TabbedInterface:
    """How a publication is entered: what it is, where it can be read, how good it is."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(
                        ["publisher", "short_name", "title", "written_in", "authors"], "What it is"
                    ),
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

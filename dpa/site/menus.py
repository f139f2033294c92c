"""The menus, in each language."""

from wagtail.admin.panels import ObjectList, TabbedInterface
from wagtail.blocks import CharBlock, StructBlock
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from dpa.blocks.links import LinkBlock, link_list
from dpa.site.previewed import PreviewedAroundPagesMixin


class MenuGroupBlock(StructBlock):
    """A titled column of the footer."""

    title = CharBlock(max_length=40, help_text="The column’s heading.")
    links = link_list(help_text="The column’s links, in order.")

    class Meta:
        icon = "list-ul"
        label_format = "{title}"


@register_setting(icon="list-ul", order=110)
class Navigation(PreviewedAroundPagesMixin, BaseSiteSetting):
    """The menus in the header and the footer."""

    header = StreamField(
        [("link", LinkBlock(required=True))],
        blank=True,
        help_text="The main menu. Five or six links fit on one line.",
    )
    tabs = StreamField(
        [("link", LinkBlock(required=True))],
        blank=True,
        max_num=5,
        help_text="The tear-off tabs above the footer: ways to take something with you.",
    )
    footer = StreamField(
        [("group", MenuGroupBlock())],
        blank=True,
        max_num=3,
        help_text="Up to three columns of links.",
    )

    header_es = StreamField(
        [("link", LinkBlock(required=True))],
        verbose_name="main menu in Spanish",
        blank=True,
        help_text="Empty: the English one. Links lead to the Spanish page where there is one.",
    )
    tabs_es = StreamField(
        [("link", LinkBlock(required=True))],
        verbose_name="tear-off tabs in Spanish",
        blank=True,
        max_num=5,
        help_text="Likewise.",
    )
    footer_es = StreamField(
        [("group", MenuGroupBlock())],
        verbose_name="footer in Spanish",
        blank=True,
        max_num=3,
        help_text="Likewise.",
    )

    edit_handler = TabbedInterface(
        [
            ObjectList(["header"], heading="Main menu"),
            ObjectList(["tabs"], heading="Tear-off tabs"),
            ObjectList(["footer"], heading="Footer"),
            ObjectList(["header_es", "tabs_es", "footer_es"], heading="Spanish"),
        ]
    )

    class Meta:
        verbose_name = "navigation"

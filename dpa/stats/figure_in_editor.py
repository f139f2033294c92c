"""A figure in the rich text editor: shown with its value, kept without it."""

from typing import Any

from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    KEEP_WHITESPACE,
    InlineEntityElementHandler,
)

from dpa.stats.rich_text import GONE, NAME, Shown, key_of, statistics_by_key, words


class FigureInEditor(InlineEntityElementHandler):
    """Shows editors the figure as it is now."""

    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, str]:
        return {"id": str(key_of(attrs)), "show": attrs.get("show", Shown.FIGURE)}

    def handle_starttag(self, name: str, attrs: Any, state: Any, contentstate: Any) -> None:
        super().handle_starttag(name, attrs, state, contentstate)
        data = self.get_attribute_data(dict(attrs))
        statistic = statistics_by_key([key_of(data)]).get(key_of(data))
        state.current_block.text += words(statistic, data["show"]) if statistic else GONE
        state.leading_whitespace = KEEP_WHITESPACE  # a space after the figure stays


def stored(props: dict[str, Any]) -> Any:
    """The token as it is kept: `<embed embedtype="figure" id="12" show="period"/>`."""
    return DOM.create_element(
        "embed", {"embedtype": NAME, "id": props.get("id"), "show": props.get("show")}
    )


CONVERSION = {
    "from_database_format": {f'embed[embedtype="{NAME}"]': FigureInEditor("FIGURE")},
    "to_database_format": {"entity_decorators": {"FIGURE": stored}},
}

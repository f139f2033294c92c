"""Tags for what the paper look needs from the server: fitted lines, tallies, one style block."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from dpa import broadside
from dpa.stats.citations import citing
from dpa.stats.tally import draw
from dpa.stylesheets import PageStyle, page_style

register = template.Library()


def _fitted(style: PageStyle, setting: broadside.Setting) -> str:
    return style.add(
        f"f{setting.width}-{round(setting.advance * 100)}",
        w=f"{setting.width}%",
        em=f"{setting.advance:.2f}",
    )


def _lines(context: template.Context, lines: list[broadside.Line]) -> dict[str, Any]:
    style = page_style(context.get("request"))
    return {
        "lines": [
            {
                "text": line.text,
                "fit": _fitted(style, line),
                "pieces": [{"text": p.text, "fit": _fitted(style, p)} for p in line.pieces],
            }
            for line in lines
        ]
    }


@register.inclusion_tag("components/lines.html", takes_context=True)
def board_lines(context: template.Context, heading: str) -> dict[str, Any]:
    """A heading as lines that each fill the board's width."""
    return _lines(context, broadside.board(heading))


@register.inclusion_tag("components/lines.html", takes_context=True)
def figure_lines(context: template.Context, figure: str) -> dict[str, Any]:
    """A figure as one line that fills its poster."""
    return _lines(context, [broadside.figure(figure)] if figure else [])


@register.inclusion_tag("components/tally.html", takes_context=True)
def tally(context: template.Context, observation: Any) -> dict[str, Any]:
    """The figure drawn out, one mark for each unit; nothing where marks cannot equal it."""
    drawing = draw(observation.value, observation.statistic.unit) if observation else None
    if drawing is None:
        return {}
    style = page_style(context.get("request"))
    marks, per_row = drawing.marks, drawing.per_row
    rows, rest = divmod(marks, per_row)
    return {
        "drawing": drawing,
        "full": rows and style.add(f"t{per_row}-{rows}", n=str(per_row), m=str(rows)),
        "rest": rest
        and style.add(f"t{per_row}-{rest}of", n=str(rest), m="1", part=f"{100 * rest / per_row}%"),
    }


class PageStyleNode(template.Node):
    """Renders the body first, then puts the rules it asked for before it."""

    def __init__(self, nodelist: template.NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        with citing(context.get("request")):
            body = self.nodelist.render(context)
        return page_style(context.get("request")).element() + body


@register.tag
def with_page_style(parser: template.base.Parser, token: template.base.Token) -> PageStyleNode:
    """`{% with_page_style %}</head><body>…{% end_with_page_style %}`"""
    nodelist = parser.parse(("end_with_page_style",))
    parser.delete_first_token()
    return PageStyleNode(nodelist)


@register.filter
def same_section(page_url: str | None, link: str | None) -> bool:
    """Whether a menu link leads to the section that the page lies in."""
    return bool(page_url and link and link != "/" and page_url.startswith(link))


@register.simple_tag(takes_context=True)
def focal(context: template.Context, image: Any) -> str:
    """The class that keeps the picture's subject in view where it is cropped."""
    point = image.get_focal_point() if image else None
    if point is None:
        return ""
    x, y = (
        round(100 * value / length)
        for value, length in ((point.centroid_x, image.width), (point.centroid_y, image.height))
    )
    return page_style(context.get("request")).add(f"at{x}-{y}", at=f"{x}% {y}%")

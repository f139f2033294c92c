"""Tables whose words are translated. wagtail-localize passes typed tables over by itself.

Caption, headings and cells are one list of words in the order of the table: a row that moves keeps
its translation. Numbers are the same in every language.
"""

from collections import defaultdict
from typing import Any

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue

WORDS = "words"


class TranslatedTableBlock(TypedTableBlock):
    """A typed table. Migrations know it as Wagtail’s own."""

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """Its words in order; then each cell with formatted text, by itself."""
        plain: list[str] = []
        rich: list[Any] = []

        def note(block: Any, said: Any) -> Any:
            if isinstance(block, blocks.RichTextBlock):
                rich.append(block.get_translatable_segments(said))
            elif said:
                plain.append(said)
            return said

        _each_text(value, note)
        cells = [s.wrap(f"cell{n}") for n, cell in enumerate(rich) for s in cell]
        return [*(StringSegmentValue(WORDS, text) for text in plain), *cells]

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        """The table with those words in the places of its own."""
        by_place: dict[str, list[Any]] = defaultdict(list)
        for segment in sorted(segments, key=lambda one: one.order):
            place, inner = segment.unwrap()
            by_place[place].append(inner)
        words = iter(by_place.pop(WORDS, []))
        cells = iter(range(len(segments)))

        def say(block: Any, said: Any) -> Any:
            if isinstance(block, blocks.RichTextBlock):
                found = by_place.get(f"cell{next(cells)}")
                return block.restore_translated_segments(said, found) if found else said
            found = next(words, None) if said else None
            return found.render_text() if found else said

        return _each_text(value, say)


def _each_text(table: Any, do: Any) -> TypedTable:
    """The table again, with what `do` makes of its caption, headings and cells of text."""
    plain = blocks.CharBlock()
    caption = do(plain, table.caption)
    columns = [{**one, "heading": do(plain, one["heading"])} for one in table.columns]
    kinds = [one["block"] for one in columns]
    texts = (blocks.CharBlock, blocks.RichTextBlock)
    rows = [
        {
            "values": [
                do(kind, cell) if isinstance(kind, texts) else cell
                for kind, cell in zip(kinds, row["values"], strict=True)
            ]
        }
        for row in table.row_data
    ]
    return TypedTable(columns=columns, row_data=rows, caption=caption)

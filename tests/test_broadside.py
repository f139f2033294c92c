"""Headline lines that fill their board."""

import pytest

from dpa import broadside


@pytest.mark.parametrize(
    ("text", "width", "advance"),
    [("Care works.", 96, 5.87), ("War never did.", 63, 6.01), ("$47", 50, 1.39)],
)
def test_advances_agree_with_the_design_to_two_percent(
    text: str, width: int, advance: float
) -> None:
    assert broadside.advance(text, width) == pytest.approx(advance, rel=0.02)


def test_lines_of_a_board_come_out_nearly_equal() -> None:
    lines = broadside.board("Care works. War never did.")
    assert [line.text for line in lines] == ["Care works.", "War never did."]
    assert lines[0].advance == pytest.approx(lines[1].advance, rel=0.03)


def test_nothing_gives_no_lines() -> None:
    assert broadside.board("") == []
    assert broadside.board(" \n ") == []

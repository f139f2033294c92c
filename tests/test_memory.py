"""What a process remembers, and for how long."""

import pytest

from dpa.freshness.memory import remember, remember_each, request_generation

pytestmark = pytest.mark.django_db


def test_things_are_remembered_within_requests_only() -> None:
    asked: list[str] = []

    def ask() -> str:
        asked.append("again")
        return "answer"

    assert [remember("question", ask) for _ in range(2)] == ["answer", "answer"]
    assert len(asked) == 2
    for _ in range(2):
        with request_generation():
            assert remember("question", ask) == "answer"
    assert len(asked) == 3


def test_only_the_missing_ones_are_read() -> None:
    reads: list[set[int]] = []

    def read(keys: set[int]) -> dict[int, str]:
        reads.append(keys)
        return {key: str(key) for key in keys if key != 9}

    with request_generation():
        assert remember_each("number", [1, 2, 9], read) == {1: "1", 2: "2"}
        assert remember_each("number", [2, 3, 9], read) == {2: "2", 3: "3"}
        assert remember_each("number", [], read) == {}
    assert reads == [{1, 2, 9}, {3}]

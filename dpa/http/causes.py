"""What lies behind an error: the errors wrapped in it."""

from collections.abc import Iterator


def causes(error: BaseException) -> Iterator[BaseException]:
    """The innermost first: urllib3 wraps what happened, now in its arguments, now as the cause."""
    inner = [e for e in (*error.args, error.__cause__) if isinstance(e, BaseException)]
    for cause in inner:
        yield from causes(cause)
    yield error

"""What is taken out of a line before it is written to the logs."""

import logging
import re


class WithoutQuery(logging.Filter):
    """Takes what follows a “?” out of the lines that the development server writes of requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                re.sub(r"\?\S*", "", one) if isinstance(one, str) else one for one in record.args
            )
        return True

"""What is taken out of a line before it is written to the logs."""

import logging
import re

from django.http.multipartparser import MultiPartParserError


class WithoutQuery(logging.Filter):
    """Takes what follows a “?” out of the lines that the development server writes of requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                re.sub(r"\?\S*", "", one) if isinstance(one, str) else one for one in record.args
            )
        return True


class WithoutBody(logging.Filter):
    """Takes out what somebody wrote into a form that cannot be read: its address is enough."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and isinstance(record.exc_info[1], MultiPartParserError):
            record.exc_info = record.exc_text = None
        return True

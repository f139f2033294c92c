"""How gunicorn serves the site. The variables are explained in `.env.example`."""

import logging
import os
import re
from typing import Any
from urllib.parse import quote

proc_name = "dpa"
wsgi_app = "dpa.wsgi:application"
bind = os.environ.get("BIND") or f"127.0.0.1:{os.environ.get('PORT') or 8000}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)  # one a core
threads = int(os.environ.get("WEB_THREADS") or 4)  # no more than DB_POOL_SIZE
timeout = graceful_timeout = 30
# Behind a proxy that keeps its connections, the proxy must be the first to close them.
keepalive = int(os.environ.get("KEEPALIVE") or 5)
# A new worker's first request costs as much as some hundred follows of a link: not too often.
max_requests = 50_000
max_requests_jitter = 10_000
# One load for all workers; the connection pool opens after the fork. New code needs a restart.
preload_app = True
control_socket_disable = True
forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS") or "127.0.0.1,::1"
# Where a path begins is ours to know: a reader who could say it would write our links.
forwarder_headers = ""
if os.path.isdir("/dev/shm"):  # noqa: S108 - gunicorn makes its own private file there
    worker_tmp_dir = "/dev/shm"  # noqa: S108 - likewise
# What was asked for, not who asked: no address, no referrer, no browser, no query string.
# (`%(U)s` is the path alone.) The error log is brought to the same by `without_reader` below.
accesslog = "-"
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s bytes %(M)s ms"


def without_reader(record: logging.LogRecord) -> bool:
    """Takes out of a line what gunicorn tells of a reader: the address, and what follows a `?`."""
    record.msg = re.sub(r"ip=\S+: .*", "a browser or a robot", str(record.msg), flags=re.DOTALL)
    if isinstance(record.args, tuple):
        record.args = tuple(
            re.sub(r"\?.*", "", value, flags=re.DOTALL) if isinstance(value, str) else value
            for value in record.args
        )
    return True


def on_one_line(record: logging.LogRecord) -> bool:
    """Writes what cannot be printed in a path as its address has it, so that no line is forged."""
    if isinstance(record.args, dict) and "U" in record.args:
        path = str(record.args["U"])
        record.args["U"] = "".join(sign if sign.isprintable() else quote(sign) for sign in path)
    return True


def on_starting(server: Any) -> None:
    """Before the first worker, so that all of them inherit it."""
    server.log.error_log.addFilter(without_reader)
    server.log.access_log.addFilter(on_one_line)


def worker_exit(server: Any, worker: Any) -> None:
    """Ends the pool's threads, for which a worker that leaves would wait five seconds."""
    from django.db import connection

    connection.close_pool()  # type: ignore[attr-defined]  # PostgreSQL only

"""`python -m dpa.local`: runs this clone on this machine. The Makefile calls it."""

import argparse
import sys

import environ

from dpa.local import commands
from dpa.local.environment import CLONE
from dpa.local.errors import CannotRunError, disk_trouble
from dpa.local.serve import serve


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; turns trouble into one line."""
    environ.Env.read_env(CLONE / ".env")
    options = parser().parse_args(arguments)
    try:
        return _call(options)
    except CannotRunError as error:
        message = str(error)
    except OSError as error:
        message = disk_trouble(error)
    if message:
        print(message, file=sys.stderr)
    return 1


def _call(options: argparse.Namespace) -> int:
    match options.command:
        case "run" | "dev":
            serve(dev=options.command == "dev")
            return 0
        case "demo":
            return commands.demo()
        case "reset":
            return commands.reset(sure=options.yes)
        case "database":
            return commands.database(stop=options.stop)
        case "chromium":
            return commands.chromium()
        case _:
            return commands.manage(options.arguments)


def parser() -> argparse.ArgumentParser:
    """The commands and their help."""
    top = argparse.ArgumentParser(
        prog="python -m dpa.local",
        description="Runs this clone on this machine: database, site, background worker.",
        epilog="Everything it makes lies in VAR_DIR (var/ in the clone). PORT chooses the port.",
    )
    add = top.add_subparsers(dest="command", required=True, metavar="command").add_parser
    for name, text in (
        ("run", "Serve the site with gunicorn, as in production, until Ctrl-C."),
        ("dev", "Serve it with runserver: changed code reloads, errors show their cause."),
        ("demo", "Add the demo content; what exists stays as it is."),
    ):
        add(name, help=text, description=text)
    text = "Delete the clone's own database, media and keys. Asks first."
    reset = add("reset", help=text, description=text)
    reset.add_argument("--yes", action="store_true", help="do not ask")
    text = "Print the address of the clone's own database, started if need be."
    database = add("database", help=text, description=text)
    database.add_argument("--stop", action="store_true", help="stop it instead")
    text = "Print where Chromium is, for the browser tests; install it if need be."
    add("chromium", help=text, description=text)
    text = "Run a command of manage.py with the clone's environment and database."
    manage = add("manage", help=text, description=text)
    manage.add_argument("arguments", nargs=argparse.REMAINDER, help="for example: shell")
    return top


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python
"""The command line of the site: `manage.py help` lists what it can do."""

import os
import sys


def main() -> None:
    """Run one management command and turn a wrong configuration into one plain line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dpa.settings")
    from django.conf import settings
    from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        try:
            execute_from_command_line(sys.argv)
        except AppRegistryNotReady:
            # Django's checks come in any order: one that needs models may hide why there are none.
            _ = settings.INSTALLED_APPS
            raise
    except ImproperlyConfigured as error:
        sys.exit(f"The site cannot start: {error}")


if __name__ == "__main__":
    main()

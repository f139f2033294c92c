"""What one machine needs to run a clone: a database, a browser for the tests, one command.

Nothing here is used in production, and the site imports nothing from here.
"""

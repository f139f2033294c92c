"""Asking other servers on behalf of staff: never ours, never for longer than allowed.

`addresses` says which may be asked, `sending` makes one request, `failures` says in words why
there was no answer. Nothing here follows a redirect, keeps a cookie or reads more than it is told.
"""

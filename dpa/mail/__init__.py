"""Mail leaves through an outbox: written with what caused it, sent by the worker, until it is gone.

`outbox.queue` puts it in, `wording` makes it, `sending` sends what is due, `sweeping` catches what
was missed and throws away what is old.
"""

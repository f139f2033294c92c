"""What people tell us goes on to those who keep the lists of supporters, and nothing gets lost.

`outbox.announce` writes a delivery for each receiver with what caused it, `delivering` hands over
what is due, person by person in order, `verdict` says what an answer means, `webhooks` and
`action_network` know how each kind of receiver wants it. `retrying` is what staff can do.
"""

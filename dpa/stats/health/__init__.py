"""Asks night by night whether the sources' addresses still answer.

One address goes through `asking` (HEAD, then GET) and `following` (redirects) to `dpa.http`.
`checking` asks many and writes down what `verdict` makes of each; `turns` says whose turn it is,
`nightly` when.
"""

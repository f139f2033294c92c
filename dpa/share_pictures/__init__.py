"""A page's own picture for whoever posts a link to it: drawn like the statistics' cards.

`words` says what stands on it, `papers` on which color, `picture` which one a page has (staff's
own, or this one), `views` answers.
"""

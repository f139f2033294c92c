"""Share cards: one figure as a poster, drawn on request as SVG or PNG.

`words` says what stands on a card, `layout` where, `svg` and `png` draw it, `views` answers;
`sharing` is for pages that name their card.
"""

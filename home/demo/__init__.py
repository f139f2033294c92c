"""Real content to start from: texts in the `*_texts` modules, figures in `facts.json`.

Everything is found again by its slug, so loading twice changes nothing, and nothing that someone
has edited is touched.
"""

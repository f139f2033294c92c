"""Every public page as Markdown, from its own blocks: for programs, and for people who keep notes.

`writer` holds what a rendition is made with, `blocks` writes each kind of block, `pages` each kind
of page (sections register theirs in a module `in_markdown`), `views` answers.
"""

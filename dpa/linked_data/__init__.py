"""What search engines read of a page: schema.org in JSON-LD.

`graph` puts it together; sections say of their own kinds of page what they are (`kinds.describes`,
in a module `linked_data` of theirs); `writing` makes it safe to stand in a page.
"""

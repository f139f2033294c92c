"""What may be kept until the published content changes, and how that change is noticed.

Everything kept belongs to a *generation* of the content. Whatever changes what readers see
begins a new one, in every process at once, so nothing has to be looked for and thrown away.
"""

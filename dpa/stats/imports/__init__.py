"""Many figures from one file: read, shown row by row, and written all together or not at all.

`files` reads, `planning` decides, `writing` writes, `steps` keeps the order; `views` and the
command `import_figures` call the same steps.
"""

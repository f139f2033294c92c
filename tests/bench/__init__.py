"""`make bench`: how much longer things take with a hundred times the content. Not a test."""

"""What readers open: a statistic, a source, the changes, a figure in a frame."""

"""Spanish words of plain pages, ready for the Spanish tree."""

"""How often something may be tried. Held in the database, so all processes count together."""

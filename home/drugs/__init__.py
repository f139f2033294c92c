"""Drug facts: what is known of a drug, numbered, each fact with its source."""

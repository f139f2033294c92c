"""What people tell us about themselves, encrypted before it reaches the database."""

"""What schema.org's own vocabulary says: which types there are, and what they may hold."""

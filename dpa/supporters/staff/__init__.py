"""Personal data in the admin: only for those who may, and never without a reason on record."""

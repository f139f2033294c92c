"""The way out: every link to another site that we ask people to follow, and how often they did."""

"""What DPA publishes: news (press releases, statements, blog) and resources (fact sheets, …)."""

"""The list of wins for programs: JSON and CSV of what a reader sees, with what came later."""

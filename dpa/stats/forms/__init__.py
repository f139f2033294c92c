"""Rules of the evidence forms that a model alone cannot know."""

"""The words of the closed vocabularies: what readers see, one module a subject."""

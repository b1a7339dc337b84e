"""How well two territories go together: computed, explained, and read from the records. Nothing is stored."""

"""Covenants of Mayors: who has signed, what they committed to, where they stand."""

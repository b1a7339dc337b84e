"""Pairings of cities and regions: who cooperates with whom, on what, and what came of it."""

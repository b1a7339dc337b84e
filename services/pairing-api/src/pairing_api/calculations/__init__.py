"""Calculators: inputs in, the result and how it came to be out. Nothing is stored."""

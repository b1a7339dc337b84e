"""Clients of the two APIs, generated from their documents and built as packages."""

"""OGC API - Features, Part 1: Core (OGC 17-069r4), over lists that have a place on the map.

A service declares a `Collection` for each list, one route for its features and one for a single feature; the landing
page, the conformance declaration and the descriptions of the collections are the same everywhere.
"""

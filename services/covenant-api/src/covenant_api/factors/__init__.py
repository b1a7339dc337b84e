"""The library of emission factors: figures of published sources, in a form of our own, with year, region and source."""

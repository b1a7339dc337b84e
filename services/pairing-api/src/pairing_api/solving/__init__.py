"""Matching a call: pure computation, exact, with one result whatever the order of the input.

`instances` says what is to be matched and by which policy, `cohort.solve` matches it, `pricing` holds policies and
changed weights beside each other, `documents` writes an instance so that anyone can hash and solve it again.
Nothing here knows a database or a request; numpy and scipy are all it needs. docs/matching.md tells the models.
"""

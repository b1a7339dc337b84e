"""The record of changes: who changed what, when and for whom, written in the transaction of the change itself.

`records.py` says what a kind of record is, `recording.py` writes changes, `feed.py` and `log.py` read them.
"""

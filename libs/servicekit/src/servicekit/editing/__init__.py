"""Editing of records: drafts, their way to the public, deletion, earlier versions, private contacts.

A service declares an `Editing` for each kind of record, and `editing_router` makes its addresses.
"""

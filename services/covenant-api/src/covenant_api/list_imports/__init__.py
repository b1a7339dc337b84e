"""Signatory lists imported over HTTP: uploaded, checked, previewed, confirmed, stored, and undone.

`models` are the tables, `service` is what requests do, `running` and `undoing` are what the worker does, `routes` the
addresses. The import itself is `covenant_api.imports`.
"""

"""What others would have built over the same rows, written as their documentations advise."""

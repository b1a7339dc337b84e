"""The measurements, one module for each kind; each yields rows of the table as they come."""

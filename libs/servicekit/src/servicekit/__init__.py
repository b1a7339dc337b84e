"""The edge that every service of the platform has alike. No table of a service, no business rule."""

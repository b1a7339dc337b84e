"""Who calls: access tokens of the identity provider, and what its service lets their holder do."""

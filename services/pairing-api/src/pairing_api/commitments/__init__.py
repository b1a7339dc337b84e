"""What territories committed to in the Covenant of Mayors: read from covenant-api, never a fact of our own."""

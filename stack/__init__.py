"""The launcher of the embedded default: PostgreSQL, nginx and Node.js from wheels, no Docker, no root."""

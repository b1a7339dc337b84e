"""What the platform promises those who call it, and the gates that hold it to that."""

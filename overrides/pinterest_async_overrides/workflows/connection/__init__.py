"""Connection of a user: who is connected, what the token allows, and log-out."""

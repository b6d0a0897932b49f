"""Who is connected, what their token is good for, and log-out."""

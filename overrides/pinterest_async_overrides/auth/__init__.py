"""Credentials of a call: bearer tokens, OAuth with refresh, token stores."""

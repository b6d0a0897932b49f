"""Handlers of boards, Pins, the user account and trends."""

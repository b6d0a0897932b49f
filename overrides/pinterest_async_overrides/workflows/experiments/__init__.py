"""Experiments out of campaigns."""

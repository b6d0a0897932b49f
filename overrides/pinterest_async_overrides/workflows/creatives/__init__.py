"""Pins of images and videos, and ads of Pins."""

"""Keeps calls within their rate limits before they are sent: in this process, or shared through Redis."""

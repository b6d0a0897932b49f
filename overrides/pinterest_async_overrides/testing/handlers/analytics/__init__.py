"""Handlers of analytics, reports and exports."""

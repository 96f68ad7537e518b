"""Groundswell for AI assistants."""

"""Advice as pages: Markdown, HTML, PDF, text, and what stands on a terminal."""

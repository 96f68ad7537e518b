"""The server for programs."""

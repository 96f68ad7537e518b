"""The server for people: the questionnaire as pages."""

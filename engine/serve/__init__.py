"""The questionnaire in a browser and the HTTP API, in one application that keeps nothing.

Needs the extra `web`.
"""

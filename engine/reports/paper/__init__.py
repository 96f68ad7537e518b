"""The questionnaire on paper: a sheet, a wall chart, a blank case file."""

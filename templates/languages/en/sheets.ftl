# The sheets to print and fill in. What each of them is, as lists of sheets say it.
sheet-questions = all questions, and a chart of the groups for a wall
sheet-agreement = what the groups agree among themselves
sheet-talks = preparing for talks
sheet-next-group = which group to work on next, and by which step
# What is done with the questions, and with the others.
sheet-then-ask = Print it, answer together, then: groundswell ask our-case.yaml
sheet-then-together = Print it, fill it in together, and keep it safe.

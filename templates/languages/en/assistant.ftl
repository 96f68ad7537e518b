# What AI assistants are told.

# Printed where somebody starts it at a terminal.
assistant-how =
    This is for AI assistants: they start it and talk to it over standard input and output.
    Tell your assistant to run the command "groundswell" with the argument "mcp".
    It waits for messages now. Press Ctrl-D to end it.

# What is wrong with a question.
assistant-answers = must be answers by the keys of their questions
assistant-no-rule = There is no such rule. The tool list_rules names them.
    .near = There is no such rule. Did you mean { $near }?

# A step of a path, what stands in the way, and what differs between two cases, in a few words.
short-find-out = Find out: { $question } It leads there if: { $answer }
short-obstacle = { $says }; needed: { $needed }
short-difference = { $topic }: { $first } → { $second }
    .decides = { $topic }: { $first } → { $second } (this alone changes the posture)

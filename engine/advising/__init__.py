"""From findings to advice: posture, order, open questions, and what would change it."""

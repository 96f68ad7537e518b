"""For those who write rules: proof, the cases beside rules, the handbook, a start."""

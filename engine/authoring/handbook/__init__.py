"""The pages on every rule and every fact."""

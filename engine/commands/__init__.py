"""The commands: each reads its options, calls the engine, and prints what comes back."""

"""Whether the rules of packs fit together: proved, not tried."""

"""Packs: folders of rules, read, checked and joined."""

"""Looking closer at the advice: why, what if, what would lead elsewhere, and other movements."""

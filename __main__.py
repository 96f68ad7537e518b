"""`python -m groundswell` does what the command `groundswell` does."""

from groundswell.cli import main

main()

"""How the server meets the network: limits, refusals, and who may connect."""

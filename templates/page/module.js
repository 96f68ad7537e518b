// The rules of Groundswell as a module: what a movement should do next, from what is known of it.
// Made by "groundswell page --format mjs". It asks for nothing and keeps nothing.

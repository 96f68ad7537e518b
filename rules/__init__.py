"""Rule packs: data only, one folder a pack, one file a rule."""

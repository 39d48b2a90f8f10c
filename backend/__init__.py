"""The portal backend: the source of truth, and everything that talks to the outside."""

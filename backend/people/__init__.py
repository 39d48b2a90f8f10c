"""Clients and staff: finding them, and their passwords."""

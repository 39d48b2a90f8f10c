"""Clients and staff: who was loaded first, and passwords."""

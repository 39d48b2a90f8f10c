"""Clients and staff: who was loaded first, who is acting, and passwords."""

"""Telling people something they did not just ask for; every way out is a delivery row."""

"""Opening hours and public holidays, seen from any moment."""

# Sägs där kundens ord visas innan de skickas.

# Orden är för många att visa; de slutar med ”…” ovanför den här raden
preview-cut = (Jag visar bara början. Allt skickas.)

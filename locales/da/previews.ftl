# Står dér, hvor klientens egne ord vises, før de sendes.

# Der er for mange ord til at vise dem alle; de ender på “…” over denne linje
preview-cut = (Jeg viser kun begyndelsen. Det hele bliver sendt.)

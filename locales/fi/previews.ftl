# Sanotaan, kun asiakkaan sanat näytetään ennen lähettämistä.

# Sanoja on liikaa näytettäväksi; ne päättyvät merkkiin ”…” tämän rivin yläpuolella
preview-cut = (Näytän vain alun. Lähetän kaiken.)

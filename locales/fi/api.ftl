# Sivu, joka näyttää ohjelmoijille rajapinnan; se, mitä sivu luettelee, on kaikilla kielillä englanniksi.

api-title = Rajapinta (API) ohjelmoijille
api-lead = Rajapinnan kautta oma ohjelmasi voi lukea ja tehdä samat asiat kuin sinä portaalissa. Se tarvitsee henkilökohtaisen avaimen. Voit luoda avaimen sivulla ”Kirjautuminen ja turvallisuus”.
api-takes = Mitä se ottaa vastaan
api-answers = Mitä se vastaa
api-models = Mistä vastaukset koostuvat

# Sidan som visar API:et för programmerare; det som den räknar upp står på engelska på alla språk.

api-title = API:et, för programmerare
api-lead = Med det här kan ett av dina egna program läsa och göra det som du kan på portalen. Det behöver en personlig åtkomstnyckel (token), som du skapar under ”Inloggning och säkerhet”.
api-takes = Indata
api-answers = Svar
api-models = Svarens delar

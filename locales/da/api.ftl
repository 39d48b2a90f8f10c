# Siden, der viser API'et til programmører; det, den opregner, er på engelsk på alle sprog.

api-title = API'et, for programmører
api-lead = Med API'et kan et af dine egne programmer læse og gøre det samme som dig på portalen. Det kræver et personligt token, som du laver på “Login og sikkerhed”.
api-takes = Input
api-answers = Svar
api-models = Svarenes dele

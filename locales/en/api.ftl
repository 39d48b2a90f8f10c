# The page that shows programmers the API; what it lists is in English in every language.

api-title = The API, for programmers
api-lead = With this, a program of yours can read and do what you can on the portal. It needs a personal token, which you make on "Login and security".
api-takes = What it takes
api-answers = What it answers
api-models = What the answers are made of

# Sivu, joka avautuu avustajan chatissa antamasta linkistä: siitä pääsee portaalin sivulle suoraan kirjautuneena.
# $name: asiakkaan etunimi

enter-title-ask = Avaa portaali
enter-ask = Tämä linkki on chatistasi meidän kanssamme. Paina painiketta, niin sinut kirjataan sisään.
enter-continue = Jatka nimellä { $name }
enter-not-you = Etkö se ole sinä? Sulje silloin tämä sivu.

# Selaimessa on kirjautuneena toinen asiakas
enter-title-other = Joku muu on kirjautunut täällä
enter-other = Tämän linkin saaja: { $name }. Tällä laitteella on kirjautuneena joku muu. Kirjaudu ensin ulos. Sitten voit jatkaa nimellä { $name }.
enter-leave = Kirjaudu ulos ja jatka
enter-stay = Pysy kirjautuneena

# Linkki on käytetty, se on liian vanha, tai chatissa kirjauduttiin ulos
enter-title-over = Tämä linkki ei enää toimi
enter-over = Turvallisuutesi vuoksi chatista saatu linkki toimii vain kerran ja vain vähän aikaa. Kirjaudu täällä tai pyydä avustajalta uusi linkki.

# Täällä on kokeiltu liian monta linkkiä, jotka eivät toimineet. $minutes: kauanko pitää odottaa
enter-title-locked = Odota hetki
enter-locked = Täältä on yritetty liian monta kertaa. Yritä uudelleen { $minutes ->
    [one] yhden minuutin
   *[other] { $minutes } minuutin
} kuluttua tai kirjaudu salasanallasi.

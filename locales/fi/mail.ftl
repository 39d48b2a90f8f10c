# Sähköposti, jossa on koodi. $code: kuusi numeroa; $minutes: voimassaoloaika; $firm: yrityksen nimi.
# Ei asiakkaan tietoja: joku muu voi lukea viestin.
mail-code-subject = { $firm }: koodisi
mail-code-body =
    Hei!

    Tässä on koodisi chattiin ({ $firm }):

    { $code }

    Koodi on voimassa { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    } ja vain siinä chatissa, jossa pyysit sen.

    Emme koskaan kysy tätä koodia puhelimessa tai sähköpostissa. Jos et ole pyytänyt koodia, sinun ei tarvitse tehdä mitään. Kukaan ei näe asiaasi ilman koodia.

    Ystävällisin terveisin
    { $firm }

# Yrityksen esittelysivu ja sivut, joilla näkyvät talteen jääneet sähköpostit. { $firm } on yrityksen nimi.

## Joka sivulla

site-skip = Siirry sisältöön
site-portal = Oma sivu
site-languages = Kieli
site-language-da = Dansk
site-language-sv = Svenska
site-language-en = English
site-language-fi = Suomi
site-language-ar = العربية
site-footer = { $firm }. Autamme perheitä muuttamaan Ruotsiin ja jäämään sinne.

## Etusivu

site-home-title = { $firm }: muutto Ruotsiin vaihe vaiheelta
site-hero-title = Perheesi muutto Ruotsiin vaihe vaiheelta
site-hero-text = Oleskeluoikeus, perheenyhdistäminen, Ruotsin henkilötunnus (personnummer) ja työ: tunnemme säännöt, valmistelemme paperit ja seuraamme asiaasi päätökseen asti.
site-hero-call = Soita: { $number }
site-hero-write = Kirjoita meille
site-ask-title = Oletko jo asiakkaamme?
site-ask-text = Kysy avustajalta sivun alareunassa. Se vastaa ympäri vuorokauden:
site-ask-status = Miten asiani etenee?
site-ask-checklist = Mitä asiakirjoja tarvitsette vielä minulta?
site-ask-hours = Milloin voin soittaa teille?
site-ask-honest = Se on tietokone ja kertoo sen itse. Kun se ei osaa auttaa, se kertoo, miten pääset puhumaan ihmisen kanssa.

site-services-title = Missä asioissa autamme
site-service-eu = EU-oleskeluoikeus
site-service-eu-text = Sinun ja perheesi oleskeluoikeus, kun muutat EU-kansalaisena.
site-service-family = Perheenyhdistäminen
site-service-family-text = Yhdessä Ruotsissa, kun aviopuolisosi, avopuolisosi tai lapsesi tulee EU:n ulkopuolelta.
site-service-number = Ruotsin henkilötunnus (personnummer)
site-service-number-text = Rekisteröityminen Ruotsiin (folkbokföring), henkilökortti, pankkitili ja terveydenhuolto.
site-service-work = Työ
site-service-work-text = Työluvat ja se, mikä muuttuu, kun teet työtä sekä Ruotsissa että Tanskassa.
site-service-stay = Pysyvä oleskelu ja kansalaisuus
site-service-stay-text = Kun olet asunut Ruotsissa joitakin vuosia ja haluat jäädä.
site-service-return = Paluu Tanskaan
site-service-return-text = Koko perheen paluu kotiin niiden oikeuksien avulla, jotka olette saaneet Ruotsissa.

site-contact-title = Ota yhteyttä
site-phones-title = Puhelimitse
site-country-dk = Tanska
site-country-se = Ruotsi
site-country-fi = Suomi
site-written-title = Kirjallisesti
site-email = Sähköposti
site-whatsapp = WhatsApp
site-hours-title = Aukioloajat
site-hours-closed = Suljettu
site-hours-none = Kirjoita meille, niin sovimme ajan.
site-day-mon = Maanantai
site-day-tue = Tiistai
site-day-wed = Keskiviikko
site-day-thu = Torstai
site-day-fri = Perjantai
site-day-sat = Lauantai
site-day-sun = Sunnuntai
site-urgent-title = Onko asia kiireellinen?
site-urgent-text = Ympäri vuorokauden: kerro tarkasti, mistä on kyse, niin vastaamme sinulle mahdollisimman pian.

## Huomautuksia demosta

site-demo-mark = Demo
site-demo-title = Tämä on demo
site-demo-text = Yrityksen asiakkaat ja heidän asiansa ovat keksittyjä. Jos haluat kysyä asiasta chatissa, anna jonkun tässä mainitun henkilön sähköpostiosoite ja puhelinnumero.
site-demo-code = Kuusinumeroista koodia ei lähetetä kenellekään: se on demon postilaatikossa.
site-demo-mails = Avaa demon postilaatikko
site-demo-clients = Demon asiakkaat

## Talteen jääneet sähköpostit

site-mails-title = Demon postilaatikko
site-mails-text = Sähköpostit, jotka muuten olisi lähetetty, ovat tallessa täällä. Uusin on ensimmäisenä.
site-mails-none = Ei vielä sähköposteja.
site-mail-to = Vastaanottaja
site-mail-from = Lähettäjä
site-mail-sent = Aika
site-mail-back = Kaikki sähköpostit

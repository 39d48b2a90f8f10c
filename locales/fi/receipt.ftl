# Maksun kuitti ja hyvityslasku (PDF). Lyhyitä sanoja: ne ovat numeroiden vieressä.

receipt-title-receipt = Kuitti
# Hyvityslasku kertoo, että maksu on palautettu asiakkaalle
receipt-title-credit-note = Hyvityslasku
receipt-to = Asiakas
receipt-issued-on = Päiväys
receipt-paid-on = Maksupäivä
receipt-returned-on = Palautuspäivä
receipt-payment = Maksun numero
receipt-case = Asian numero

## Taulukko

receipt-text = Selite
receipt-amount = Summa
receipt-before-vat = Veroton summa
# $percent: verokanta, esimerkiksi 25
receipt-vat = ALV ({ $percent } %)
receipt-total-paid = Maksettu yhteensä
receipt-total-returned = Palautettu yhteensä

## Ylhäällä ja alhaalla
# $number: yrityksen ALV-numero

receipt-vat-number = ALV-numero: { $number }
# $firm: yrityksen nimi · $email: sen sähköpostiosoite
receipt-foot = Onko sinulla kysyttävää tästä? Näin saat meihin yhteyden: { $firm }, { $email }

# Chatten: det nyeste, firmaet har gjort i en sag. Selve sætningerne står hos portalens.

# $what: hvad der er sket; $status og $title hører til det
case-news =
    Sidste nyt, { DATETIME($news_on, dateStyle: "long") }: { $what ->
        [status] { portal-history-status }
        [paused] { portal-history-paused }
        [resumed] { portal-history-resumed }
        [caseworker] { portal-history-caseworker }
        [item] { portal-history-item } { $title }
        [file] { portal-history-file }
        [message] { portal-history-message }
        [offer] { portal-history-offer }
        [payment] { portal-history-payment }
       *[other] { portal-history-opened }
    }
case-news-expected = Sidste nyt, { DATETIME($news_on, dateStyle: "long") }: { portal-history-expected } { DATETIME($expected_on, dateStyle: "long") }.

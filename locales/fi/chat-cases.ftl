# Chat: viimeisin asia, jonka yritys teki. Itse virkkeet ovat portaalin teksteissä.

# $what: mitä tapahtui; $status ja $title kuuluvat siihen
case-news =
    Uusinta, { DATETIME($news_on, dateStyle: "long") }: { $what ->
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
case-news-expected = Uusinta, { DATETIME($news_on, dateStyle: "long") }: { portal-history-expected } { DATETIME($expected_on, dateStyle: "long") }.

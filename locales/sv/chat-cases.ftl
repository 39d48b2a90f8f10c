# Chatten: det senaste som företaget har gjort i ett ärende. Själva meningarna står bland portalens.

# $what: vad som hände; $status och $title hör till det
case-news =
    Senaste nytt, { DATETIME($news_on, dateStyle: "long") }: { $what ->
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
case-news-expected = Senaste nytt, { DATETIME($news_on, dateStyle: "long") }: { portal-history-expected } { DATETIME($expected_on, dateStyle: "long") }.

# The chat: the latest thing that the firm did in a case. The sentences themselves stand with the portal's.

# $what: what happened; $status and $title belong to it
case-news =
    Latest news, { DATETIME($news_on, dateStyle: "long") }: { $what ->
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
case-news-expected = Latest news, { DATETIME($news_on, dateStyle: "long") }: { portal-history-expected } { DATETIME($expected_on, dateStyle: "long") }.

# المحادثة: آخر ما قامت به الشركة في قضية. الجمل نفسها مع نصوص البوابة.

# $what: ما حدث؛ $status و$title منه
case-news =
    آخر جديد، { DATETIME($news_on, dateStyle: "long") }: { $what ->
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
case-news-expected = آخر جديد، { DATETIME($news_on, dateStyle: "long") }: { portal-history-expected } { DATETIME($expected_on, dateStyle: "long") }.

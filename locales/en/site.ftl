# The firm's demo page and the pages for kept mails. { $firm } is the firm's name.

## Every page

site-skip = Skip to the content
site-portal = My page
site-languages = Language
site-language-da = Dansk
site-language-sv = Svenska
site-language-en = English
site-language-fi = Suomi
site-language-ar = العربية
site-footer = { $firm }. We help families move to Sweden and stay there.

## Home page

site-home-title = { $firm }: moving to Sweden, step by step
site-hero-title = Your family's move to Sweden, step by step
site-hero-text = Residence, family reunification, personnummer and work: we know the rules, prepare the papers and follow your case until the decision is there.
site-hero-call = Call { $number }
site-hero-write = Write to us
site-ask-title = Do you already have a case?
site-ask-text = Ask the assistant at the bottom of the page. It answers day and night:
site-ask-status = How is my case going?
site-ask-checklist = Which documents do you still need from me?
site-ask-hours = When can I call you?
site-ask-honest = It is a computer, and it says so. When it cannot help, it tells you how to reach a person.

site-services-title = What we help with
site-service-eu = EU residence
site-service-eu-text = The right of residence for you and your family when you move as an EU citizen.
site-service-family = Family reunification
site-service-family-text = Together in Sweden with a husband, wife, partner or child from outside the EU.
site-service-number = Personnummer
site-service-number-text = Registration in Sweden, an identity card, a bank account and health care.
site-service-work = Work
site-service-work-text = Work permits, and what changes when you work on both sides of the bridge.
site-service-stay = Permanent residence and citizenship
site-service-stay-text = When you have lived in Sweden for some years and want to stay.
site-service-return = Back to Denmark
site-service-return-text = The way home for the whole family, with rights earned in Sweden.

site-contact-title = Talk to us
site-phones-title = By phone
site-country-dk = Denmark
site-country-se = Sweden
site-country-fi = Finland
site-written-title = In writing
site-email = E-mail
site-whatsapp = WhatsApp
site-hours-title = Opening hours
site-hours-closed = Closed
site-hours-none = Please write to us for an appointment.
site-day-mon = Monday
site-day-tue = Tuesday
site-day-wed = Wednesday
site-day-thu = Thursday
site-day-fri = Friday
site-day-sat = Saturday
site-day-sun = Sunday
site-urgent-title = Is it urgent?
site-urgent-text = Around the clock: explain in detail what it is about, and we write back as soon as possible.

## Demo notes

site-demo-mark = Demo
site-demo-title = This is a demo
site-demo-text = The firm's clients and cases are made up. To ask about a case in the chat, give the e-mail address and the phone number of one of these people.
site-demo-code = The six-digit code is not sent to anyone: it is in the demo mailbox.
site-demo-mails = Open the demo mailbox
site-demo-clients = Demo clients

## Kept mails

site-mails-title = Demo mailbox
site-mails-text = Mails that would have been sent are kept here, the newest first.
site-mails-none = No mails yet.
site-mail-to = To
site-mail-from = From
site-mail-sent = Time
site-mail-back = All mails

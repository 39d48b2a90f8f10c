# Mails to the staff about what somebody asked for in the chat. They go to the firm only, never to clients. The subjects
# hold nothing about a person or a case: they may light up on a lock screen.

## What cannot wait
# $id: the number of the request; $moment: when, by the firm's clock; $channel: where it was written, for example web
# $speaks: the language the person writes, for example Danish; $what, $by_when, $reach, $name: in the person's own words,
# or –; $verified: yes or no; $client, $phone, $email, $cases: of a client who has proved who they are
# $firm: the firm's name; $link: the staff's page

mail-urgent-subject = Urgent request no. { $id }
mail-urgent-body =
    Somebody in the chat says that it is urgent.

    What it is about:
    { $what }

    By when: { $by_when }
    Where the person is: { $where }
    How to reach the person: { $reach }
    Name, as they wrote it: { $name }

    { $verified ->
        [yes] The client has proved who they are:
            { $client }
            Phone on file: { $phone }
            E-mail on file: { $email }
            Cases: { $cases }
       *[no] The person has not proved who they are. Do not tell them anything about a case before you have checked.
    }

    Written on: { $moment }
    Channel: { $channel }
    Language: { $speaks }
    Number: { $id }

    { $firm }
    { $link }

## The person added something
# $more: what they wrote now; everything else as above

mail-urgent-more-subject = More about urgent request no. { $id }
mail-urgent-more-body =
    The person in the chat wrote more about urgent request no. { $id }:

    { $more }

    What they wrote first:
    { $what }

    By when: { $by_when }
    Where the person is: { $where }
    How to reach the person: { $reach }
    Name, as they wrote it: { $name }

    { $verified ->
        [yes] The client has proved who they are:
            { $client }
            Phone on file: { $phone }
            E-mail on file: { $email }
            Cases: { $cases }
       *[no] The person has not proved who they are. Do not tell them anything about a case before you have checked.
    }

    First written on: { $moment }
    Channel: { $channel }
    Language: { $speaks }

    { $firm }
    { $link }

## What else the staff is asked for
# $kind: callback, complaint, person or erasure; $text: what they wrote, or –; $phone, $when, $name, $email: or –
# $cases: the numbers of the client's running cases, or –; everything else as above

mail-staff-request-subject = { $kind ->
    [callback] Please call somebody back
    [complaint] A complaint from the chat
    [erasure] A client asks us to delete their data
   *[person] Somebody in the chat wants to talk to a person
} (no. { $id })
mail-staff-request-body =
    { $kind ->
        [callback] Somebody in the chat asks for a call.
        [complaint] Somebody in the chat has a complaint. Please answer it soon.
        [erasure] A client asks us to delete their data. We have to answer within one month.
       *[person] Somebody in the chat wants to talk to a person.
    }

    What they wrote:
    { $text }

    When: { $when }
    Phone: { $phone }
    E-mail: { $email }
    Name: { $name }
    { $verified ->
        [yes] The client has proved who they are. Cases: { $cases }
       *[no] The person has not proved who they are. Do not tell them anything about a case before you have checked.
    }

    Written on: { $moment }
    Channel: { $channel }
    Language: { $speaks }
    Number: { $id }

    { $firm }
    { $link }

### The mail that leaves Ronda.

mail-hello = Hello:
mail-hello-name = Hello { $name },

## The code to sign in
mail-sign-in-subject = Your code to sign in to Ronda
mail-sign-in-lead = Type this code where you asked to sign in:
mail-sign-in-or-link = Or use this link, if you read this on the device you are going to work on.
mail-sign-in-button = Sign in to Ronda
mail-sign-in-ends = { $minutes ->
    [one] The code and the link work once, for one minute.
   *[other] The code and the link work once, for { $minutes } minutes.
}
mail-sign-in-not-you = If it wasn’t you who asked, there is nothing you need to do. Nobody of the network will ask you for this code: give it to nobody.

## The invitation
mail-invitation-subject = { $by } invites you to the network { $network }
mail-invitation-lead = { $by } invites you to work in the network { $network } in Ronda, in this role: { $charge }.
mail-invitation-button = Accept the invitation
mail-invitation-ends = { $days ->
    [one] The link works for one day. It is personal: don’t forward it.
   *[other] The link works for { $days } days. It is personal: don’t forward it.
}

## The trial
mail-test-subject = Test mail from Ronda
mail-test-lead = If you can read this, mail from Ronda arrives. There is nothing else to do.

mail-footer = Ronda sent this mail automatically. Nobody reads replies to this address.

## What is still to be reported
mail-missing-subject = { $n ->
    [one] One measure is still to be reported
   *[other] { $n } measures are still to be reported
}
mail-missing-lead = { $n ->
    [one] At { $school } there is one measure of which the network expects a figure:
   *[other] At { $school } there are { $n } measures of which the network expects a figure:
}
mail-missing-button = See what is missing and enter it
mail-missing-why = If one of them is of no use to you any more, say so in the network: to stop measuring what doesn't help is an improvement too.
mail-missing-off = Turn these reminders off

## To whoever gives a survey
mail-survey-opens-subject = «{ $survey }» opens today
mail-survey-opens-lead = From today until { $until }, { $courses } can answer.
mail-survey-opens-codes = Its page has the codes for the board and a sheet to print. A few minutes of a lesson are enough.
mail-survey-ends-subject = «{ $survey }» ends on { $until }
mail-survey-ends-lead = In these courses answers are still missing before the results say anything: { $courses }.
mail-survey-ends-why = Of a course with fewer than eight answers nothing is shown; with less than half of them it says little. Nobody has to answer: giving them the time is enough.
mail-survey-button = See the survey
mail-survey-released-subject = The results of «{ $survey }» are ready
mail-survey-released-lead = They were worked out once and don't change any more. They say what can be shown without anybody knowing who said what.
mail-survey-released-next = Talking about them with the course before deciding helps to understand them. Afterwards, the same page lets you tell what you did about what they said.
mail-survey-released-button = See the results

## A text to be read
mail-alert-subject = There is a text to be read under Alerts
mail-alert-lead = Somebody wrote words in a survey that a person should read soon. To be careful, neither the text nor where it was written stands here.
mail-alert-button = Open Alerts
mail-alert-why = We write to you because you keep your school’s protocol. These mails can’t be turned off: they leave at the full hour, from 7 to 20, and once a day while something is unread.

## News
mail-news-subject = { $n ->
    [one] News in Ronda
   *[other] { $n } pieces of news in Ronda
}
mail-news-open = Read it
mail-news-more = { $n ->
    [one] And one more under News
   *[other] And { $n } more under News
}
mail-news-answer = To answer, reply to this mail: what you write arrives in the conversation under your name, and whoever reads it reads that. Don't forward this mail.
mail-news-choose = Choose what comes, and when
mail-news-off = Get no more mail with news
mail-news-footer = Ronda sent this mail automatically. If you reply to it, your reply is published in the conversation.

## An answer by mail whose files were not published
mail-files-subject = { $n ->
    [one] Your answer is published; its file is not
   *[other] Your answer is published; its files are not
}
mail-files-lead = { $n ->
    [one] Your words stand in “{ $title }”. The file that came with your mail was not kept.
   *[other] Your words stand in “{ $title }”. The { $n } files that came with your mail were not kept.
}
mail-files-why = They are added on the conversation’s page, beside what you wrote: there each gets its description, and one checks that it shows no students.
mail-files-button = Open the conversation

## An answer by mail that could not be published
mail-in-large = Your mail weighs more than 1 MB and was not published. Answer with words alone; files are added on the conversation's page.
mail-in-unreadable = We could not read your mail, so nothing was published. Answer again with plain text, or sign in to Ronda and write there.
mail-in-no-key = This address takes only answers to mails from Ronda. Nothing was published: reply to one of those mails without changing the address, or sign in to Ronda.
mail-in-over = That mail could be answered for 30 days, which are over. Nothing was published: sign in to Ronda and answer there.
mail-in-sender = Only the person who got that mail can answer it, from the address of their account in Ronda. Nothing was published.
mail-in-closed = That conversation is no longer open to you, so nothing was published.
mail-in-busy = Ronda could not keep your answer right now. The server will try again.

mail-convening-when = { $day } at { $from }
mail-convening-button = See the convening
mail-convening-ticket-subject = Confirm your registration: { $convening }
mail-convening-ticket-lead = Somebody, hopefully you, registered with this mail for "{ $convening }".
mail-convening-ticket-next = Open the link and confirm. If it wasn't you, do nothing: it is erased in two days.
mail-convening-ticket-button = Confirm my registration
mail-convening-seated-subject = You have a place: { $convening }
mail-convening-seated-lead = A place became free and is yours: "{ $convening }".
mail-convening-seated-next = If you can't come any more, say so and it goes to whoever is next.
mail-convening-moved-subject = Another time or place: { $convening }
mail-convening-moved-lead = "{ $convening }" has changed. Now it is so:
mail-convening-moved-next = If it is in your calendar, add it again from its page and it is corrected.
mail-convening-off-subject = Called off: { $convening }
mail-convening-off-lead = "{ $convening }" was called off. It would have been:
mail-convening-off-next = If it is in your calendar, add it again from its page and it is taken out.
mail-convening-tomorrow-subject = Tomorrow: { $convening }
mail-convening-tomorrow-lead = "{ $convening }" is tomorrow.
mail-convening-tomorrow-next = Its page has the agenda and the materials. If you can't come any more, say so there.

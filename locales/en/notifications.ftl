### News: what each person is told, why, and how they hear less.

## The inbox
notifications-title = News
notifications-waiting = unread
notifications-lead = What other people did and you should know. Each line says why you get it; nobody else sees it.
notifications-choose = Choose what reaches me, and when
notifications-fresh = Unread
notifications-none = Nothing is unread.
notifications-none-why = When somebody names you, answers you or asks you for something, it will be here. We don't tell you what you did yourself, and what you read on its own page counts as read.
notifications-close-all = Mark everything as done
notifications-read = Read
notifications-read-how-long = The latest. They are kept for six months.
notification-done = Done
notification-done-of = Done: { $line }
notification-others = { $n ->
    [one] { $names } and one other person
   *[other] { $names } and { $n } more people
}

## Who did what
notification-mention = { $n ->
    [one] { $who } named you in “{ $title }”
   *[other] { $who } named you in “{ $title }”
}
notification-answer = { $n ->
    [one] { $who } answered your question “{ $title }”
   *[other] { $who } answered your question “{ $title }”
}
notification-reply = { $n ->
    [one] { $who } quoted you in “{ $title }”
   *[other] { $who } quoted you in “{ $title }”
}
notification-accepted = { $who } accepted your answer in “{ $title }”: it is in the library now
notification-said = { $n ->
    [one] { $who } said something in “{ $title }”
   *[other] { $who } said something in “{ $title }”
}
notification-reaction = { $n ->
    [one] What you said in “{ $title }” helped { $who }, or they tried it
   *[other] What you said in “{ $title }” helped { $who }, or they tried it
}
notification-feedback = { $n ->
    [one] { $who } gave feedback on your cycle “{ $title }”
   *[other] { $who } gave feedback on your cycle “{ $title }”
}
notification-feedback-reply = { $n ->
    [one] { $who } replied to the feedback on “{ $title }”
   *[other] { $who } replied to the feedback on “{ $title }”
}
notification-thanks = { $n ->
    [one] { $who } thanked you for your feedback on “{ $title }”
   *[other] { $who } thanked you for your feedback on “{ $title }”
}
notification-circle-invitation = { $who } invites you to the circle “{ $title }”
notification-observation = { $n ->
    [one] { $who } moved the observation of { $title } forward
   *[other] { $who } moved the observation of { $title } forward
}
notification-task = { $n ->
    [one] { $who } put a task in your name in “{ $title }”
   *[other] { $who } put tasks in your name in “{ $title }”
}
notification-step = { $n ->
    [one] { $who } wrote down an agreement in your name in “{ $title }”
   *[other] { $who } wrote down agreements in your name in “{ $title }”
}
notification-asked = { $who } asks you: “{ $title }” (until { $day })
notification-passed-on = { $who } passed a question on to you: “{ $title }” (until { $day })
notification-offer-taken = { $who } took up what you offer and asks you: “{ $title }” (until { $day })
notification-reading = “{ $title }” by { $who } is yours to read, until { $day }
notification-reviewed = { $n ->
    [one] { $who } read your cycle “{ $title }” in the round of review
   *[other] { $who } read your cycle “{ $title }” in the round of review
}
notification-pair = A pair is proposed for your liceo: { $title }. It waits for your yes or no
notification-substitute = A substitute was found: { $title }. It waits for your liceo's yes or no
notification-pair-confirmed = Both liceos said yes: { $title }. You can agree now on what for and when
notification-pair-ended = It will not take place: { $title }
notification-visit-day = { $day ->
    [none] There is one more visit to agree on: { $title }
   *[other] The visit { $title } is set for { $day }
}
notification-visit-off = The visit { $title } was called off
notification-visit-feedback = The other liceo left you its feedback: { $title }
notification-visit-thanks = The other liceo thanked you: { $title }
notification-commitment-due = What you were going to try after the visit has no cycle yet: “{ $title }”
notification-help-offered = { $who } offers help with what your liceo asked for: “{ $title }”
notification-help-accepted = The help that your liceo offered was accepted: { $title }
notification-followed-version = { $who } published a new version of “{ $title }”
notification-followed-withdrawal = { $who } withdrew “{ $title }”: read why before you use it
notification-followed-test = { $n ->
    [one] { $who } closed a test of “{ $title }”
   *[other] { $who } closed tests of “{ $title }”
}
notification-followed-synthesis = { $who } signed what was learnt: “{ $title }”
notification-cited = { $who } signed “{ $title }”, which stands on a test of yours
notification-package-used = { $n ->
    [one] { $who } uses your package “{ $title }”: brought it in or kept it in a collection
   *[other] { $who } use your package “{ $title }”: brought it in or kept it in a collection
}
notification-hidden = { $who } hid something you said in “{ $title }”
notification-report = { $n ->
    [one] { $who } reported a contribution in “{ $title }”
   *[other] { $who } reported contributions in “{ $title }”
}
notification-appeal = { $who } asks for another look at a hidden contribution in “{ $title }”
notification-decided = { $who } decided about the other look you asked for in “{ $title }”

## The same, where the conversation can't be read any more
notification-closed-hidden = { $who } hid something you said
notification-closed-appeal = { $who } asks for another look at a hidden contribution
notification-closed-decided = { $who } decided about the other look you asked for

## Why it comes
notification-why-mention = You were named.
notification-why-answer = The question is yours.
notification-why-reply = Your words were quoted.
notification-why-accepted = The answer is yours.
notification-why-said = You take part there, or it is of your circle, your cycle or your idea.
notification-why-reaction = The words are yours.
notification-why-feedback = The cycle is yours.
notification-why-feedback-reply = The feedback is yours, or the cycle.
notification-why-thanks = The feedback is yours.
notification-why-circle-invitation = You were invited.
notification-why-observation = You are part of that observation, or it was shown to you.
notification-why-task = The task is yours.
notification-why-step = The agreement is yours.
notification-why-asked = You may have solved it already. On its page you can pass it on or say “not me”; we don’t tell whoever asks.
notification-why-passed-on = Whoever passed it on thinks that you know.
notification-why-offer-taken = You offered it, or your liceo did.
notification-why-reading = You take part in a round of review.
notification-why-reviewed = The cycle is yours.
notification-why-pair = You lead one of the two liceos.
notification-why-substitute = You lead one of the two liceos.
notification-why-pair-confirmed = You lead one of the two liceos.
notification-why-pair-ended = You lead one of the two liceos.
notification-why-visit-day = You lead one of the two liceos.
notification-why-visit-off = You lead one of the two liceos.
notification-why-visit-feedback = You lead one of the two liceos.
notification-why-visit-thanks = You lead one of the two liceos.
notification-why-commitment-due = Your liceo committed to it two weeks ago.
notification-why-help-offered = Your liceo asked for help.
notification-why-help-accepted = Your liceo offered it.
notification-why-followed-version = You follow this package.
notification-why-followed-withdrawal = You follow this package.
notification-why-followed-test = You follow this idea or this driver.
notification-why-followed-synthesis = You follow what it is about.
notification-why-cited = One of the tests that it cites is yours.
notification-why-package-used = You began the package.
notification-why-hidden = The words are yours. We always tell you this.
notification-why-report = It is yours to decide. We always tell you this.
notification-why-appeal = It is yours to decide. We always tell you this.
notification-why-decided = You asked for it. We always tell you this.
notification-told-at-once = By mail too, within minutes, in your hours.
notification-told-digest = In the mailed digest too.
notification-told-page = Only here, without mail.
notification-told-never = We don't tell you this any more.

## Less
notification-mute-conversation = Silence this conversation
notification-mute-cycle = Silence this cycle
notification-mute-circle = Silence this circle
notification-mute-observation = Silence this observation
notification-mute-meeting = Silence this meeting
notification-mute-exchange-round = Silence this round
notification-mute-visit = Silence this visit
notification-mute-help-request = Silence this request
notification-mute-package = Silence this package
notification-mute-synthesis = Silence this synthesis
notification-mute-idea = Silence this idea
notification-mute-driver = Silence this driver
notification-less-digest = Less like this: only in the digest
notification-less-page = Less like this: without mail
notification-less-never = Don't tell me this any more
done-notifications-closed = Everything is marked as done.
done-notification-muted = Silenced. You can hear it again under “Choose what reaches me, and when”.
done-notification-unmuted = You will get news of it again.
done-notification-digest = Done: from now on that goes into the digest.
done-notification-page = Done: from now on that is only here, without mail.
done-notification-never = Done: we don't tell you that any more. You can change it whenever you like.

## Things, where their name can't be said
thing-conversation = A conversation
thing-cycle = A cycle
thing-circle = A circle
thing-observation = A classroom observation
thing-meeting = A meeting
thing-exchange-round = A round of visits
thing-visit = A visit
thing-help-request = A request for help
thing-package = A change package
thing-synthesis = A synthesis
thing-idea = A change idea
thing-driver = A driver

## What each person chooses
attention-title = News and mail
attention-account = What we tell you, when it comes by mail, and the calendar you can put on your phone.
attention-choose = Choose
attention-lead = You decide what interrupts. At weekends, on holidays and in breaks no mail with news is sent.
attention-no-mail = Your account has no mail address: news is only on the page. You can add one in your account.
attention-mail = Mail
attention-mail-when = Only on school days and in your hours.
attention-rhythm = Digest
attention-rhythm-hint = It comes only if something is unread.
rhythm-daily = Every school day
rhythm-weekly = Once a week
rhythm-never = No mail with news
attention-from = From
attention-to = Until
attention-hour = { $hour }:00
attention-most = Besides the digest we write to you four times a day at most, and put what happens within minutes into one mail.
attention-kinds = What we tell you
attention-kinds-why = What is yours to decide, and what was decided about your words, is always on the page.
notification-kind-mention = When somebody names me
notification-kind-answer = When somebody answers my question
notification-kind-reply = When somebody quotes me
notification-kind-accepted = When my answer is accepted
notification-kind-said = When somebody says something where I take part
notification-kind-reaction = When what I said helps somebody
notification-kind-feedback = When somebody gives feedback on my cycle
notification-kind-feedback-reply = When somebody replies to feedback
notification-kind-thanks = When somebody thanks me for feedback
notification-kind-circle-invitation = When I am invited to a circle
notification-kind-observation = When an observation I am part of moves forward
notification-kind-task = When a task is put in my name
notification-kind-step = When an agreement is written down in my name
notification-kind-asked = When I am asked something that I may know
notification-kind-passed-on = When somebody passes a question on to me
notification-kind-offer-taken = When somebody takes up what I offer
notification-kind-reading = When a cycle of another liceo is mine to read
notification-kind-reviewed = When my cycle is read in a round of review
notification-kind-pair = When a pair waits for my liceo's yes
notification-kind-substitute = When a substitute for a visit is found
notification-kind-pair-confirmed = When both liceos confirm a pair
notification-kind-pair-ended = When a pair of my liceo is off
notification-kind-visit-day = When a visit's day is set or moved
notification-kind-visit-off = When a visit is called off
notification-kind-visit-feedback = When the other liceo gives its feedback
notification-kind-visit-thanks = When the other liceo gives thanks
notification-kind-commitment-due = When a commitment of my liceo has no cycle yet
notification-kind-help-offered = When another liceo offers the help we asked for
notification-kind-help-accepted = When the help we offered is accepted
notification-kind-followed-version = When a package that I follow has a new version
notification-kind-followed-withdrawal = When a package that I follow is withdrawn
notification-kind-followed-test = When a test of something that I follow is closed
notification-kind-followed-synthesis = When what was learnt about something I follow is signed
notification-kind-cited = When what was learnt stands on a test of mine
notification-kind-package-used = When somebody uses a package that I began
notification-kind-hidden = When something I said is hidden
notification-kind-report = When something is reported that is mine to decide
notification-kind-appeal = When another look is asked for and it is mine to decide
notification-kind-decided = When the other look I asked for is decided
pace-at-once = By mail, within minutes
pace-digest = In the digest
pace-page = Only on the page
pace-never = Don't tell me
attention-keep = Save what I chose
done-attention-kept = Saved.
wrong-attention-rhythm = Choose how often you want the digest.
wrong-attention-hour = Choose an hour between 6 and 22.
wrong-attention-hours = Leave at least two hours between them; otherwise nothing can leave.
attention-muted = Silenced
attention-muted-none = You have silenced nothing.
attention-hear = Tell me again
attention-hear-of = Tell me again about { $title }

## The calendar
agenda-feed-title = Your calendar on your phone
feed-what = Meetings of your team, visits, your cycles, tasks and agreements, what is yours to read or to answer, agreed observations and days without school, in the calendar you already use. It updates by itself: what moves moves, and what is called off says so.
feed-secret = The address is secret: whoever has it sees your calendar without signing in. If you gave it to somebody by mistake, make another one and the former stops working.
feed-make = Make my address
feed-again = Make another address
feed-revoke = Stop sharing my calendar
feed-since = Your calendar has had an address since { $day }. We don't show it again: if you lost it, make another.
feed-made = The address of your calendar
feed-made-how = Copy it now and paste it into your calendar where it says “Add by URL” or “Subscribe”. We don't show it again.
done-feed-revoked = The address opens nothing any more.
feed-name = Ronda
feed-title-cycle = Cycle: { $title }
feed-title-task = Task: { $title }
feed-title-step = Agreement: { $title }
feed-title-meeting = Meeting: { $title }
feed-title-observation = Classroom observation
feed-title-visit = Visit: { $title }
feed-title-off = Called off: { $title }
feed-title-reading = Yours to read: { $title }
feed-title-asked = Answer: { $title }
feed-title-break = No school: { $title }
feed-about-cycle = From its first day to its last.
feed-about-task = By this day.
feed-about-step = By this day.
feed-about-meeting = Of your liceo's team.
feed-about-observation = Agreed between both people.
feed-about-visit = Between the two liceos.
feed-about-reading = Of the round of review, until this day.
feed-about-asked = You were asked; after this day it goes on to others.
feed-about-break = In the network's calendar.
problem-calendar-feed-title = That calendar is not here any more
problem-calendar-feed = The address was changed or is no longer shared. Whoever used it can make another in their account, under “News and mail”.

## The links of a mail
problem-mail-link-title = That link opens nothing any more
problem-mail-link = Links in mails work for some days. Sign in to Ronda and look for it under News.
mail-link-scope = You read this by a mail's link: it opens only this conversation, without signing in, until { $day }.
mail-link-answer = Sign in and answer
mail-mute-title = Get less mail
mail-mute-all = All mail with news
mail-mute-what = If you silence it, you get no more news of this, neither on the page nor by mail.
mail-mute-do = Silence
mail-mute-done = Silenced. Nothing more is needed.
mail-mute-all-what = No more mail with news. Everything stays on the page News, for when you come in.
mail-mute-all-do = Send me no more mail
mail-mute-all-done = You get no more mail with news. Nothing more is needed.
mail-mute-undo = Get them again
mail-mute-undone = You will get them again.
mail-mute-choose = Choose in more detail what comes, and when

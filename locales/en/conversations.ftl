### Conversations and circles: what is said, the answers that are accepted, and what is done about words that should not stand there.

## Mine
conversations-title = Conversations
conversations-lead = What fits neither a measure nor a cycle: questions, doubts, what already worked for another liceo.
conversations-hidden = Something of yours was hidden
conversations-fresh = Unread
conversations-fresh-none = Nothing unread. What is new in your circles and in the conversations you take part in appears here.
conversations-questions = Questions without an answer
conversations-questions-why = Perhaps you have solved it already.
conversations-questions-none = Every question you may read has its answer. The next one may be yours.
conversations-circles = Your circles
conversations-circles-none = You belong to none yet. In a circle, people who share a role, a subject, an interest or their generation talk.
conversations-read = Read
conversation-home = { $n ->
    [0] Conversations
    [one] Conversations: one unread
   *[other] Conversations: { $n } unread
}

## In a list
conversation-unread = { $n ->
    [one] One new contribution
   *[other] { $n } new contributions
}
conversation-unread-named = { $n ->
    [one] One new contribution; you were named
   *[other] { $n } new contributions; you were named
}
conversation-answered = Answered
conversation-waits = Question without an answer
conversation-meta = { $name } · { $n ->
    [one] one contribution
   *[other] { $n } contributions
} · { $day }

## What it is about and who reads
conversation-about-cycle = Cycle: { $name }
conversation-about-idea = Idea: { $name }
conversation-about-measure = { $name }, { $school }
conversation-about-observation = Observation of { $name }’s lesson
conversation-about-circle = Circle: { $name }
conversation-about-network = Question to the network
conversation-reach-network = Everybody of the network’s liceos and its hub reads it.
conversation-reach-circle = Only the circle’s people read it.
conversation-reach-public-cycle = Whoever may read the cycle reads it: its liceo and, because it is shared or closed, the network.
conversation-reach-cycle = Whoever may read the cycle reads it: its liceo. Once the cycle is shared or closed, the network, too.
conversation-reach-own-idea = Whoever may read the idea reads it: its liceo and the hub.
conversation-reach-open-chart = Whoever may see the chart reads it: this liceo, the hub and, because the measure is open, the other liceos.
conversation-reach-chart = Whoever may see the chart reads it: who leads the liceo, and the hub.
conversation-reach-observation = Whoever taught the lesson, whoever observed it, and those it was shown to read it.

## On a thing's page
conversation-block = Conversations
conversation-block-none = Nobody has talked about this yet. A question opens the door.
conversation-open = Open a conversation
conversation-ask = Ask a question
conversation-do-open = Open the conversation
conversation-title = Title
conversation-title-hint = If it is a question, the question: “How do you return 35 tickets in one afternoon?”
conversation-is-question = It is a question: I want to accept an answer
conversation-point = Point of the chart
conversation-point-hint = If you mean one point, its date. May stay empty.
conversation-point-said = About the point of { $day }.
conversation-words = What you want to say
conversation-words-hint = You can use *italics*, **bold**, lists with hyphens, and links. To let somebody know, write @ and their whole name: up to 10 people.
conversation-draft-kept = We brought back what you were writing on this phone.

## A conversation
conversation-asked-by = { $name } asks, { $day }
conversation-opened-by = { $name } opened it, { $day }
conversation-has-answer = See the accepted answer
conversation-no-answer = It has no accepted answer yet.
conversation-thread = What was said
conversation-count = { $n ->
    [one] One contribution
   *[other] { $n } contributions
}
conversation-empty = Whoever opened it took back what they said. You can begin.
conversation-before = Earlier
conversation-after = Later
conversation-speak = Take part
conversation-send = Publish
conversation-name-somebody = Name somebody
conversation-name-how = Copy the name with its @ to where you want to name the person.
conversation-quoted = { $name } said:
conversation-accepted = Accepted answer
conversation-accept = Accept as the answer
conversation-unaccept = No longer the answer
conversation-quote = Quote
conversation-change = Change
conversation-file = Add a file
conversation-remove = Take back
conversation-more = More
conversation-report = Report
conversation-hide = Hide
conversation-undo = Undo
conversation-changed = Changed: see what it said before
conversation-hidden = This contribution is hidden.
conversation-hidden-why = Reason: { $reason }
conversation-hidden-yours = Read the reason and ask for another look
conversation-tried = { $n ->
    [one] { $names } tried it.
   *[other] { $names } tried it.
}
conversation-useful = { $n ->
    [one] It helps { $names }.
   *[other] It helps { $names }.
}
reaction-tried = I tried it
reaction-useful = It helps me

## A contribution
contribution-of = What { $name } said
contribution-now = It says
contribution-before = It said before
contribution-until = Until { $day }
contribution-change = Change what you said
contribution-change-lead = What it said before stays visible, so that what others answered can be understood. If you named somebody you should not have, rather take it back.
contribution-save = Save the change

## Reporting and hiding
report-title = Report a contribution
report-lead = Whoever moderates will see it and decide. Whoever wrote it won’t know that it was you.
report-what = The contribution
report-why = Why
report-reason = What is wrong with it?
report-reason-hint = For example: it names a student, or treats somebody badly.
report-send = Report
hiding-title = Hide a contribution
hiding-lead = It is no longer seen, but not deleted. Whoever wrote it reads the reason and may ask once that another person looks.
hiding-reports = What was reported
hiding-decide = Decide
hiding-reason = Reason
hiding-reason-hint = Whoever wrote the contribution will read it.
hiding-do = Hide
hiding-keep = Leave it as it is
hiding-new = A contribution of yours was hidden on { $day }: read why
hiding-asked = You asked for another look at a contribution hidden on { $day }
hiding-upheld = Another person looked at the contribution hidden on { $day }: it stays hidden
hiding-lifted = A contribution of yours hidden on { $day } is shown again
hiding-outcome-upheld = It stays hidden
hiding-outcome-lifted = It is shown again
appeal-title = A contribution of yours was hidden
appeal-lead = It was not deleted. If you think this is a mistake, ask that another person of the hub looks: they read your contribution and the reasons, nothing else.
appeal-decide-title = Decide about a hidden contribution
appeal-decide-lead = Another person hid it and its writer asks you to look. What you decide stands.
appeal-reasons = The reasons
appeal-hidden-why = Why it was hidden
appeal-writer = What its writer says
appeal-ask = Ask for another look
appeal-words = Why it should be seen
appeal-words-hint = This can be asked once.
appeal-send = Ask for another look
appeal-decision = Your decision
appeal-outcome = What becomes of the contribution?
appeal-lift = Show it again
appeal-uphold = Keep it hidden
appeal-outcome-why = Why
appeal-outcome-hint = Whoever wrote the contribution will read it.
appeal-decide = Decide
moderation-title = To be decided
moderation-lead = Contributions that somebody reported, and those that wait for a second look. You see only what is yours to decide.
moderation-reports = Reports
moderation-reports-none = Nobody has reported anything for you to look at.
moderation-appeals = Second look
moderation-appeals-none = Nobody waits for your second look.
moderation-appeal = A hidden contribution
moderation-waiting = { $n ->
    [one] One contribution waits for your decision
   *[other] { $n } contributions wait for your decision
}

## Circles
circles-title = Circles
circles-all = See the circles
circles-lead = People of different liceos who talk about what they share: their role, their subject, an interest or their generation.
circles-own = Yours
circles-own-none = You belong to none yet. Choose an open one or found your own.
circles-open = Open
circles-open-none = There are no other open circles. You can found the first.
circle-found = Found a circle
circle-found-lead = Whoever founds it moderates it. Circles are among the network’s adults: students take no part.
circle-do-found = Found the circle
circle-change = Change the circle
circle-save = Save
circle-stale = Somebody else changed the circle.
circle-what = The circle
circle-name = Name
circle-name-hint = Short and clear: “Maths in I medio”
circle-purpose = What it talks about
circle-purpose-hint = One or two sentences, so that somebody knows whether it is their place.
circle-kind = What its people share
circle-kind-role = The role
circle-kind-subject = The subject
circle-kind-interest = An interest
circle-kind-generation = The generation
circle-entry = How one comes in
circle-entry-hint = What is said by invitation is not opened to the network later.
circle-entry-open = Open: the whole network reads it and anybody may join
circle-entry-invited = By invitation: only its people read it
circle-entry-open-short = open
circle-entry-invited-short = by invitation
circle-people = { $n ->
    [one] one person
   *[other] { $n } people
}
circle-conversations = { $n ->
    [0] no conversations
    [one] one conversation
   *[other] { $n } conversations
}
circle-moved = last moved { $day }
circle-part-guest = You were invited: your answer is missing
circle-part-lead = You moderate it
circle-part-lead-other = moderates the circle
circle-part-guest-other = invited, no answer yet
circle-join = Join
circle-decline = No, thank you
circle-leave = Leave the circle
circle-who = Who belongs to it
circle-lead = Let them moderate, too
circle-lead-no = No longer moderates
circle-out = Take out of the circle
circle-invite = Invite
circle-invite-who = Invite somebody
circle-invite-hint = Their whole name as Ronda shows it, or their mail.

## Answers
answer-library = Search what others have solved
answer-title = Answer
answer-provenance = Where it comes from
answer-asked = Asked by
answer-answered = Answered by
answer-accepted = Accepted by
answer-who-when = { $name }, { $day }
answer-about = It was talked about in
answer-cycles = Cycles it stands on
answer-conversation = See the conversation

## Done
done-conversation-opened = The conversation is open.
done-contribution-given = Published.
done-contribution-missed = Published. Somebody you named was not told: the name doesn’t match as a whole, or they may not read this conversation.
done-contribution-changed = We saved the change.
done-contribution-removed = We took back what you said. You can undo this today.
done-contribution-back = What you said is back.
done-answer-accepted = You accepted the answer. Whoever searches for the same will find it.
done-question-open = The question waits for another answer.
done-reported = Thank you for telling us. Whoever moderates will look at it.
done-hidden = The contribution is hidden. Whoever wrote it can read why.
done-kept = The contribution stays as it is.
done-appealed = You asked for another look. The answer will be here.
done-appeal-decided = Your decision is saved.
done-circle-founded = The circle is founded. Invite somebody or open the first conversation.
done-circle-changed = We saved the change.
done-circle-joined = You belong to the circle now.
done-circle-left = You left the circle.
done-circle-invited = The invitation will appear among their conversations.
done-circle-member = We saved the change.

## Something is missing
wrong-contribution-empty = Write what you want to say.
wrong-words-long = It is too long: there is room for 6,000 signs. Shorten it, or publish it in two parts.
wrong-mentions-many = You name more than 10 people. Name only those who should answer; the others will read it all the same.
wrong-mentions-storm = You have named sixty people in this hour. What you wrote is still here: publish it without naming anybody, or wait a while.
wrong-contributions-many = You have published a lot within the last hour. Keep your text and come back in some minutes.
wrong-reports-many = You have reported a lot within the last hour. Come back in some minutes.
wrong-files-often = You have added many files within the last hour. Come back in some minutes.
wrong-conversation-title = Give it a title of at least four letters.
wrong-conversation-point = Write the point’s date, or leave it empty.
wrong-moderation-reason-empty = Write the reason.
wrong-outcome = Choose what becomes of the contribution.
wrong-circle-name = Give it a name.
wrong-circle-purpose = Say what it talks about.
wrong-circle-kind = Choose what its people share.
wrong-circle-entry = Choose how one comes in.
wrong-circle-opens = What was said by invitation can’t be opened to the network. Found an open circle beside it.
wrong-circle-nobody = We found nobody with that whole name or mail. Look how Ronda shows it.
wrong-circle-several = Several people bear that name. Write their mail.

## Problems
problem-circle-opens-title = This circle is by invitation
problem-circle-opens = What was said by invitation can’t be opened to the network.
problem-appealed-once-title = You have asked already
problem-appealed-once = Another look can be asked for once.

## Its end and its name
conversation-closed = This conversation is closed.
conversation-closed-by = Closed by { $name } on { $day }.
conversation-ended = Closed
conversation-ended-copy = It was not published because the conversation was closed while you wrote. Copy it if you want to say it elsewhere.
conversation-reopen = Open it again
conversation-tend = Tend the conversation
conversation-close = Close the conversation
conversation-close-lead = It is still read and found; nobody writes in it any more. It can be opened again.
conversation-close-why = Why
conversation-close-who = Read by whoever reads the conversation, with your name and the day.
conversation-close-reason = What came of it, or where it goes on
conversation-close-hint = “It is solved”, “We go on in the Maths circle”.
conversation-close-unanswered = It is a question and has no accepted answer yet. If somebody has answered it, accept that answer first: so others find it.
conversation-do-close = Close
conversation-rename = Change the title
conversation-rename-lead = A title that says what it is about helps to find it. The former one stays in sight.
conversation-do-rename = Save the title
conversation-former = It was called otherwise before
conversation-renamed-by = Until { $name } changed it, { $day }
done-conversation-closed = The conversation is closed.
done-conversation-reopened = The conversation is open again.
done-conversation-renamed = The title is changed.
wrong-conversation-closure = Say in a few words why it is closed.
wrong-conversation-closure-long = That is too long: 400 letters at most. What you wrote is still here.
wrong-conversation-ended = The conversation was closed while you wrote, so this was not published.
wrong-conversation-renamed = Somebody else changed the title while you wrote. See how it stands; yours is still here in case you want it.
wrong-conversation-point-none = That chart has no point on that day. Use the date of a point that is to be seen, or leave it blank.
problem-conversation-closed-title = The conversation is closed
problem-conversation-closed = Somebody closed it, so what you wrote was not published. It can still be read; open another if need be.

### Asking the network, who knows what, offering, reading each other's cycles.

## Questions
asks-title = Who has already solved this?
asks-lead = A question of yours reaches those who have tried it, and the answer you accept is found by the whole network.
asks-you = You were asked
asks-you-note = They come to you because of what you did. You can answer, pass it on, or say no.
asks-you-none = Nobody waits for an answer of yours. When somebody asks about something you tried, it will be here, with the reason.
asks-mine = What you asked
asks-mine-none = You haven't asked anything yet. One line is enough: “How do you hand the tickets back the same day?”
asks-others = What the network asks
asks-others-note = Anybody may answer, also whoever wasn't asked.
ask-title = Ask the network
ask-in-circle = It is read and answered by whoever reads the circle
ask-here-idea = Ask who has tried it
ask-here-stalled = Ask how others went on
ask-here-measure = Ask what moved this in other liceos
ask-begin-idea = Who has tried “{ $name }”, and what happened?
ask-begin-own-idea = Who has tried an idea like this, and what happened?
ask-begin-stalled = How did you go on when a cycle stayed at { $phase }?
ask-begin-measure = What moved “{ $name }” for you?
ask-begin-own-measure = What moved a measure like this for you?
ask-lead = Write your question as you would say it in the staff room. First you will see what the network knows already.
ask-question = What do you want to know?
ask-question-hint = For example: “How did you get everybody to hand in the exit ticket?”
ask-question-short = In one line, as somebody else would search for it.
ask-driver = Which driver is it about?
ask-driver-any = I don't know, or none
ask-about = About:
ask-look = See what is known
ask-already = This answers it already
ask-already-note = What the network tried or answered that fits your question best.
ask-already-none = Nothing that you can read answers this yet.
ask-whom = Whom to ask
ask-whom-note = You choose: three people at most.
ask-whom-legend = Those who may know, and why
ask-whom-nobody = Nobody in particular has tried anything like it. Your question will be in sight of the network, and tomorrow it reaches the hub.
ask-whom-spread = We spread the load: whoever was asked lately stands further down, and after three times in a month we leave them alone. If nobody answers in three days of school, the question goes on to others.
ask-yours = Your question
ask-words = What else there is to tell
ask-words-hint = Your class, what you tried, what didn't work. You may leave it empty.
ask-do = Ask
ask-by = { $name } · { $day }
ask-state-answered = Answered
ask-state-spoken = Somebody replied
ask-state-hub = With the hub
ask-state-waits = Waits for an answer
ask-answer = Answer
ask-pass = Pass it on
ask-not-me = Not me
ask-why-you = Why you were asked
ask-asked = Whom we asked
ask-asked-note = Only you see this.
ask-asked-nobody = Nobody in particular. On the next day of school it reaches the hub; meanwhile anybody of the network may answer.
ask-way-passed = Somebody whom we had asked passed it on to them.
ask-way-next = We asked them later, because nobody had answered.
ask-way-hub = They belong to the hub.

## Why
why-tested = { $outcome ->
    [adopted] Tried and adopted
    [adapted] Tried and adapted
    [abandoned] Tried and gave up
   *[running] Is trying
} “{ $idea }”
why-you-tested = { $outcome ->
    [adopted] You tried and adopted
    [adapted] You tried and adapted
    [abandoned] You tried and gave up
   *[running] You are trying
} “{ $idea }”
why-worked = Worked on “{ $driver }” with another idea
why-you-worked = You worked on “{ $driver }” with another idea
why-predicted = Their prediction of “{ $measure }” came true
why-you-predicted = Your prediction of “{ $measure }” came true
why-offered = Offers it: “{ $words }”
why-you-offered = You offer it: “{ $words }”
why-answered = Answered something like it
why-you-answered = You answered something like it
why-own-words = Says so: “{ $words }”
why-you-said = You said that you know it: “{ $words }”
why-asked-lately = { $n ->
    [one] Was asked once this month.
   *[other] Was asked { $n } times this month.
}
why-passed = { $name } passed it on to you: they think that you know.
why-hub = Nobody has answered yet: it is the hub's turn.
why-chosen = Whoever asks thinks that you know.

## Not me, and passing it on
decline-lead = It is fine to say no. We don't tell whoever asks.
decline-what = What we do
decline-legend = Choose what comes nearest
decline-not-now = I can't now. Ask somebody else.
decline-quiet = Don't ask me about this any more.
decline-hidden = I'm not the one who knows: leave it out of “Who knows what”.
decline-do = Done
passing-lead = Whoever gets it will see that you passed it on.
passing-to = To whom
passing-legend = Who would come next
passing-who = Or write their whole name or their mail
passing-who-hint = It must be somebody of a school or of the network's hub.
passing-do = Pass it on
done-ask-made = Done. We have asked them and said why. Today will show when they answer.
done-ask-hub = Done. Your question is in sight of the network, and tomorrow it reaches the hub.
done-asking-declined = Done. We go on to somebody else.
done-asking-corrected = Done, and corrected. We go on to somebody else.
done-asking-passed = Done. The question went on its way.
wrong-ask-title = Write your question in one line, of eight letters or more.
wrong-ask-many = Choose three people at most: so nobody gets too many questions.
wrong-ask-gone = One of the people you chose can't be asked any more. Look at the list again.
wrong-asks-many = You asked a lot in an hour. Wait a while and send it again; what you wrote is still here.
wrong-decline-why = Choose one of the three.
wrong-passing-who = Choose somebody of the list, or write their name.
wrong-passing-asked = This question has reached that person already. Choose somebody else.

## Who knows what
directory-title = Who knows what
directory-lead = It comes from what each person did: cycles they closed, also those that didn't work, answers that helped, what they offer. In alphabetical order.
directory-question = About what?
directory-question-hint = “exit ticket”, “work in pairs”
directory-subject = Subject
directory-hub = Hub
directory-nobody = Nobody yet
directory-nobody-why = Nobody of the network has closed a cycle or offered anything that fits. You can ask all the same: everybody sees the question.
directory-more = See all of it
knower-what = What they know about
knower-note = Each line leads to what they did.
knower-nothing = There is nothing to show yet.
expertise-own = What is said of me
expertise-own-lead = This is what the network sees when it looks for who knows. Correct it: hide, add in your own words, or take a rest from questions.
expertise-told = What you know about
expertise-told-note = We take it from your closed cycles and your answers.
expertise-told-none = Nothing yet. When you close a cycle or somebody accepts an answer of yours, it will be here. You can add it yourself, too.
expertise-add = Add in your own words
expertise-words = I know about
expertise-words-hint = “Debates in pairs with a class of 40”
expertise-do-add = Add
expertise-answer = Accepted answer
expertise-own-words = In their own words
expertise-own-words-of = In their own words, about “{ $driver }”
expertise-came-true = { $decision }, and the prediction came true
expertise-is-hidden = Hidden: only you see it
expertise-is-quiet = Shown, but you aren't asked about it
expertise-show = Show it and be asked
expertise-quiet = Don't ask me about this
expertise-hide = Hide
expertise-remove = Take away
pause-title = A rest from questions
pause-note = While it lasts, nobody sees you among those who can be asked.
pause-until = Until which day
pause-until-hint = Leave it empty to be asked again. A year at most.
pause-do = Save
pause-until-said = You have a rest from questions until { $day }.
done-expertise-added = Added. It can be found now.
done-expertise-hidden = Hidden. Nobody else sees it, or asks you about it.
done-expertise-quiet = Done. It is still shown, but you won't be asked about it.
done-expertise-shown = It is shown again.
done-expertise-removed = Taken away.
done-pause-kept = Done. You have a rest from questions until that day.
done-pause-over = Done. You are asked again.
wrong-expertise-words = Write what you know about, in four letters or more.
wrong-expertise-driver = Choose a driver of the list, or none.
wrong-expertise-subject = Choose a subject of the list, or none.
wrong-pause-day = Write a day, or leave it empty.
wrong-pause-range = Choose a day from today on, and within a year.

## Offers
offers-title = What we offer
offers-lead = What people and schools can show, or help with, by driver.
offers-none = Nobody offers anything yet
offers-none-why = To show a lesson, to lend a rubric, half an hour to talk: what is a habit to you saves another school a month.
offers-other = Other things
offer-new = Offer something
offer-new-lead = I can show, I can help with… Whoever asks about it will see you among those who can answer.
offer-what = What you offer
offer-words = I can show or help with
offer-words-hint = “Show the end of a lesson with tickets, Tuesdays in 1°B” Don't name students.
offer-driver = Driver
offer-driver-choose = Choose one
offer-school = In whose name
offer-school-own = In my own
offer-do = Offer it
offer-end = I no longer offer it
offer-by-school = { $school } (written by { $name })
offer-of-person = Offers it
offer-of-school = Offers it in their school's name
done-offer-made = Done. The network sees it now.
done-offer-ended = Done. It is no longer shown.
wrong-offer-words = Write what you offer, in eight letters or more.
wrong-offer-driver = Choose the driver that it is about.
wrong-offer-school = Choose one of the list.

## Rounds of review
rounds-title = Rounds of review
rounds-lead = Everybody reads a few cycles of others and says three things: a strength, a question, a suggestion. The test is looked at, never the person.
rounds-open = Open
rounds-open-none = There is none in which you take part. The hub opens them, and whoever leads a school or a circle.
rounds-over = Ended
round-new = Open a round
round-new-lead = Ronda spreads the cycles: nobody reads their own school or somebody whom they read this year, and each cycle has as many readers.
round-what = The round
round-who-note = Whoever has a shared or closed cycle that moved in the last semester takes part, each with the newest. Socio-emotional ones are left out, because not everybody may read them.
round-title = Name
round-title-hint = “June round”
round-of = Of whom
round-of-network = The whole network
round-each = How many each reads
round-each-hint = Two is what fits into an hour.
round-each-n = { $n ->
    [one] One
   *[other] { $n }
}
round-due = Until which day
round-due-hint = Two weeks of school are enough. Whoever doesn't manage will be replaced.
round-focus = What to look at
round-focus-hint = For example: whether the evidence is enough for the decision. You may leave it empty.
round-do = Spread and open
round-meta = { $whose } · until { $day }
round-until = Read until { $day }
round-is-over = Ended
round-progress = { $given ->
    [0] No reading yet
    [one] One reading
   *[other] { $given } readings
} of { $all }.
round-state = How it goes
round-state-note = Whoever leads the round sees this. If somebody doesn't manage, another person steps in, and nobody says why.
round-change = Change the round
round-change-lead = It can be changed while nobody has read or stepped back. Whoever goes on reading the same isn't told again.
round-change-do = Save the changes
round-own = Bring another cycle of mine
round-own-lead = Your newest cycle takes part. You can bring another one while nobody has read; we tell whoever was to read it.
round-own-which = Your cycle in this round
round-own-cycle = Cycle
round-own-hint = Those of yours that the network may read already, of this semester.
round-own-do = Bring this one
wrong-round-cycle = Choose one of your cycles.
done-round-changed = The round is changed.
done-round-brought = That cycle takes part now. We told those whose turn it is to read it.
problem-round-begun-title = Reading has begun
problem-round-begun = Since somebody has read or stepped back the round stays as it is: what people were asked to read doesn't change. You can end it and open another.
round-close = End the round
round-close-note = What wasn't read is no longer waited for. What was said stays with each cycle.
round-close-do = End it
readings-home = Yours to read
readings-home-note = A cycle of another school: a strength, a question, a suggestion.
readings-none = You have no cycle to read.
readings-given = What you read
readings-of-yours = You were read
readings-of-yours-note = To answer what they asked is worth as much as their reading.
reading-three = A strength, a question and a suggestion, about the prediction, the evidence or the decision.
reading-second = By { $name }, { $school } · until { $day }
reading-do = Read and respond
reading-step-back = I can't manage
reading-by = What { $name } said
reading-waits = to be read
reading-steps-in = to be read, stepped in
reading-late = their day has passed
reading-given = has responded
reading-answered = responded, and the team replied
done-review-round-opened = The round is open. Everybody sees in Today what they read.
done-round-closed = The round has ended. What was said stays with each cycle.
done-reading-left = Done. Somebody else reads it in your place.
done-reading-left-alone = Done. There is nobody who could step in yet; whoever leads the round will see it.
wrong-round-title = Give it a name of four letters or more.
wrong-round-each = Choose between one and four.
wrong-round-due = Choose a day of the next four months.
wrong-round-of = Choose of whom the round is.
wrong-round-few = There aren't enough shared or closed cycles of different schools yet for anybody to read another. Two schools are enough.

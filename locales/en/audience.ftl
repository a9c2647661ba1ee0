# Convenings: questions of the room and polls.
screen-room = Questions and polls
audience-failed = It could not be sent. What you wrote is still here: try again.
audience-come-in = Come in with the day's code to ask and vote
audience-back = Back to the convening
questions-title = Questions of the room
questions-none = There are no questions yet. The first one can be yours.
questions-more = { $n ->
    [one] There is 1 more.
   *[other] There are { $n } more.
}
questions-shut = No further questions are taken for now.
questions-lead-none = Nobody has asked yet. What people ask appears here.
questions-lead-note = The one you take up is shown large on the room's screen.
questions-waiting = Waiting for you to show them
questions-shown = On the list
questions-set-aside = Set aside
taking-approved = Show after a look
taking-at-once = Show at once
taking-shut = Take no more
question-title = A question of the room
question-words = A question for the room
question-words-hint = In one sentence. It appears without your name unless you add it.
question-signed = With my name
question-go-ask = Ask a question, or see mine
question-do-ask = Send the question
question-support = Support
question-supported = Supported
question-take-back = Take my support back
question-supports = { $n ->
    [one] 1 in support
   *[other] { $n } in support
}
question-on-stage = being answered
question-on-stage-now = The question of this moment
question-answered = answered
question-do-show = Show
question-do-show-again = Show again
question-do-stage = Take up now
question-do-answered = Answered
question-do-back = Back to the list
question-do-set-aside = Set aside
question-set-aside-note = It leaves the list. Whoever asked it reads why.
question-why = Why
question-why-hint = For example: it was answered already, or it names a person.
own-waiting = Your questions that wait
own-waiting-why = Everybody sees it once whoever leads shows it.
own-set-aside = Your questions that were set aside
own-set-aside-why = Whoever leads says why: { $why }
own-voted = Those you support
polls-title = Polls
polls-lead = Prepare them, or make them in the moment. The room sees one at a time.
polls-lead-none = No polls are prepared.
polls-lead-note = Opening one closes the one that was open.
polls-prepare = Prepare polls
polls-all = Those of this convening
polls-results = What was voted
poll-new = A new poll
poll-edit = Change the poll
poll-stale = Somebody changed it while you were writing. Look at it and save again.
poll-words = What you ask the room
poll-kind = How the poll is answered
poll-kind-hint = With words, each person writes up to three.
poll-kind-choice = Options
poll-kind-scale = Scale
poll-kind-words = Words
poll-kind-order = Put into an order
poll-options = Options of the poll
poll-options-hint = One a line, between 2 and 12. Also those that are put into an order.
poll-most = How many can be chosen
poll-most-about = Empty is one.
poll-scale = If it is a scale
poll-steps = How many steps
poll-steps-hint = Between 2 and 11.
poll-low = What the first one says
poll-high = What the last one says
poll-do-keep = Save the poll
poll-do-keep-open = Save and open now
poll-do-remove = Remove this poll
poll-do-open = Open the poll
poll-do-open-again = Open again
poll-do-close = Close the poll
poll-do-edit = Change
poll-do-on-screen = Show to the room
poll-do-off-screen = Take off the screen
poll-state-prepared = prepared
poll-state-open = open
poll-state-closed = closed
poll-is-open = Poll open
poll-is-closed = Poll closed
poll-word-off = Take off “{ $word }”
poll-word-on = Show “{ $word }” again
poll-waits = Results move eight at a time, so that nobody can tell what each person answered.
poll-waits-words = Results move ten at a time, so that nobody can tell what each person wrote.
poll-answers-so-far = { $n ->
    [one] 1 answer so far.
   *[other] { $n } answers so far.
}
poll-answered = { $n ->
    [one] 1 person answered.
   *[other] { $n } people answered.
}
poll-answered-of = Here are { $n } of { $all } answers; the others appear once another eight or ten have come.
poll-too-few = There were fewer than eight answers (ten, of words): they are not shown, so that nobody can tell what each person answered.
poll-figure = { $n } of { $of }
poll-middle = Half answered { $n } or less, the other half { $n } or more.
poll-middle-between = The middle is between { $low } and { $high }.
poll-other-words = { $n ->
    [one] Another word was given by fewer than three people.
   *[other] Another { $n } words were each given by fewer than three people.
}
poll-place = Place { $n }
poll-first-by-places = Adding up places, “{ $name }” comes first.
poll-first-by-pairs = Compared two by two, “{ $name }” wins against every other.
poll-talk-first = They differ: better talk about it before you decide.
poll-first-by-both = Compared two by two, “{ $name }” wins against every other, too.
poll-no-winner = Compared two by two, none wins against every other.
poll-step = { $n }, { $end }
poll-words-hint = A word or two a line, up to { $n } lines.
poll-order-hint = Choose what goes in each place. What you leave out stands last.
poll-order-open = Not chosen
poll-most-hint = You can choose up to { $n }.
poll-answer = Answer
poll-change = Change my answer
poll-take-back = Take my answer back
poll-answer-kept = Your answer is kept. You can change it as long as the poll is open.
done-question-asked = Your question is on the list.
done-question-waits = Your question arrived. It appears once whoever leads shows it.
done-poll-answered = Your answer was kept.
done-poll-taken-back = You took your answer back.
done-poll-kept = The poll was saved.
done-poll-removed = You removed the poll.
wrong-room-question-empty = Write your question.
wrong-room-question-long = It is too long to be read from a screen. Keep it to 240 letters.
wrong-set-aside-why = Write why: whoever asked will read it.
wrong-poll-order-twice = You put the same in two places. Leave each option in one.
problem-questions-shut-title = No further questions are taken
problem-questions-shut = Whoever leads closed them for now. You can support those on the list.
problem-question-answered-title = That question was taken up already
problem-question-answered = It takes no more support. You can ask another.
problem-poll-closed-title = The poll is closed
problem-poll-closed = It takes no more answers. What was answered in time is counted.
problem-poll-over-title = This poll can't be opened any more
problem-poll-over = Two days have passed since the convening: its answers are nobody's any more. You can prepare another like it.
problem-poll-happened-title = The room has seen this poll
problem-poll-happened = So it can't be changed or removed. You can prepare another.

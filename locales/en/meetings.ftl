### A team's meetings: agenda, notes, agreements, minutes.

meetings-title = Meetings
meetings-lead = The agenda comes from what waits. You talk, note, and agree on something.
meetings-one = The meeting
meetings-new = Prepare a meeting
meetings-new-lead = With the time that you have, we propose what to speak of. Then change it as you like.
meetings-name-offered = Team meeting
meetings-name = Name
meetings-day = Day
meetings-how-long = How many minutes do you have?
meetings-how-long-hint = From 5 to 480.
meetings-make-agenda = Make the agenda
meetings-school-missing = Choose whose school's meeting it is.
meetings-change = Change name, day or minutes
meetings-stale = Somebody changed the meeting while you were writing.
meetings-held = The meetings
meetings-none = Your team's meetings will be here.
meetings-none-why = Each with what you noted and agreed, so that the next begins with what you said you would do.
meetings-state-open-meeting = open
meetings-state-minutes = with minutes

## Agenda
meetings-agenda = The agenda
meetings-agenda-lead = { $n ->
    [one] One minute, shared out among what waits.
   *[other] { $n } minutes, shared out among what waits.
}
meetings-agenda-empty = Nothing waits for now. Add what you want to speak of.
meetings-begin = Begin the meeting
meetings-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
meetings-kind-stalled = Stalled
meetings-kind-decide = To decide
meetings-kind-study = To study
meetings-kind-tell = To tell
meetings-kind-signal = Signal
meetings-kind-feedback = Unanswered
meetings-kind-kept = Kept
meetings-kind-own = From the team
meetings-why-stalled = { $days ->
    [one] The cycle of { $name } has been stalled for a school day.
   *[other] The cycle of { $name } has been stalled for { $days } school days.
}
meetings-why-decide = The cycle of { $name } was studied: it is still to be decided.
meetings-why-study = The cycle of { $name } was done: it is still to be compared with the prediction.
meetings-why-tell = The cycle of { $name } has come to its last day: what was done is still to be told.
meetings-why-running = The cycle of { $name } is running.
meetings-why-closed = The cycle of { $name } is closed now.
meetings-why-written = Somebody wrote about the cycle of { $name }.
meetings-why-feedback = { $n ->
    [0] { $name } wrote about this cycle today, and nobody has answered.
    [one] { $name } wrote about this cycle yesterday, and nobody has answered.
   *[other] { $name } wrote about this cycle { $n } days ago, and nobody has answered.
}
meetings-why-kept = You kept it on { $day }.
meetings-why-signal-over = The chart shows no signal any more.
meetings-up = Up
meetings-up-of = Up: { $title }
meetings-down = Down
meetings-down-of = Down: { $title }
meetings-off = Take off
meetings-off-of = Take off: { $title }
meetings-own = What else do you want to speak of?
meetings-own-hint = No names of students.
meetings-own-add = Add to the agenda
meetings-also = This could come too
meetings-also-note = What you may see and is not on the agenda.
meetings-add = Add
meetings-add-of = Add: { $title }
wrong-item-title = Write what you want to speak of.

## While you talk
meetings-during = Open it on the projector and on your phones: what one of you saves, the others see when they reload.
meetings-reload = Reload
meetings-arrange = Change the agenda
meetings-who = Who is here
meetings-who-tick = Tick who is here
meetings-who-nobody = Nobody ticked who was here.
meetings-of-team = improvement team
meetings-agreed-before = What we said we would do
meetings-agreed = What we said we would do
meetings-note = Note on point { $n }
meetings-notes = Notes
meetings-notes-hint = What is said, without names of students.
meetings-decision = What do you decide?
meetings-decided = Decided:
meetings-last = Last note: { $name }, { $when }
meetings-keep = Keep for next time
meetings-unkeep = Do not keep for next time
meetings-kept = Kept for the next meeting.
meetings-both = { $name } changed the same on { $when }.
meetings-both-kept = What you wrote is still in the form, and here is what there is now. Bring both together and save.
meetings-somebody = Somebody
wrong-notes-long = It is longer than we can keep. Everything is still here: shorten it and save again.

## Agreements
meetings-agree = Agree on a step
meetings-step = The step
meetings-step-note = With a person and a day it gets done; without, rarely.
meetings-what = What
meetings-what-hint = With a verb: “Ask for the tickets of 1°B”.
meetings-owner = Who takes it on?
meetings-owner-missing = Choose who will do the test.
meetings-owner-plans-not = This person cannot plan this test. Choose another one, or look at the class and the measure again.
meetings-sender-plans-not = You don’t plan tests there: ask that person to write it.
meetings-nobody = Nobody yet
meetings-due = By when?
meetings-who-when = { $name }, by { $day }
meetings-when = by { $day }
meetings-late = Still open: { $who }
meetings-from = { $name }, { $day }
meetings-done = It is done
meetings-undone = Not yet
meetings-step-off = Remove
meetings-see-test = See the test
meetings-test-draft = test in draft
wrong-step-empty = Write what you will do.

## Next test
meetings-next-test = Next test
meetings-test = The test
meetings-test-lead = It is left as a draft for whoever will do it: their question and prediction are still to come.
meetings-test-what = What will you test?
meetings-test-what-hint = If you leave it blank, we use the idea's name.
meetings-test-course-hint = It must be a class of whoever will do the test.
meetings-test-draft-it = Save the draft

## End and minutes
meetings-end = To finish
meetings-close = Finish and see the minutes
meetings-minutes-title = Minutes
meetings-minutes-of = Minutes: { $name }
meetings-minutes-open = The meeting is still open: this is what was noted so far.
meetings-were = Who was there
meetings-agreements = Agreements
meetings-agreements-table = Table of agreements
meetings-agreements-none = No agreements were noted.
meetings-owner-due = Who and when
meetings-state = State
meetings-state-done = done
meetings-state-open = to do
meetings-not-spoken = Not spoken of
meetings-go-on = Go on with the meeting
meetings-see-steps = See what is still to do
meetings-reopen = Open the meeting again
meetings-reach = Meetings are your school's own: nobody outside reads them.

## Who sees what
privacy-meetings-own = Sees the meetings of their school, with the points that are theirs to see.
privacy-meetings-none = Sees no school's meetings.

## Today
meetings-home = Meetings
meetings-home-open = A meeting is open: { $name }
meetings-home-together = Together
meetings-home-go = Go to the meeting
meetings-home-prepare = Prepare a meeting
meetings-home-yours = What you said you would do
meetings-home-all = See the meetings

## Done
done-meeting-opened = The agenda is ready. Change it as you like.
done-meeting-changed = We saved the change.
done-meeting-closed = The meeting is over. These are its minutes.
done-meeting-reopened = The meeting is open again.
done-item-added = It is on the agenda.
done-item-off = We took it off the agenda.
done-notes-kept = Saved. The others see it when they reload.
done-notes-joined = Saved, together with what somebody else noted at the same time.
done-step-agreed = Agreed.
done-step-off = We removed the step.
done-step-back = The step is back.
done-test-drafted = The draft is ready for whoever will do the test.

## Something is missing
wrong-meeting-name = Give the meeting a name.
wrong-meeting-minutes = Write the minutes as a number, from 5 to 480.
problem-meeting-closed-title = The meeting is over
problem-meeting-closed = The minutes stayed as they were and this was not saved. If something is missing, open the meeting again and note it.
problem-item-noted-title = Something was noted on that point
problem-item-noted = What was noted stays in the minutes. If you run out of time, keep it for the next meeting.

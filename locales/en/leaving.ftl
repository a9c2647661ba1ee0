### Leaving a convening and after it: commitments, a minute's reflection, the certificate, the minutes, what came of it, and templates.

leaving-title = At the end and after
lead-leaving = At the end

## Commitments

commitments-title = Commitments
commitments-lead = What you will try, who and by when. The room's wall shows it with the liceo's name, and no person's.
commitments-own = Your team's
commitments-none = There are none yet. A small one, due within two weeks, is the one that gets done.
commitments-none-guest = There are none of your liceo yet.
commitments-guest-note = Once you have an account, link it to your registration and what you wrote here is yours.
commitments-not-open = Commitments are written from the beginning of the convening until a month after it.
commitment-note-one = Write a commitment
commitment-what = What you will do
commitment-what-hint = For example: give the exit ticket back with a comment on the same day
commitment-owner = Who answers for it
commitment-owner-hint = Somebody of your liceo. It may be somebody else than those who do it.
commitment-owner-none = Nobody yet
commitment-who = Who does it
commitment-who-hint = For example: the maths teachers of year nine
commitment-due = By when
commitment-idea = With which idea
commitment-idea-hint = If you know already which one of the theory you will test.
commitment-idea-none = We don't know yet
commitment-school = Of which liceo
commitment-do = Save the commitment
commitment-save = Save the changes
commitment-change = Change the commitment
commitment-stale = Somebody of your team changed it while you were writing. Look again and save once more.
commitment-by-when = by { $day }
commitment-no-school = The network's team
commitment-plan = Plan its cycle
commitment-see-cycle = See the cycle
commitment-is-done = It is done
commitment-take-up = Take it up again
commitment-let-go = Let it go
commitment-let-go-note = It happens. A line helps the next convening to learn from it.
commitment-reason = Why
commitment-let-go-do = Let it go
wrong-commitment-reason = Write in a line why you let it go.
wrong-commitments-many = You noted many commitments in a short time. Wait a few minutes: what you wrote is still here.
done-commitment-kept = The commitment is saved. It is on the wall.
done-commitment-changed = The commitment is changed.
done-commitment-done = It counts as done. If it was a test, it can still become a cycle: take it up again.
done-commitment-let-go = It was let go, with its reason. It can be taken up again.
done-commitment-taken-up = The commitment is on again.
cycles-from-convening = It began as a commitment at a convening
wall-title = { $n ->
    [one] 1 commitment of this room
   *[other] { $n } commitments of this room
}
wall-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}

## What became of them

fates-title = What became of the commitments
fates-lead = What teams set out to do at the convening before, and where it stands. A test that did not work teaches, too.
fates-counts = Where they stand
fates-none = Before this convening nobody wrote commitments. Those of today will be seen here at the next one.
fates-since = Since “{ $name }”
fates-see = See them one by one
fates-cycle-of = See the cycle of “{ $what }”
fate-learnt-adopt = Tested and adopted
fate-learnt-adapt = Tested and changed
fate-learnt-abandon = Tested and left
fate-done = Done
fate-running = Being tested
fate-begun = Being planned
fate-in-time = There is time
fate-overdue = Past its day
fate-let-go = Let go

## Decisions

resolutions-title = Decisions
resolutions-lead = What the room agrees on, in a sentence. It is seen at once on the phones and the projector, and the draft of the minutes cites it in the part in which it was said.
resolutions-noted = What was decided
resolutions-decided = The room decided
resolutions-none = No decisions yet. Note the first in the words in which it was said.
resolutions-see = See and correct the decisions
resolution-words = What was decided
resolution-words-hint = For example: “Next time each liceo brings two exit tickets”.
resolution-note = Note the decision
resolution-remove = Take away
resolution-removed = Taken away: it is not seen and not in the minutes.
resolution-put-back = Put back
wrong-resolution-words = Write what was decided.
wrong-resolution-sent = Something else was noted with this form already; it stands further down. If this is another decision, note it again.
done-resolution-noted = The decision is noted. The room sees it.
done-resolution-removed = The decision was taken away. Further down you can put it back.
done-resolution-back = The decision is in sight again.

## A minute's reflection

reflection-title = A minute's reflection
reflection-lead = Five questions and a line. Nobody sees what each person answered.
reflection-least = not at all
reflection-most = very much
reflection-words = A line, if you like
reflection-words-hint = Only those who lead read it, without your name.
reflection-do = Send
reflection-thanks = Thank you. Your answer is saved.
reflection-not-yet = It opens at the end, or earlier if whoever leads opens it.
reflection-over = It is closed.
reflection-not-registered = Whoever is registered answers. If you come to lead, come in with the day's code, too.
reflection-open = Open the reflection on the phones
reflection-results = Results of the reflection
reflection-results-lead = How the five conditions were for those who answered, from 1 to 5.
reflection-means = Means
reflection-mean = { $mean } of 5
reflection-of = { $n } people answered.
reflection-few = There are too few answers yet. They are shown by eight people at a time, so that nobody stands out.
reflection-lines = The lines
reflection-lines-note = Only you and the others who lead see them, in alphabetical order.
reflection-lines-few = They are shown from ten answers on; while answers come, ten by ten and one step behind, so that none appears alone.
five-interest = Interest
five-practice = Constant practice
five-feedback = Feedback
five-reflection = Reflection
five-collaboration = Collaboration
five-asks-interest = Does what we did today matter for your lessons?
five-asks-practice = Did you practise something that you will repeat?
five-asks-feedback = Did you get comments that help you?
five-asks-reflection = Did you have time to think about what you do?
five-asks-collaboration = Did you learn from others?
wrong-reflection-step = Choose from 1 to 5.
done-reflection-kept = Your answer is saved.
done-reflection-opened = The reflection is open on the phones.
problem-not-registered-title = This is for whoever is registered
problem-not-registered = Come in with the day's code and try again.

## Certificate

certificate-title = Certificate of attendance
certificate-you = You were at { $there } of the { $all } of the agenda, not counting breaks.
certificate-do = Download the certificate
certificate-note = It is a PDF with a code: whoever receives it can check that it is true.
certificate-not-yet = The certificate is for whoever was at three quarters of the agenda. If you were there and it does not show, tell the people at the door.
certificate-not-registered = The certificate is for whoever is registered.
certificate-says = This is to certify that
certificate-took-part = took part in
certificate-minutes = They were at { $there } of the { $all } of the agenda, not counting breaks.
certificate-issued = Issued on { $day }.
certificate-code = Verification code: { $code }
certificate-check = To be checked at { $address }
problem-certificate-not-earned-title = There is no certificate yet
problem-certificate-not-earned = It is for whoever was at three quarters of the agenda. If you were there and it does not show, tell whoever leads.
hours-and-minutes = { $h } h { $min } min
hours-alone = { $h ->
    [one] 1 hour
   *[other] { $h } hours
}
hours-minutes-alone = { $min } min
verification-title = Check a certificate
verification-lead = Type the code at the foot of the certificate.
verification-code = Verification code
verification-do = Check
verification-yes = Yes: this certificate is true.
verification-no = We don't know that code.
verification-no-why = See whether it is copied right. If it is, the certificate did not come from here, or whoever had it asked for it to be erased.

## Minutes

minutes-of-convening = Minutes of the convening
minutes-draft = Draft of the minutes
minutes-draft-lead = Put together from the agenda, attendance, notes, polls, decisions, commitments and the reflection. Change it as you like: nobody else sees it until you sign.
minutes-body = Text
minutes-body-hint = Headings begin with ## and lists with a dash.
minutes-keep = Save the draft
minutes-sign = Sign and publish
minutes-sign-note = What is saved is published. Whoever was invited to the convening reads it, and you can take it back to correct it.
minutes-withdraw = Take back to correct
minutes-signed = Signed by { $name } on { $day }
minutes-stale = Somebody else who leads saved while you were writing. Compare and save again.
minutes-besides = Besides
minutes-resolved = It was decided: { $words }
minutes-of-table = Table { $n }:
minutes-poll = The room was asked: { $words }
minutes-poll-few = The room was asked, and too few answered for it to be shown: { $words }
wrong-minutes-empty = The minutes are empty. Write something or open the draft again.
done-minutes-kept = The draft is saved.
done-minutes-signed = The minutes are signed and published.
done-minutes-withdrawn = The minutes are a draft again.
done-minutes-moved = Somebody else saved before. This is the newest version: read it and sign again.
problem-minutes-not-yet-title = The minutes are not there yet
problem-minutes-not-yet = Whoever leads is preparing them. Once they are signed, you will find them here.
search-a-convening-minutes = Minutes of a convening

## What came of it

balance-title = What came of the convening
balance-lead = { $n ->
    [one] 1 person came.
   *[other] { $n } people came.
}
balance-schools = By liceo
balance-schools-note = First the liceos from which somebody with a place was missing: they can be called.
balance-came = { $n ->
    [one] 1 person came
   *[other] { $n } came
}
balance-missing = { $n ->
    [one] 1 was missing
   *[other] { $n } were missing
}
balance-nobody = There are no marks of attendance yet. Once the door opens, you will see here who came.
balance-absent = Schools of the network from which nobody came:
balance-roles = By role
balance-role = Role
balance-were-missing = Missing
balance-no-account = Without an account
balance-elsewhere = No liceo of the network
balance-activity = Before and after
balance-activity-note = What the liceos that came did, in the { $n } days before and the { $n } after.
balance-what = What
balance-before = Before
balance-after = After
balance-cycles = Cycles planned
balance-notes = Quick notes
balance-points = Data of measures
balance-not-whole = The days after are not over: the number will grow.
balance-no-cause = These are counts, not a cause: holidays, assessments and other things move these numbers, too.
balance-cost = What it cost
balance-cost-note = Hours are counted by attendance: each part, times the people who were at it.
balance-hours = People's time
balance-spent = What the network spent
balance-pesos = $ { $pesos }
balance-pesos-label = Spent, in pesos
balance-pesos-hint = If you want it noted: place, food, transport.
balance-words = On what
balance-say = Save what was spent
wrong-cost = Write a number of pesos, without decimals.
done-cost-said = What was spent is noted.

## Templates

own-sessions-title = Templates of sessions
own-sessions-lead = The network's own sessions with their agenda, so that the next one does not begin from nothing.
own-sessions-none = There are none yet. On a session's page, under “Prepare”, it is kept as a template.
own-session-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
own-session-in-year = { $n ->
    [1] First year
    [2] Second year
   *[other] Third year
}
own-session-use = Prepare from this one
own-session-remove = Remove
own-session-put-back = Put the template back
own-session-keep = Keep as a template
own-session-keep-note = Kind, hours and agenda are kept, without who leads and who registered.
own-session-name = Name of the template
own-session-year = Does it belong in a generation's three years?
own-session-year-none = No, in the list alone
own-session-keep-do = Save the template
wrong-own-session-name = Give the template a name.
wrong-own-session-month = The three years go from March to December.
done-own-session-kept = The template is saved.
done-own-session-removed = The template is no longer in the list.
done-own-session-back = The template is back in the list.
problem-own-session-title = The template could not be saved
problem-own-session = It lacks a name, or the session is in January or February and does not fit the three years. The session stayed as it was.

## Notifications and calendar

notification-convening-moved = Time or place of “{ $title }” changed
notification-convening-off = “{ $title }” was called off
notification-convening-minutes = The minutes of “{ $title }” are signed
notification-committed = { $who } put you down as answering for a commitment: “{ $title }”
notification-why-convening-moved = You are registered for that convening.
notification-why-convening-off = You are registered for that convening.
notification-why-convening-minutes = You are registered for that convening.
notification-why-committed = Your team's commitment names you.
notification-mute-convening = Silence this convening
thing-convening = A convening
notification-kind-convening-moved = When time or place of a convening of mine changes
notification-kind-convening-off = When a convening of mine is called off
notification-kind-convening-minutes = When the minutes of a convening of mine are signed
notification-kind-committed = When I am named in a commitment
feed-title-convening = Convening: { $title }
feed-about-convening = The agenda is in Ronda.

## At the door

door-go-on = Those of “{ $name }” are still here
door-go-on-note = Marks at this part whoever was at the one before. Then take off whoever left.

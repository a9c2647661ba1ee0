# Visits: rounds of visits between liceos, pairs, visits and requests for help.

exchanges-title = Peer visits
exchanges-lead = One liceo goes to see how another does what it is missing, and comes back with something to try on Monday.
exchanges-waiting = Waiting for you
exchanges-coming = To come
exchanges-coming-none = The visits that are agreed on will be here, with their day and purpose. They come from a round or from a request for help.
exchanges-past = Those that were
exchanges-rounds = Rounds
exchanges-rounds-note = The central team opens a round, each liceo says what it shows and seeks, and pairs are proposed with their reason.
exchanges-rounds-none = There are no rounds of visits yet.
exchanges-thanks = Thanks
exchanges-thanks-note = The whole network reads them.
exchanges-all = See all visits

exchange-kind-visit = Visits
exchange-kind-buddy = Buddies between generations
exchange-choose = Choose
exchange-round-open = Open a round
exchange-round-open-lead = First the liceos answer; then you see the proposed pairs with their reasons, adjust them and send them. Nothing is settled until both say yes.
exchange-round-what = The round
exchange-round-kind = What for
exchange-round-kind-hint = With buddies, a liceo of an earlier generation walks with a newer one.
exchange-round-name = Name
exchange-round-name-hint = For example: Spring visits
exchange-round-purpose = Purpose
exchange-round-purpose-hint = What we want to learn from each other this time. Each liceo will read it.
exchange-round-when = Dates
exchange-round-when-note = A late answer still counts until you send the pairs.
exchange-round-answers-until = Liceos answer until
exchange-round-starts = Visits begin
exchange-round-ends = Visits end
exchange-round-do-open = Open the round
exchange-round-from-to = From { $from } to { $to }
exchange-round-until = Answers until { $day }.
exchange-round-late = Answers were due on { $day }. They still count until the pairs are sent.
exchange-round-sent = The pairs were sent on { $day }. Each liceo says whether it accepts.
exchange-round-see = See the round

exchange-entry-yours = Your liceo
exchange-entry-yours-note = What your liceo says for this round.
exchange-entry-none = Has not answered yet.
exchange-entry-takes = Goes to { $goes ->
    [0] no liceo
    [one] one liceo
   *[other] { $goes } liceos
} and receives { $hosts ->
    [0] none
    [one] one
   *[other] { $hosts }
}.
exchange-entry-away = Does not take part this time.
exchange-entry-answer = Answer
exchange-entry-change = Change the answer
exchange-entry-title = Answer for the liceo
exchange-entry-stale = Somebody of your liceo answered while you were writing.
exchange-entry-part = Taking part
exchange-entry-part-ask = Does the liceo take part in this round?
exchange-entry-part-yes = Yes, we do
exchange-entry-part-no = Not this time
exchange-entry-goes = How many liceos would you visit?
exchange-entry-goes-hint = Three at most in a round.
exchange-entry-hosts = How many would you receive?
exchange-entry-hosts-hint = Receiving is work, too: say how many you really can.
exchange-entry-buddy-goes = How many buddies of an earlier generation do you want?
exchange-entry-buddy-goes-hint = One is enough to begin with.
exchange-entry-buddy-hosts = How many newer liceos would you walk with?
exchange-entry-buddy-hosts-hint = Zero, if you are still among the new ones.
exchange-entry-drivers = What you show and what you seek
exchange-entry-drivers-note = Pairs are looked for with this, and with what the network already knows of your cycles and measures.
exchange-entry-offers = We can show something
exchange-entry-seeks = We look for help
exchange-entry-neither = Neither
exchange-entry-shows = What would you show?
exchange-entry-shows-hint = A lesson, a meeting, a cycle. Also what did not work.
exchange-entry-looks = What do you want to see?
exchange-entry-looks-hint = The more concrete, the better the pair.
exchange-entry-with = With whom
exchange-entry-with-note = You may leave this empty.
exchange-entry-likes = Whom we would like, up to three
exchange-entry-refuses = Whom we would rather not
exchange-entry-refuses-note = Only those who lead your liceo read this. Neither the other liceos nor the central team see it: the pair simply is not proposed.
exchange-entry-ready = Ready
exchange-entry-do = Save the answer
exchange-entry-over = The pairs were sent already, so this answer can’t be changed.

exchange-hub-who = Who answered
exchange-hub-who-note = Whom each liceo would rather not meet is shown to nobody.
exchange-hub-answered = { $n } of { $of } liceos answered.
exchange-hub-silent = Still to answer
exchange-hub-away = Not this time
exchange-hub-sent = The pairs
exchange-hub-state = { $confirmed ->
    [0] No pair is confirmed
    [one] One pair is confirmed
   *[other] { $confirmed } pairs are confirmed
} and { $waiting ->
    [0] none waits for an answer
    [one] one waits for an answer
   *[other] { $waiting } wait for an answer
}.
exchange-hub-alone = Want to go and have no pair
exchange-alone-nobody = No liceo is possible by distance, generation, or by what each shows and seeks. If you know a reason, you can pin a pair.
exchange-alone-room = The liceos that would help have no room left.

exchange-proposal = Proposal
exchange-proposal-note = First, that as many go as can; then, that each learns as much as possible. Nobody sees it until you send it.
exchange-proposal-none = There is no proposal yet.
exchange-proposal-empty = From what the liceos answered no pair comes out yet.
exchange-proposal-count = { $n ->
    [one] One pair is proposed.
   *[other] { $n } pairs are proposed.
}
exchange-pin = Pin
exchange-unpin = Unpin
exchange-bar = Not this one
exchange-unbar = Allow again
exchange-barred = Ruled out
exchange-send = Send to the liceos
exchange-send-why = From then on the liceos decide: a pair holds once both accept.
exchange-proposal-group = { $n ->
    [one] { $generation }: one pair
   *[other] { $generation }: { $n } pairs
}
exchange-doubtful = Worth a look
exchange-doubtful-note = They can be sent as they are, but the data alone don't carry them.
exchange-sure = The others
exchange-sure-note = By the generation of whoever visits. They rest on what was tested or measured, and are near.
exchange-doubt-word = What the host would show rests on its own word alone.
exchange-doubt-wish = Nothing is known of it that the visitor looks for: it is proposed because they asked.
exchange-doubt-night = Somebody has to sleep on the way.
exchange-doubt-unknown = Nobody knows how far apart they are.
exchange-doubt-again = They visited each other not long ago.

exchange-adjust = Adjust
exchange-adjust-note = You know what the data don’t. What you pin or rule out holds, and the rest is worked out again.
exchange-adjust-visitor = Let
exchange-adjust-host = visit
exchange-adjust-pin = Pin this pair
exchange-adjust-bar = Rule this pair out
exchange-swap-one = The pair
exchange-swap-other = swaps hosts with
exchange-swap = Swap
exchange-contradiction-full = { $school } has more pinned pairs than room. Unpin one.
exchange-contradiction-pair = The pinned pair of { $visitor } with { $host } is not possible. Unpin it.

exchange-pair-visit = { $visitor } visits { $host }
exchange-pair-buddy = { $host } walks with { $visitor }
exchange-pair-proposed = Waiting for both to answer.
exchange-pair-you-said = Your liceo accepted. The other one is missing.
exchange-pair-half = { $school } accepted already.
exchange-pair-confirmed = Both accepted.
exchange-pair-withdrawn = One of the two can’t. The pair has ended.
exchange-pair-moved = This pair changed so that another liceo can go, too.
exchange-pair-substitute = It takes the place of one that could not be.
exchange-pair-why = Why this pair
exchange-pair-confirm = Accept
exchange-pair-withdraw = We can’t
exchange-pair-visit-see = See the visit
exchange-pairs-yours = Your pairs
exchange-pairs-why = A pair is settled once both liceos accept.

exchange-reason-pinned = The central team pinned this pair.
exchange-reason-learns = On “{ $driver }”: { $learns } { $needs }; { $host } { $shows }.
exchange-reason-returns = In return, on “{ $driver }”: { $learns } { $needs }; { $host } { $shows }.
exchange-reason-day = They are { $km } km apart as the crow flies: there and back in a day.
exchange-reason-night = They are { $km } km apart as the crow flies: better to stay a night.
exchange-reason-new = In the network’s rounds { $host } has not been visited from here yet.
exchange-reason-again = { $n ->
    [one] This visit was made in the last round, and that counts against it.
   *[other] This visit was made { $n } rounds ago, and that counts against it.
}
exchange-reason-hosted = { $n ->
    [one] { $host } received one visit in the last two rounds, and that counts against it.
   *[other] { $host } received { $n } visits in the last two rounds, and that counts against it.
}
exchange-reason-wish = { $who } said that it would like to meet { $whom }.
exchange-ground-adopted = { $n ->
    [one] closed one cycle by adopting its idea
   *[other] closed { $n } cycles by adopting the idea
}
exchange-ground-otherwise = { $n ->
    [one] closed one cycle by adapting or leaving its idea
   *[other] closed { $n } cycles by adapting or leaving the idea
}
exchange-ground-better = its measure changed the way that is wanted
exchange-ground-same = its measure has not changed yet
exchange-ground-worse = its measure changed the other way
exchange-ground-nothing = has not adopted an idea there yet
exchange-ground-offers = says that it can show it
exchange-ground-seeks = says that it looks for help

exchange-withdraw-title = We can’t
exchange-withdraw-lead = If you withdraw, we look at once for the best pair that is left for the other liceo, which both will have to accept as well.
exchange-withdraw-confirmed = This pair was confirmed already: its visit is called off.
exchange-withdraw-from = From what
exchange-withdraw-ask = What can’t you do?
exchange-withdraw-pair = This pair only: we would rather have another
exchange-withdraw-host = Receive in this round
exchange-withdraw-visitor = Go in this round
exchange-withdraw-secret = The other liceo is told that the pair ended, not which of these two you chose.
exchange-withdraw-do = Withdraw
exchange-withdraw-stay = We stay in the pair

exchange-waits-entry = “{ $name }”: your liceo’s answer is missing, until { $day }.
exchange-waits-send = “{ $name }”: answers are closed and the pairs were not sent.
exchange-waits-send-do = See the proposal
exchange-waits-pair-go = It is proposed that your liceo visits { $school }.
exchange-waits-pair-host = It is proposed that your liceo receives { $school }.
exchange-waits-pair-do = Read why and answer
exchange-waits-agree = The visit with { $school } has neither purpose nor steps.
exchange-waits-schedule = The visit with { $school } has no day.
exchange-waits-feedback = { $school } has not heard yet what you saw on the visit.

visit-when = { $day }, { $from } to { $to }
visit-no-day = No day yet
visit-off = This visit was called off.
visit-lead-agree = Both said yes. Now agree on what to look at, and how.
visit-lead-schedule = You know what for. The day is missing.
visit-lead-scheduled = It is agreed. Bring few questions and open eyes.
visit-lead-held = The visit has been. Tell each other one strength, one question and one next step, and choose something to try.
visit-agreement = The agreement
visit-agreement-none = What both agree on will be here: what for, by which steps, when and where.
visit-agree = Agree on purpose and steps
visit-agree-again = Change the agreement
visit-agree-lead = Both liceos may write it. Begin from a protocol and make it yours.
visit-agree-do = Save the agreement
visit-stale = The other liceo changed something while you were writing. Look at the visit, and save again if you want to keep yours.
visit-purpose = Purpose
visit-purpose-hint = What do those who go want to understand? A question guides more than a topic.
visit-driver = Driver
visit-driver-none = None in particular
visit-protocol = Protocol
visit-protocols = Protocols
visit-protocols-note = Four ways to look without evaluating anybody. Choosing another one changes the steps below.
visit-protocol-use = Use this one
visit-protocol-chosen = Chosen
visit-steps = Steps
visit-steps-hint = Change what you need: who receives, how long each step takes, what is talked about at the end.
visit-protocol-lesson = A lesson with one question
visit-protocol-when-lesson = When you want to see a practice from within. Whoever teaches chooses the question.
visit-steps-lesson =
    1. Before: whoever teaches says which question they have about the lesson (10 minutes).
    2. In the room: note what is seen and heard, with the time, without judging (one lesson).
    3. Alone: each visitor chooses three notes that answer the question (10 minutes).
    4. Together: the notes are read; whoever taught speaks first (20 minutes).
    5. At the end: one strength, one question and one next step from each side (15 minutes).
visit-protocol-walk = A walk through several rooms
visit-protocol-when-walk = When you want to see whether something lives in the whole liceo and not in one room only.
visit-steps-walk =
    1. Before: the host tells what was agreed to be done in all rooms (15 minutes).
    2. Walk: five to eight minutes a room, in pairs, with one focus, not all at once.
    3. Count: in how many rooms it was seen, without saying which (15 minutes).
    4. Together: what repeats, what surprises, what we don’t know (20 minutes).
    5. At the end: one strength, one question and one next step from each side (15 minutes).
visit-protocol-cycle-table = A cycle on the table
visit-protocol-when-cycle-table = When you want to learn from a test with its data, also from one that did not work.
visit-steps-cycle-table =
    1. The host tells its cycle: the prediction, what was done, the chart (15 minutes).
    2. The visitors ask only to understand (10 minutes).
    3. The visitors talk among themselves about what they see in the data; the host listens (15 minutes).
    4. The host says what it takes along (10 minutes).
    5. The visitors write how they would try it in their liceo, small (15 minutes).
    6. At the end: one strength, one question and one next step from each side (15 minutes).
visit-protocol-team = Along with a team
visit-protocol-when-team = When you want to see how a team meets, decides and keeps to what it agreed.
visit-steps-team =
    1. Before: the team tells how it prepares its meeting (10 minutes).
    2. In the meeting: note who proposes, how it is decided and what is written down (one meeting).
    3. Alone: each visitor chooses two moments to understand (5 minutes).
    4. Together: those moments are talked over; the team speaks first (20 minutes).
    5. At the end: one strength, one question and one next step from each side (15 minutes).
visit-schedule = Set the day
visit-schedule-again = Change the day
visit-schedule-lead = The time is that of the place where you are received.
visit-schedule-do = Save the day
visit-when-label = When and where
visit-day = Day
visit-starts = From
visit-ends = To
visit-place = Place
visit-place-hint = Where you are received and whom to ask for.
visit-calendar = Put into my calendar
visit-notes = Notes
visit-notes-why = What is seen and heard, without judging. They don’t leave the liceo that visits.
visit-notes-do = Write notes
visit-notes-phone = Note it on the phone, also without a signal
visit-notes-lead = What you see and hear, with the time, without judging. Later you choose what to tell the other liceo.
visit-notes-who = Everybody reads their own, and whoever leads your liceo reads all. The liceo that receives and the central team see none.
visit-note-new = A note
visit-note-words = What do you see or hear?
visit-note-hint = “10:12, three groups read the question again before answering”, and not “good climate”.
visit-note-do = Save the note
visit-noted = What was noted
visit-noted-none = There are no notes yet that you may read.
visit-note-remove = Delete
visit-back = Back to the visit
visit-feedback = Feedback
visit-feedback-note = Both ways. Those who lead both liceos read it, and nobody else.
visit-feedback-none = Nobody has written yet.
visit-feedback-by = Have written: { $names }.
visit-feedback-give = Write the feedback
visit-feedback-lead = What you say to { $school }: one strength, one question and one next step.
visit-feedback-do = Send
visit-feedback-later = This is written after the visit.
visit-strength = One strength
visit-strength-hint = Something you saw that is worth keeping.
visit-question = One question
visit-question-hint = Something you really want to understand.
visit-next-step = One next step
visit-next-step-hint = Something small that they could try.
visit-commitment = What you will try
visit-commitment-note = One thing, which becomes a cycle.
visit-commitment-none = There are no commitments yet that you may read.
visit-commitment-label = We take this along to try
visit-commitment-hint = For example: give the exit ticket back with a comment on the same day
visit-commitment-do = Save the commitment
visit-begin = Plan the cycle
visit-cycle = It is a cycle already:
visit-thanks = Thanks
visit-thanks-note = The whole network reads thanks.
visit-thanks-none = There are no thanks yet.
visit-thanks-label = What do you thank for?
visit-thanks-hint = What they did for you, in your words. Without naming students.
visit-thanks-do = Thank
visit-thanks-line = { $by } to { $to }
visit-more = More
visit-next = Go on visiting each other
visit-next-note = The same two liceos, without waiting for another round. What for and when, you agree on afterwards.
visit-next-goes = { $visitor } goes to { $host }
visit-before = See the visit before
visit-after = See the next visit
visit-call-off = Call the visit off
visit-call-off-why = Whoever has it in their calendar will see that it is off when they open the file again.
visit-call-off-sure = Yes, call it off
cycles-from-visit = It began with a visit

help-title = Requests for help
help-note = Outside of rounds: a liceo asks to see something or to be accompanied, and another one offers.
help-none = No liceo is asking for help now.
help-ask = Ask for help
help-ask-lead = Those who lead the other liceos and the central team will read it. Asking for help is the beginning of an improvement.
help-what = The request
help-driver = On which driver?
help-words = What do you need to understand or see?
help-words-hint = Tell what you tried and where you got stuck.
help-direction = Who goes?
help-direction-we-go = We go and look
help-direction-they-come = They come and accompany us
help-do-ask = Publish the request
help-line = { $school }: { $driver }
help-line-meta = { $n ->
    [0] { $day } · nobody has offered
    [one] { $day } · one liceo has offered
   *[other] { $day } · { $n } liceos have offered
}
help-closed = This request is closed.
help-offers = Offers
help-offers-none = Nobody has offered yet.
help-accepted = accepted
help-accept = Accept and arrange the visit
help-offer = Offer help
help-offer-words = What can you show?
help-offer-hint = What you tried, what worked, and what didn’t.
help-do-offer = Offer
help-close = Close the request
help-close-why = If it is no longer needed, close it so that nobody goes on thinking about it.
help-do-close = Close without a visit

wrong-round-name = Give it a name of at least three letters.
wrong-round-purpose = Write what the round is for.
wrong-round-answers-past = Answers can’t be due on a day that has passed.
wrong-round-starts = Visits begin after answers are due.
wrong-round-ends = The last day comes after the first.
wrong-entry-part = Choose whether the liceo takes part.
wrong-entry-number = Choose a number of the list.
wrong-entry-nothing = Whoever takes part goes to see, or receives somebody.
wrong-entry-likes = Choose three liceos at most.
wrong-entry-both = A liceo stands in both lists: whom you would like and whom not.
wrong-exchange-pair = Choose two different liceos.
wrong-exchange-swap = Choose two different pairs that can swap hosts.
wrong-exchange-full = That liceo has no room left: unpin another pair first.
wrong-exchange-impossible = That pair is not possible in this round.
wrong-exchange-from = Choose one of the two.
wrong-visit-purpose = Write the purpose in some words.
wrong-visit-steps = Write the steps.
wrong-visit-day = Choose a day within a year, or one of the last month.
wrong-visit-time = Write the time like this: 09:00.
wrong-visit-ends = The end comes after the beginning.
wrong-visit-place = Write where you are received.
wrong-visit-photo = Of a visit words are noted, no photos: there are students of another liceo. Take the photo out and save it again.
wrong-visit-note = Write what you saw or heard.
wrong-visit-feedback = Write something here, however short.
wrong-visit-commitment = Write what you will try, in one sentence.
wrong-visit-thanks = Write what you thank for.
wrong-help-driver = Choose a driver.
wrong-help-words = Tell in one or two sentences what you need.
wrong-help-offer = Write what you can show.

done-round-opened = The round is open: the liceos see it now.
done-round-answered = The answer is saved.
done-round-edited = So it is, and the rest was worked out again.
done-round-sent = The pairs have reached the liceos.
done-pair-said = Your liceo accepted. Now we wait for the other one.
done-pair-confirmed = Both accepted: there is a visit now.
done-pair-withdrawn = The pair has ended. No other one is possible for now.
done-pair-substituted = The pair has ended and another one is proposed, with its reason.
done-visit-agreed = The agreement is saved.
done-visit-scheduled = The day is saved.
done-visit-off = The visit is called off.
done-visit-next = There is one more visit. Agree on what for and when.
done-visit-noted = The note is saved.
done-visit-note-removed = The note is deleted.
done-visit-feedback = It has reached the other liceo.
done-visit-committed = The commitment is saved. The next step is to plan its cycle.
done-visit-thanked = The network can read it now.
done-help-asked = The request is published.
done-help-offered = The offer has arrived.
done-help-accepted = There is a visit now: agree on the steps and the day.
done-help-closed = The request is closed.

problem-round-sent-title = The pairs were sent already
problem-round-sent = From then on the liceos decide. Go back to the round to see how they stand.
problem-round-contradiction-title = The proposal contradicts itself
problem-round-contradiction = Some pinned pairs can’t stand together. Go back to the round and unpin one.
problem-round-empty-title = There are no pairs to send
problem-round-empty = From what the liceos answered no pair comes out. Wait for more answers, or pin one.
problem-pair-ended-title = This pair has ended
problem-pair-ended = The other liceo can’t, or the pair changed. Go back to the round: there may be another one.
problem-visit-off-title = This visit was called off
problem-visit-off = What was agreed can’t be changed. If you want to visit each other all the same, ask for a new one.
problem-visit-not-yet-title = The visit has not been yet
problem-visit-not-yet = This is written once it has been. Set the day and come back later.
problem-visit-no-day-title = The visit has no day
problem-visit-no-day = Once it has one you can put it into your calendar.
problem-commitment-begun-title = That commitment is a cycle already
problem-commitment-begun = What follows is written in its cycle.
problem-help-closed-title = This request is closed already
problem-help-closed = Somebody closed it or accepted another offer.

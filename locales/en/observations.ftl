# Observation of classrooms.

observations-title = Classroom observation
observations-lead = Somebody whom you invite looks at your lesson and notes what they see and hear. You read it first, you answer, and together you agree on a next step.
observations-new = Arrange an observation
observations-new-lead = Whoever is observed decides who comes in. What was observed is theirs: nobody else sees it unless they show it.
observations-go = Go to the classroom
observations-none = No observations yet
observations-none-why = Here will be the lessons in which somebody was with you, and those that you went to: the evidence, your answer and the next step.
observations-none-how = Begin by inviting a colleague whom you trust, and say what you would like to know about your lesson.
observations-waiting = Waiting for you
observations-mine = My lessons
observations-made = Lessons that I observe
observations-shown = Shown to me
observations-by = Observed by { $name }
observations-of = { $name }'s lesson

observation-your-class = Your lesson of { $day }
observation-who = Who and when
observation-who-why = A colleague comes in when the teacher invites them. Head of UTP, principal and hub may offer: the teacher says whether they accept.
observation-with = With whom?
observation-with-observer = { $name } observes ({ $role })
observation-with-teacher = Offer to come to { $name }'s lesson
observation-wrong-with = Choose with whom.
observation-course = Course
observation-course-hint = If it is one of your lessons.
observation-no-course = Without saying which
observation-no-subject = Without saying which
observation-day = Day
observation-what = What to look at
observation-what-why = A question of whoever teaches guides the eye more than any rubric.
observation-focus = What do you want to know about the lesson?
observation-focus-hint = For example: who doesn't get to speak?
observation-focus-said = What they want to know:
observation-rubric = Rubric
observation-propose = Propose it
observation-nobody = Nobody to arrange it with yet
observation-nobody-why = When there are more people in your liceo, you will be able to choose them here.
observation-liceo = Choose the liceo first
observation-accept = I accept
observation-refuse = Not this time
observation-revive = Undo: let it be
observation-revive-why = It is offered again: whoever teaches says yes once more.
done-observation-revived = The observation is as it was.
done-observation-offered-again = The observation is offered again. Whoever teaches has to say yes.
observation-call-off = It won't take place
observation-desk = Write the evidence in a form
observation-rate = Rate it by the rubric
observation-rate-again = Change the rating
observation-edit-evidence = Correct the evidence
observation-send = Send it to the teacher
observation-send-bare = Send the evidence alone
observation-send-why = Once sent, evidence and rating don't change any more. The rating opens when they answer you.
observation-talk = Write down the conversation
observation-talk-again = Correct the conversation
observation-try = Try the next step in a cycle
observation-conversation = Conversation
observation-strength = One strength
observation-question = One question
observation-next-step = One next step
observation-cycle = The cycle that began here:
observation-before = Comes back to an earlier observation
observation-after = See the new observation
observation-again = Observe again
observation-evidence = Evidence
observation-evidence-why = What was seen and heard, without judgement.
observation-began-at = From { $time } on
observation-counted = Counted
observation-sampled = { $n } of { $of } times
observation-your-answer = Your answer
observation-answer = The answer
observation-answer-why = You read first. When you answer you will see the rating; whoever observed will see your answer.
observation-answer-label = What does this evidence tell you?
observation-answer-hint = What surprised you, what is missing, what was misunderstood. You may leave it empty: that says that you have read it.
observation-answer-do = Answer and see the rating
observation-answer-none = Read the evidence and added no words.
observation-ratings = Rating
observation-ratings-why = A judgement, apart from the evidence: each level says which notes it stands on.
observation-ratings-yours = Only you see it until they answer you.
observation-level = Level { $n } of { $of }.
observation-stands-on = It stands on:
observation-not-rated = Too little was seen to say.
observation-shown = Who sees it
observation-shown-why = The observation is yours. You show it, and you undo that.
observation-shown-nobody = Only you and whoever observed.
observation-show-to = Show it to
observation-show = Show
observation-hide = Stop showing
observation-hide-from = Stop showing it to { $name }
observation-remove = Take this observation away
observation-remove-why = Nobody sees it any more, nor does whoever observed. For 30 days you can bring it back; then it is erased.

observation-teacher-offered = Somebody offers to observe your lesson. You say whether they come in.
observation-teacher-declined = It was agreed not to do it.
observation-teacher-agreed = It is arranged. When they send you the evidence, you will read it here.
observation-teacher-captured = Whoever observed is putting in order what they saw.
observation-teacher-sent = Read the evidence and answer. Then you will see the rating.
observation-teacher-answered = What comes next: talk, and agree on a next step.
observation-teacher-talked = There is a next step that you agreed on.
observation-observer-offered = Waits for the teacher to say whether they accept.
observation-observer-declined = It was agreed not to do it.
observation-observer-agreed = It is arranged: you can go to the classroom.
observation-observer-captured = The evidence arrived. It is still to be rated and sent.
observation-observer-sent = Waits for the teacher's answer.
observation-observer-answered = They answered you. What comes next: talk, and agree on a next step.
observation-observer-talked = There is a next step that you agreed on.
stage-offered = Offered
stage-declined = Not done
stage-agreed = Arranged
stage-captured = With evidence
stage-sent = Sent
stage-answered = Answered
stage-talked = Talked about

done-observation-asked = It is arranged. Tell whom you invited.
done-observation-offered = It is offered. The teacher decides.
done-observation-accepted = It is arranged.
done-observation-declined = It is noted that it won't take place. Another one can be proposed whenever you like.
done-evidence-kept = The evidence is kept. Nobody else sees it until you send it.
done-observation-rated = The rating is kept. Only you see it until they answer you.
done-observation-sent = It reached the teacher.
done-observation-answered = Your answer is kept. Now both of you see the rating.
done-observation-talked = The conversation is kept.
done-observation-shown = Now they see it, too.
done-observation-hidden = They don't see it any more.
done-observation-removed = You took the observation away. Nobody sees it; for 30 days you can bring it back.
done-observation-back = The observation is back.

wrong-time = Write a time like 10:05.
observation-wrong-count = Write a number from 0 to 999.
observation-wrong-no-notes = Note at least one thing that was seen or heard.
observation-wrong-many-notes = These are more than 200 notes. Join some of them.
observation-wrong-no-evidence = Tick at least one note that this level stands on.
observation-wrong-talk = Write one.

evidence-title = What was seen and heard
evidence-lead = Facts alone: who did what, what was said, how many. Judgement comes later and apart.
evidence-stale = The evidence changed while you edited it, or arrived from a phone. Here is what you wrote: if you keep it again, this stays.
evidence-judging = Some notes sound like a judgement.
evidence-judging-why = What did you see or hear that made you think so? Write that.
evidence-notes = Notes
evidence-notes-why = A note a line, its minute before it.
evidence-notes-label = Notes, one a line
evidence-notes-hint = For example: 12 Asks «why?» and waits; three answer. No names of students.
evidence-began = Time when it began
evidence-samples = What was looked up every so many minutes
evidence-keep = Keep the evidence

ratings-title = Rate by the rubric
ratings-lead = Choose the level that best says what your notes show, and tick which ones it stands on.
ratings-stale = The rating changed while you edited it. Here is what you chose: if you keep it again, this stays.
ratings-level = Level
ratings-unseen = Too little was seen to say
ratings-notes = Which notes it stands on
ratings-notes-legend = Notes it stands on
ratings-why = What ties those notes to the level (if needed)
ratings-keep = Keep the rating
ratings-keep-why = Only you see it until whoever was observed has read the evidence and answered.

talk-lead = Talk first. Then write one strength, one question and one next step: one of each, so that something comes of them.
talk-stale = The other one wrote meanwhile. This is what is there now; yours is below.
talk-one-each = One of each
talk-one-each-why = Either of you may write it.
talk-strength-hint = Something in the evidence that is worth keeping.
talk-question-hint = One that has no answer at once.
talk-next-step-hint = Something small that can be tried in a lesson within two weeks.
talk-keep = Keep the conversation

own-practice-title = My practice
own-practice-whose = This page is yours alone. Nobody else can open it.
own-practice-none = There is no line to show yet
own-practice-none-why = When you have answered your first observation, you will see each dimension over time here, and the cycles that began from it.
own-practice-levels = Over time
own-practice-levels-why = Each point is a lesson; each ring, a cycle that began from an observation.
own-practice-one = There is one observation. With the next one the line begins.
own-practice-step = { $name } went from level { $from } to { $to }.
own-practice-same = In { $n } observations the levels are the same at the beginning and at the end.
own-practice-caution = These are few lessons, seen by different people: a difference of one level may be the lesson or the eye.
own-practice-cycles = Cycles that began here
own-practice-lessons = Lessons

classroom-title = In the classroom
classroom-lead = Kept on this phone with each tap and sent once, even if there is no signal now.
classroom-offline = No signal. What you note stays on this phone and is sent later.
classroom-no-script = In this browser one writes in a form:
classroom-none = There are no arranged lessons to go to. When somebody invites you or accepts your offer, they will be here.
classroom-choose = Which lesson do you go to?
classroom-begin = Begin
classroom-begun = From { $time } on
classroom-note = Note it
classroom-note-label = What do you see or hear?
classroom-note-hint = Facts, without judgement and without names of students. The time comes by itself.
classroom-look = What to look at
classroom-less = One less: { $name }
classroom-minute = Minute { $n }
classroom-drop = Take away
classroom-finish = Finish and send
classroom-finish-hint = It reaches you alone. Then you rate it calmly and send it on.
classroom-kept = Kept on this phone
classroom-waiting = Kept on this phone · still to be sent
classroom-arrived = Arrived at { $time }
classroom-go = Rate and send
classroom-refused = It could not be received: { $why }
classroom-forget = Erase from this phone
classroom-empty = Note at least one thing before you finish.
classroom-gone = This observation is not there any more, or not yours.
classroom-other = There is other evidence of this lesson already. Copy yours and add it there.

rubrics-title = Rubrics
rubrics-lead = In which words a lesson is looked at. Ronda brings an open rubric; the network or your liceo may enter their own.
rubric-own-name = Ronda's open rubric
rubric-own-said = Five dimensions: climate, participation, clarity, thinking and feedback
rubric-of-school = Of { $school }
rubric-of-network = The network's
rubric-for-network = The whole network
rubric-version = Version { $n }
rubric-versions = Other versions
rubric-lead = Each level says what is seen and heard in a lesson, not what a person is like.
rubric-samples = Every { $n } minutes
rubric-new = Enter a rubric
rubric-edit = Write the next version
rubric-copy = Copy it to change it
rubric-copy-of = { $name } (copy)
rubric-form-lead = A rubric is written in lines. What was observed by a version keeps its words.
rubric-stale = Somebody wrote another version meanwhile. If you keep it again, yours will be the next one.
rubric-words = The rubric
rubric-licence = If the rubric is other people's, enter it only if your network may use it.
rubric-name = Name
rubric-place = For whom
rubric-body = Rubric, in lines
rubric-body-hint = # domain · ## dimension · ? what to look for · 1, 2, 3… levels · + what is counted · @ 5 question | option | option: what is looked up every 5 minutes
rubric-keep = Keep it
rubric-line = In line { $n }:
rubric-wrong-line = This line begins with none of the signs.
rubric-wrong-no-domain = A dimension comes after its domain (#).
rubric-wrong-no-dimension = A dimension (##) comes first.
rubric-wrong-order = Levels come in order, from 1 on.
rubric-wrong-no-words = This level says nothing.
rubric-wrong-no-name = The name is missing.
rubric-wrong-empty = It takes at least one domain with one dimension.
rubric-wrong-many = It is too long: up to 24 dimensions and 12 things that are counted.
rubric-wrong-levels = Each dimension has from 2 to 7 levels.
rubric-wrong-samples = It is written so: @ 5 What do they do? | Listen | Work. From 1 to 30 minutes, and from 2 to 6 options.
done-rubric-kept = The rubric is kept.

practice-of = Practice at { $school }
practice-network = Practice in the network
practice-why = What many observations say together. Never of one person: only where there are at least 8 teachers whose observation nobody who reads this has seen.
practice-none = Nothing can be said yet
practice-none-why = When the term is over, what at least 8 teachers left is summed up once, and that doesn't change any more.
practice-network-none-why = Here will be the sum of the liceos that closed a term with at least 8 teachers.
practice-close = Sum up the { $term }
practice-close-why = It is summed up once and never changes, so that nobody can take one sum from another.
practice-first-half = first half of { $year }
practice-second-half = second half of { $year }
practice-teachers = { $n ->
    [one] 1 teacher, with their last observation
   *[other] { $n } teachers, each with their last observation
 }
practice-figure = { $of }, { $term }: the level of each dimension
practice-level = level { $n }
practice-withheld = withheld: somebody could be known
practice-lead = At level { $level } or higher: { $parts }.
practice-lead-upper = At the upper half of the levels: { $parts }.
practice-by = By which rubric
practice-other-rubric = another rubric
practice-lead-part = { $n } of { $of } in { $name }
practice-liceos = Liceos
done-practice-closed = The term is summed up and doesn't change any more.
done-practice-too-few = It isn't enough to say something without somebody being known. Nothing was summed up.

eye-title = Train the eye
eye-lead = Rate a written lesson, alone. Then you see the reference with its reasons, and how others looked at it.
eye-lessons = Written lessons
eye-written = Nobody taught this lesson: it was written to practise with.
eye-times = { $n ->
    [0] You haven't rated it yet
    [one] You rated it once
   *[other] You rated it { $n } times
 }
eye-alone = Read the evidence and choose a level for each dimension. Nobody sees what you choose with your name.
eye-beside = Your eye beside the reference.
eye-wrong-level = Choose a level, even if you doubt.
eye-keep = Done, see the reference
eye-yours = Yours
eye-reference = The reference
eye-others = Others
eye-others-few = Shown once { $n } more people have rated it.
eye-spread = level { $level }: { $n }
eye-go-on = Go on
eye-again = Rate it again
eye-eyes = Your eye
eye-eyes-why = Of your last round.
eye-own = In { $n } of { $of } dimensions you chose the same level as the reference, and in { $near } you were at most one level apart.
eye-higher = In the mean you look higher than the reference.
eye-lower = In the mean you look lower than the reference.
eye-neither = You look neither higher nor lower than the reference.
eye-kappa = Agreement with the reference beyond chance (weighted kappa): { $kappa }, between { $low } and { $high } with 95 % confidence.
eye-drift = Round by round: if your eye drifts, it shows here
eye-when = When
eye-alike-head = Like the reference
eye-higher-head = Mean difference in levels
eye-alike = { $n } of { $of }
eye-together = All eyes
eye-together-why = Of each person's first time, by groups of 8.
eye-few = Said once { $n } people have rated all the written lessons.
eye-icc = { $n } people rated all of them. Two of them who look at the same lesson agree like this: { $icc } (1 is alike, 0 is chance).
eye-icc-interval = With 95 % confidence, between { $low } and { $high }.
eye-needed = { $n ->
    [one] One person is enough for a level that can be trusted.
   *[other] A level that can be trusted takes { $n } people who look at the same lesson.
 }
eye-needed-many = Not even ten people who look at the same lesson would give a level that can be trusted: better talk about the rubric.
done-calibrated = It is kept. Here is the reference.

## Two looks
looks-title = Two looks
looks-lead = Two people who observed the same lesson, one beside the other.
looks-none = Nobody's lesson has been looked at twice yet
looks-none-why = Where two people observe the same lesson with the same rubric, one sees in what they agree and where each saw something else.
looks-none-how = Whoever teaches invites two people for the same day and course, and answers both. An observer sees the other look if it is shown to them.
looks-agreement = How far they agree
looks-agreement-why = Beyond what chance would give: 1 is always, 0 is what chance gives. From { $n } lessons on.
looks-few = Of fewer than { $n } lessons nothing is said of how far they agree.
looks-pair = { $one } and { $other }
looks-lessons = { $n ->
    [one] { $n } lesson that both saw.
   *[other] { $n } lessons that both saw.
}
looks-same = The same level in { $n } of the { $of } dimensions that both rated.
looks-same-lessons = { $n } of { $of } lessons
looks-unsaid = Not rated
looks-apart = { $n ->
    [0] The same level
    [one] { $n } level apart
   *[other] { $n } levels apart
}
looks-dimension = Dimension
looks-between = Between both
looks-alike = The same level
looks-beyond = Weighted kappa
looks-kappa = { $kappa }, between { $low } and { $high }
looks-no-kappa = Can't be said

## On the page of privacy
privacy-observations-all = Sees all observations of lessons.
privacy-observations-sums = Of the observations of lessons reads what those of each liceo say together, by term, from eight teachers on whose lesson they have not seen. One by one, only those they made and those they are shown.
privacy-observations-sums-own = Of their liceo's observations of lessons reads what they say together, by term, from eight teachers on whose lesson they have not seen. One by one, only those they made and those they are shown.
privacy-observations-own = Of the observations of lessons sees those of their own lessons, those they made and those they are shown.
privacy-observations-none = No observation of a lesson.

## The survey, as a student sees it on their phone

## The door
answering-door-title = Answer a survey
answering-door-lead = You need no account and no email.
answering-door-code = Class code
answering-door-hint = Six letters and numbers, as they stand on the board. Capitals or not makes no difference.
answering-door-enter = Go in
answering-door-what = We don't ask for your name. The code opens your class's survey and nothing else.
answering-other-code = Type another code
answering-try-again = Try again
answering-no-such-code = No survey has that code. Look at the board again, or ask your teacher.
answering-too-often = Many codes that don't exist came from here, so the door rests for a minute. Wait and try again; what you have answered is still on this phone.
answering-busy-page = We can't look up that code right now. Try again in a while; what you have answered is still on this phone.

## Before and after
answering-waiting-title = It hasn't begun yet
answering-waiting = This survey opens on { $day }.
answering-waiting-more = Come in with the same code that day.
answering-closed-title = This survey has closed
answering-closed = It took answers until { $day }.
answering-closed-more = If you answered without a signal, leave this page open for a moment: what is left on this phone is sent by itself.
answering-see-done = See what was done with the answers
answering-trouble-title = We couldn't receive it

## The beginning
answering-length = { $n ->
    [one] One question
   *[other] { $n } questions
}
answering-minutes = { $n ->
    [one] about a minute
   *[other] about { $n } minutes
}
answering-private-anonymous = We don't ask for your name and nobody can tell who answered what. For the same reason, once sent, your answers can't be found again or deleted.
answering-private-own-code = We don't ask for your name. At the end you make a code that only you can make again: by it we know that today's answers and those of another time are the same person's, without knowing whose.
answering-private-threshold = Results are shown only from { $n } answers on.
answering-private-day = We keep the day on which you answer, not the hour.
answering-private-thirds = Each student gets a part of the questions, by chance.
answering-private-words = What you write in your own words is parted from your other answers, so that it can’t be found or erased later. If { $n } or more write, of two courses at least, whoever leads your school and its coexistence team read it together with the others’ and without a name. What worries is read by the principal and the coexistence team.
answering-private-words-now = Nobody reads it at once. If you or somebody is having a hard time, talk today to an adult at your school whom you trust.
answering-words-hint = No names. Nobody reads it at once: if something worries you now, talk to an adult at your school.
answering-foot = We don't ask for your name. Results are shown only if { $n } or more answer.
answering-foot-skip = You can skip any question.
answering-foot-some-needed = You can skip the questions that don't say “needed”.
answering-begun = There is a half-finished survey on this phone. Is it yours?
answering-resume = Yes, go on where I was
answering-forget = It isn't mine: delete it
answering-start = I want to answer
answering-no-script = We show you all questions on one page.

## The questions
answering-progress = Question { $n } of { $all }
answering-answered = You answered { $n } of { $all }
answering-next = Next
answering-back = Back
answering-send = Send
answering-to-list = See all questions together
answering-to-one = See one question at a time
answering-listen = Listen to the question
answering-saved = Saved on this phone
answering-not-saved = This phone doesn't let us save. Don't close the page before sending.
answering-decline = I'd rather not answer
answering-required = needed
answering-needed = This question needs an answer.
answering-several = You can mark more than one.
answering-no-names = In your own words, without anybody's name. Up to { $n } letters.
answering-a-number = Write a number.
answering-between = A number between { $low } and { $high }.
answering-at-least = A number from { $low } on.
answering-at-most = A number up to { $high }.
answering-wrong-number = That is not a number. Write it in digits.
answering-wrong-range = That number lies outside of what is asked.
answering-wrong-decimals = That number has more decimals than fit.
answering-wrong-long = It is longer than fits. Shorten it a little.
answering-wrong-answer = That answer doesn't fit the question. Choose again.
answering-sex = How do you identify yourself?
answering-sex-why = It helps to know whether school feels different. You can leave it blank.
answering-sex-female = Woman
answering-sex-male = Man
answering-sex-other = Other, or I'd rather not say

## The own code
answering-code-title = Make your code
answering-code-why = Answer the same each time and your code will be the same. This phone works it out: what you write here is neither kept nor sent. If you'd rather not make one, leave it blank.
answering-code-name = The first two letters of your mother's name, or of whoever takes care of you
answering-code-name-hint = For example, MA if her name is María.
answering-code-day = The day on which you were born
answering-code-day-hint = Only the day, from 1 to 31.
answering-code-town = The first two letters of the town where you were born
answering-code-town-hint = For example, TA if it was Talca.
answering-code-honest = Whoever knows these three things about you could make the same code: tell nobody.
answering-code-wrong = Something is missing: two letters, a day from 1 to 31 and two letters. Or leave all three blank.
answering-code-needs-script = Your phone can't make the own code, so these answers are not joined with others of yours.

## Sending
answering-last-title = Ready to send
answering-all-answered = You answered everything.
answering-skipped = Not answered: { $n }. You can go back to them, or send it like this.
answering-see-skipped = Go to the first one not answered
answering-last-anonymous = Once sent, your answers can't be found, changed or deleted: nobody knows which are yours.
answering-sending = Sending…
answering-thanks = Thank you for answering
answering-received = Your answers have arrived and are no longer on this phone.
answering-waits = Saved on this phone. It will be sent by itself when there is a signal: leave this page open, or open any survey on this phone again.
answering-others-wait = Waiting on this phone to be sent: { $n }. They go by themselves when there is a signal.
answering-others-sent = What was waiting on this phone has arrived.
answering-again = Next student
answering-file = Download to hand over
answering-file-why = If sending doesn't work, your teacher can upload that file.
answering-file-name = answers-{ $code }.json
answering-apart-late = They came after the survey closed, so they were set aside: they don't count in the results as long as nobody looks at them.
answering-apart-version = The questions changed while you were answering, so your answers were set aside: they don't count in the results as long as nobody looks at them.
answering-apart-many = Many more answers came than the class has students, so the last ones were set aside: they don't count in the results as long as nobody looks at them.
answering-bad-form = What came can't be understood as answers to this survey. It is still saved on this phone.
answering-unfit = Some answer doesn't fit the questions. It is still saved on this phone.
answering-too-early = The survey hasn't begun yet. Your answers wait on this phone.
answering-too-late = The survey closed more than two weeks ago and takes no more answers. What you answered is still on this phone.
answering-too-large = What came is longer than fits. Shorten what you wrote and try again.
answering-busy = We couldn't keep your answers right now. They are still here: press Send again.

## What happens next
answering-later-title = What happens now
answering-later-groups = Answers are put together with your class's and shown only in groups of { $n } or more.
answering-later-done = Later your school tells, under this same code, what it did with what you all said.
answering-done-title = You said, we did
answering-done-said = You said
answering-done-did = We did
answering-done-none = There is nothing to tell yet.
answering-done-none-why = Here your school will write what you said and what it did with it. Come back in a few weeks with the same code.
answering-done-back = Back to the survey

## Without scripts and on paper
answering-look-again = There is something to look at again.
answering-kept-here = Your answers are still here; each question says what it lacks.
answering-paper = Mark one answer for each question. Don't write your name.

## With a slip
answering-private-slip = We don’t ask your name: your slip has a code. By it today’s answers stay together with those of other times, under a number that doesn’t say who you are. No page shows one person’s; only whoever looks after the network’s server could undo that number.
answering-slip-title = Your slip
answering-slip-why = This survey keeps together the answers that you give through the year, to see what changes. So it opens with the slip that your school gave you.
answering-slip-code = Code of your slip
answering-slip-hint = Nine letters and digits. Hyphens don’t matter.
answering-slip-text = Read the whole text
answering-slip-wants = I want to answer
answering-slip-back = If you said yes and change your mind, use the same slip:
answering-slip-back-link = take it back
answering-slip-wrong = That code is of no slip. Look at it letter by letter.
answering-no-such-slip = That code doesn’t open this survey. Look at it again, or ask for another slip.
answering-slip-used = Answers came with this slip already, and those stay. If it wasn’t you, tell your teacher.
answering-not-wanted = Tick that you want to answer. If you don’t, close the page: nothing happens.
answering-no-consent = Today nobody can answer with this slip: a consent is missing, or was taken back. We kept nothing of what you answered. Ask at your school.
answering-back-title = Take it back
answering-back-lead = You can take back your yes whenever you want, without saying why.
answering-back-what = We erase what you answered with slips and don’t ask you again. Results of groups that were published already stay as they are. From now on your guardian’s consent doesn’t hold either.
answering-back-do = Take back my yes

## The file of a phone that could not send
answering-bring-title = Hand in a file of answers
answering-bring-lead = When a phone can't send, it saves a file: hand it in here. Each answer counts once, even if the phone sends it, too.
answering-bring-file = File
answering-bring-hint = It is called respuestas-{ $code }.json.
answering-bring-do = Hand in
answering-bring-private = The answers are taken from the file and nothing else; who hands it in isn't kept. Delete it from the phone or computer once it has arrived.
answering-bring-told = What became of what was in it
answering-bring-counted = { $n ->
    [one] One answer arrived and counts.
   *[other] { $n } answers arrived and count.
}
answering-bring-known = { $n ->
    [one] One had arrived before: it isn't repeated.
   *[other] { $n } had arrived before: they aren't repeated.
}
answering-bring-apart-late = { $n ->
    [one] One was kept apart because the survey is closed.
   *[other] { $n } were kept apart because the survey is closed.
}
answering-bring-apart-version = { $n ->
    [one] One was kept apart because the questions changed meanwhile.
   *[other] { $n } were kept apart because the questions changed meanwhile.
}
answering-bring-apart-many = { $n ->
    [one] One was kept apart: the course has many more answers than students.
   *[other] { $n } were kept apart: the course has many more answers than students.
}
answering-bring-early = { $n ->
    [one] One wasn't taken: the survey hasn't begun.
   *[other] { $n } weren't taken: the survey hasn't begun.
}
answering-bring-late = { $n ->
    [one] One wasn't taken: the survey closed more than two weeks ago.
   *[other] { $n } weren't taken: the survey closed more than two weeks ago.
}
answering-bring-unfit = { $n ->
    [one] One wasn't taken: an answer doesn't fit the questions.
   *[other] { $n } weren't taken: an answer doesn't fit the questions.
}
answering-bring-full = { $n ->
    [one] One wasn't taken: too many answers of this course are kept apart already.
   *[other] { $n } weren't taken: too many answers of this course are kept apart already.
}
answering-bring-busy = { $n ->
    [one] One couldn't be kept just now.
   *[other] { $n } couldn't be kept just now.
}
answering-bring-slip = { $n ->
    [one] One wasn't taken: its slip doesn't open this survey, was used already, or a consent is missing.
   *[other] { $n } weren't taken: their slips don't open this survey, were used already, or a consent is missing.
}
answering-bring-unread = { $n ->
    [one] One can't be read as answers to this survey.
   *[other] { $n } can't be read as answers to this survey.
}
answering-bring-again = Keep the file and hand it in again later: what has arrived isn't repeated.
answering-bring-done = You can delete the file now.
answering-bring-elsewhere = Hand it in at survey { $code }
answering-bring-wrong-none = Choose the file: none arrived, or it is empty.
answering-bring-wrong-large = It is too large to be a file of answers. Nothing of it was taken.
answering-bring-wrong-not-ours = That is no file of answers, or part of it is missing. Download it again on the phone. Nothing of it was taken.
answering-bring-wrong-newer = A newer version of Ronda wrote that file. Keep it until this server is updated.
answering-bring-wrong-other = That file is of another survey or another course. Nothing of it was taken.
sheet-bring-ended = { $n ->
    [one] One wasn't taken: the entering of that assessment has ended.
   *[other] { $n } weren't taken: the entering of that assessment has ended.
}

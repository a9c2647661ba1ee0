### Students' improvement teams: three or four students and the adults of their liceo.

## For adults
teams-title = Students’ teams
teams-lead = Three or four students and an adult talk about something they want to improve. They come in with a code, without an account, and nothing leaves the liceo.
teams-yours = The teams
teams-who = You see those you opened. Who leads the liceo and coexistence see all.
teams-none = There is none yet. Choose a course to open the first.
team-open = Open a team
team-open-lead = Only students whose consent for this stands take part. Nobody talks alone with one person: what is said is read by the whole team and at least two adults.
team-do-open = Open the team
team-open-until = { $course } · open until { $day }
team-over-since = { $course } · ended { $day }
team-readers = Besides the team, these read: { $names }.
team-readers-too = These will read, too: { $names }.
team-never-outside = Nobody outside the liceo can read it.
team-consent-missing = Consents are missing
team-consent-missing-why = A team needs the standing consent of at least three students of the course. Who leads the liceo or coexistence collects it, with the text “Students’ improvement teams”.
team-what = The team
team-name = The team’s name
team-name-hint = Without people’s names: “Team of the break”
team-purpose = What they want to improve
team-purpose-hint = The students read it as they come in.
team-students = Students
team-students-hint = Three or four. Only those whose consent stands are shown.
team-until = open until { $day }
team-over = ended { $day }
team-too-few = paused: fewer than two students’ consents stand
team-room = The room
team-room-empty = Nobody has said anything yet. A question of yours helps to begin.
team-room-first = Nobody has said anything yet. You can begin.
team-words = What you want to say
team-words-hint = All students of the team and the adults named above read it.
team-words-student-hint = Your team and the adults named above read it. Don’t write anybody’s name or data.
team-word-remove = Delete
team-seats = Codes
team-seats-why = One for each student, used once. In the room everybody has a nickname.
team-seat-waits = Hasn’t come in yet
team-seat-taken = Came in as “{ $name }”
team-seat-not-now = Takes no part today
team-code = Code:
team-code-new = Give another code
team-code-where = They come in at this address of Ronda:
team-end = End the team
team-end-why = The room is shut now and doesn’t open again. What was said is deleted after 90 days.
team-end-sure = End it now

## For students
team-door-title = Come in to your team
team-door-lead = With the code you were given. You need no account and no mail.
team-door-code = Code
team-door-code-hint = Six signs
team-door-nickname = Your nickname in the team
team-door-nickname-hint = Choose one that isn’t your name.
team-door-assent = By coming in you say that you want to take part. You can leave whenever you like.
team-door-enter = Come in
team-say = { $name }, what do you want to say?
team-leave = Leave the team on this phone

## Done
done-team-opened = The team is open. Hand each student their code.
done-team-ended = The room is shut.
done-team-code = There is a new code; the one before opens no more.
done-team-word-removed = We deleted it.

## Something is missing
wrong-team-name = Give the team a name.
wrong-team-purpose = Say what they want to improve.
wrong-team-students = Choose three or four students.
wrong-team-consent = Somebody you chose has no standing consent any more. Look at the list.
wrong-team-second-adult = A second adult who can read is needed: somebody who leads the liceo or keeps coexistence, besides you.
wrong-team-code = That code doesn’t open. Check it, or ask your team’s adult for another.
wrong-team-nickname = Choose a nickname of at least two letters.
wrong-team-nickname-taken = Somebody else of the team uses that nickname.
wrong-team-words-long = It is too long: there is room for 1,500 signs.
wrong-team-words-many = You have said a lot within the last hour. Come back in some minutes.

### Consent: who decides, what is missing, and what happens when somebody withdraws. Each sentence comes from the rule itself (domain::consent).
consent-rule-anonymous = This survey doesn't ask for your name, nor does it keep whose each answer is.
consent-rule-linked = Your answers are kept beside those you give later, without your name, to see what changes over time.
consent-rule-guardian = If you are younger than { $age }, your guardian has to agree first.
consent-rule-own = From the day you turn { $age } you decide, even if your guardian agreed before.
consent-rule-recorded = Your school may run this survey without asking for consent, because it carries no names and a law allows it.
consent-rule-assent = As you begin we ask whether you want to answer. If you say no, nothing happens.
consent-rule-withdraw-linked = You can withdraw whenever you like, without saying why: we remove what you answered and don't ask you again.
consent-rule-withdraw-anonymous = You can stop answering whenever you like. What you already sent carries no name: we can't find it to remove it.
consent-needs-guardian = To answer this survey before you are { $age }, your guardian has to agree.
consent-needs-guardian-unknown-age = Your school doesn't have your date of birth yet, so for now your guardian has to agree.
consent-needs-own = You are { $age } or older: you decide.
consent-lacks-guardian = Your guardian still has to agree. Once that is done, you can answer.
consent-lacks-guardian-older-text = The survey now asks for more than before: your guardian has to read it and agree again.
consent-lacks-guardian-withdrawn = There is no consent for you to answer any more, so we don't ask you anything.
consent-lacks-own = You still have to tell us whether you want to take part.
consent-lacks-own-older-text = The survey now asks for more than when you said yes. Read it and tell us whether you still want to.
consent-lacks-own-withdrawn = You withdrew, so we don't ask you anything. If you change your mind, you can come back.
consent-withdrawn-removed = Done: from now on nothing more is asked, and the answers that were kept together are removed.
consent-withdrawn-not-found = Done: from now on nothing more is asked. What was answered without a name can't be found, so it stays.
wrong-consent-text-empty = Write the text in Spanish: it is what families will read.
wrong-consent-text-long = It is too long. Keep it below 8,000 characters: two pages.

## The network's text
consent-text-title = The text of the consent
consent-text-lead = What families read before they consent to surveys that keep a student's answers together. Each consent stays tied to the version that was read.
consent-text-now = What is read today
consent-text-versions = Versions
consent-text-version = Version { $n }, since { $day }
consent-text-asked-more = It asked for more than the one before: everybody had to consent again.
consent-text-none = There is no text yet
consent-text-none-why = Without a text nobody can consent to anything. Whoever directs or coordinates the network writes it.
consent-text-write = Write a version
consent-text-spanish = The text, in Spanish
consent-text-hint = In words that are understood at home. Up to 8,000 characters.
consent-text-english = The same text in English, if it is needed
consent-text-more = This version asks for more than the one before
consent-text-more-hint = Then what was consented to isn't enough, and each family reads and consents again. Correcting a comma isn't asking for more.
consent-text-hand-out = Use this text
consent-text-stale = Somebody else wrote a version meanwhile: look at it above before you use yours.
consent-draft-mark = This text is a draft of ours.
consent-draft-lawyer = Before you use it, complete it and have a lawyer read it.
consent-draft =
    Why we write to you

    The liceo wants to ask its students, several times a year, how they are and how they live their classes. We want to keep together the answers that one person gives over time, to see what gets better and what doesn't. For that we need your consent.

    What is kept

    The answers, under a number that doesn't say whose they are. Neither name nor RUN, address or telephone is kept beside them. Only the liceo has the list that ties that number to a person.

    Who sees it

    Nobody looks at one person's answers. Only results of groups of eight or more are shown.

    What it isn't used for

    It isn't used for marks, nor to decide anything about a student. It isn't given to anybody outside the network.

    It is voluntary

    Saying no, or not answering, has no consequence. Besides, each student decides at the beginning whether to answer, and may skip questions.

    You can stop whenever you want

    By the same link or on paper at the liceo, without saying why. From then on nothing more is asked, and the answers that were kept together are removed. Results of groups that were published already don't change.

    Your rights

    You may ask to see, correct or erase these data, object to their use, and complain to the Agency for the Protection of Personal Data (Ley 21.719). Who answers for the data: (name of the school's owner, address and mail).
consent-draft-anonymous =
    Why we write to you

    The school wants to ask its students how they are and how they experience their classes, with surveys that have no names.

    What is kept

    The answers and the day, without a name, a RUN or anything that says whose they are.

    Who sees it

    Nobody looks at one person’s answers. Only results of groups of eight or more are shown.

    It is voluntary

    Saying no, or not answering, has no consequence. Besides, each student decides at the beginning whether they want to answer, and may skip questions.

    It can be left at any time

    By the same link or with a paper at school, without saying why. From that moment nothing more is asked. What was answered has no name and so can’t be found.

    Your rights

    You may object, and complain to the Agency for the Protection of Personal Data (Ley 21.719). Responsible for the data: (name of the school’s owner, address and mail).
done-consent-text = Done: this version is read from now on.

## A course's consents
consents-title = Consents of { $course }
consents-lead = Whom a survey may invite, by what is asked and by each student’s age.
consents-invited-n = { $n } of { $of } may be invited
consents-students = Students
consents-invited = May be invited
consents-not-invited = Isn't invited
consents-nobody = Nobody is in this course
consents-nobody-why = The course's list comes first.
consents-no-text = The network has no text of the consent yet
consents-no-text-why = Without a text there is nothing to consent to. Whoever directs or coordinates the network writes it.
consents-tick = Tick whom it concerns, and choose below what to enter. What stands under each name is for whoever keeps the consents alone.
consents-given = Consent stands
consents-lacks-guardian = Their guardian's is missing
consents-lacks-own = Decides when beginning to answer
consents-older-text = The one to the new text is missing
consents-withdrawn = Withdrew
consents-links = Links for home
consents-links-lead = A slip for each student, with a link and its QR. Whoever gets it reads the text, consents or withdraws on their phone, without an account.
consents-links-make = Make the slips
consents-papers = Signed papers
consents-papers-lead = If families signed on paper, enter it here and keep the papers: they are the proof.
consents-signed-on = Day on which it was signed
consents-giver = Who signed
consents-giver-hint = A student's signature counts from 16 on.
consents-giver-guardian = Guardian
consents-giver-student = The person themselves
consents-enter = Enter the consents
consents-withdrawals = Withdrawals
consents-withdrawals-lead = If somebody withdrew in writing or by word. It holds from when you enter it, and takes no reason.
consents-withdrawn-by = Who withdraws
consents-withdraw = Enter the withdrawal
consents-open-links = Links that open
consents-link-until = Opens until { $day }
consents-wrong-nobody = Tick at least one person.
consents-wrong-day = Write the day of the signature: not before the text was there, nor in the future.
done-consents-entered = Done: the consents are entered.
done-consents-withdrawn = Done: from now on they are asked nothing more.
problem-nothing-to-withdraw = Of those whom you ticked there is no consent that this person can take back. Nothing changed.
problem-nothing-to-withdraw-title = There was nothing to take back
slips-title = Slips for { $course }
slips-once = Print or save them before you leave this page. If one gets lost, make another and take the old one back.
slips-what = For their guardian: we ask for your consent to a survey that is repeated through the year. Scan the code or type the address; there you read everything and answer in a minute.
slips-how = It takes no account and no password. The link opens until { $day }, for withdrawing too. If you prefer paper, ask for it at the liceo.

## The guardians' page
guardian-title = Consent
guardian-ask = About { $name }'s survey
guardian-given = Today you consent.
guardian-not-given = Today there is no consent. Read and decide; there is no hurry.
guardian-withdrawn = You withdrew: nothing more is asked. If you change your mind, you can consent again.
guardian-own = They are { $age } already: by law they decide themselves, and we ask them as they begin.
guardian-read = I am { $name }'s guardian, I read the text and consent.
guardian-give = Consent
guardian-no = If you don't want to consent, you need not do anything: without your consent nothing is asked.
guardian-withdraw = Withdraw the consent
guardian-removes-linked-surveys = You can withdraw whenever you want, without saying why. It holds at once: nothing more is asked, and the answers that were kept together are removed. Results of groups that were published already don't change.
guardian-removes-anonymous-surveys = You can take it back whenever you want, without saying why. It holds at once: nothing more is asked. What was answered already has no name, so it can’t be found to be erased.
guardian-removes-student-teams = You can take it back whenever you want, without saying why. It holds at once: your student takes part no more, and what they wrote in the team is deleted.
guardian-rules = This is how we explain it to those who answer
guardian-text = Read the whole text
guardian-wrong-read = Tick the box if you consent.
guardian-wrong-newer = The text changed while you were reading. Please read it again; nothing was kept yet.
guardian-shut-title = This link doesn't open
guardian-shut = It may have expired, the liceo may have taken it back, or a letter may be missing. Ask for another at the liceo; there you can also consent or withdraw on paper.
guardian-shut-way-out = What data we keep
done-guardian-given = Thank you: your consent is kept.

## Alerts: a text that may tell of harm reaches whoever keeps the school's protocol.
wrong-handling-empty = Write what was done, even if it is that the protocol wasn't needed.
wrong-handling-personal = Leave out the national id, telephone or email: the case is kept where the school keeps its cases, not here.

## What a consent is for, and what a school stands on when it asks
purpose-linked-surveys = Surveys that keep answers together
purpose-anonymous-surveys = Surveys without names
purpose-student-teams = Students’ improvement teams
consent-for-what = What for
basis-consent = On the consent of families, or of each student from 16 on
basis-law = On a law that demands it
basis-legal-function = On the function that the law gives the school as a public service
surveys-basis = On what does the school stand when it asks?
surveys-basis-hint = It is kept, and each student reads it before beginning. Surveys that keep answers together always ask for consent.
wrong-basis = Choose what the school stands on when it asks.

## Draft for students’ teams
consent-draft-teams =
    Why we write to you

    The liceo would like to invite your student to an improvement team: three or four students and an adult who talk, in writing and in a closed room of Ronda, about something they want to improve in the liceo. We need your consent for that.

    What is kept

    What each student writes in the room, with a nickname. The liceo knows whose each nickname is, so that one person’s words can be deleted when you ask for it.

    Who sees it

    The students of the team, the adult who opens it, those who lead the liceo and who keeps coexistence. Nobody outside the liceo. Nobody talks alone with a student.

    How long

    The room is open for a semester at most, and what was said is deleted 90 days after it ends.

    It is voluntary

    You may consent or not, and take the consent back whenever you want, without saying why. Neither has consequences for your student.

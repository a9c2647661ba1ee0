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

## Alerts: a text that may tell of harm reaches whoever keeps the school's protocol.
wrong-handling-empty = Write what was done, even if it is that the protocol wasn't needed.
wrong-handling-personal = Leave out the national id, telephone or email: the case is kept where the school keeps its cases, not here.

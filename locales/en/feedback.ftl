### What is said to a team about its cycle, looking back when deciding, and notes for oneself.

## On the cycle
feedback-title = Feedback
feedback-count-peers = { $n ->
    [one] One person from a school
   *[other] { $n } people from schools
}
feedback-count-coaches = { $n ->
    [one] The hub
   *[other] { $n } from the hub
}
feedback-count-both = { $peers ->
    [one] One person from a school
   *[other] { $peers } people from schools
} and { $coaches ->
    [one] the hub
   *[other] { $coaches } from the hub
}
feedback-none = Nobody has written yet. A question from you may be what they need.
feedback-none-own = Nobody has written yet. What others say about this cycle will be here.
feedback-of-hub = hub
feedback-valued-short = Values
feedback-wondered-short = Wonders
feedback-suggested-short = Suggests
feedback-thank = Thank
feedback-unthank = Take thanks back
feedback-thanked = { $n ->
    [one] { $names } says thank you.
   *[other] { $names } say thank you.
}
feedback-change = Change
feedback-remove = Take back
feedback-reply-remove = Take your reply back
feedback-undo = Undo
feedback-reply-to = Reply to { $name }
feedback-your-reply = Your reply
feedback-reply = Reply
feedback-reply-send = Reply

## Writing
feedback-give = Give feedback
feedback-review = Write a review
feedback-for = Feedback for { $name }
feedback-lead-peer = What happened to you in a similar test helps too.
feedback-lead-coach = Your review will be shown as the hub's. A good question is worth more than a mark.
feedback-lead-change = What you change replaces what you wrote.
feedback-what-they-tell = What they tell
feedback-your-words = Your words
feedback-one-is-enough = One of the three is enough.
feedback-valued = What I value
feedback-wondered = What I wonder
feedback-suggested = What I suggest
feedback-no-students = Please name no students.
feedback-send = Send
feedback-leave = Go back without saving
feedback-stale = You had already saved another change.
feedback-stale-kept = What you wrote is still in the form, and here is what there is now. If you save again, the form's text stays.

## Questions that help
feedback-prompt-valued = What would you take to your own class?
feedback-prompt-valued-failure = Telling what did not work spares another school the test. What are you glad that they say?
feedback-prompt-valued-surprise = They tell of something they did not expect. What does it tell you?
feedback-prompt-valued-number = They dared to predict a number. What else is well thought out?
feedback-prompt-wonder = What would you like to understand better?
feedback-prompt-wonder-number = The prediction has no number. How much would have to change to convince them?
feedback-prompt-wonder-data = They do not say with which data. What would they count, and who would?
feedback-prompt-wonder-missed = It came out otherwise than predicted. What could explain it, besides the idea?
feedback-prompt-wonder-unclear = It cannot be told yet. Which data were missing?
feedback-prompt-suggest = What would you test next time?
feedback-prompt-suggest-one-test = They adopt it after a single test. Where else would it have to work first?
feedback-prompt-suggest-next = They will adapt it and do not say how. What would you change?
feedback-prompt-suggest-stalled = It has stood still for weeks. What would be the smallest step?
feedback-prompt-suggest-smaller = It is a long test. Could a part of it be tested this week?

## Mine
feedback-mine = Your feedback
feedback-mine-lead = What others wrote to you, and what you wrote.
feedback-received = Written to you
feedback-received-none = What others say about your cycles will be here. Sharing one with the network is how to ask for it.
feedback-given = You wrote
feedback-given-none = What you say about the cycles of others will be here. Begin with one of your school.
feedback-waits = waits for your answer
feedback-cycle-hidden = A cycle that is no longer shared

## Today
feedback-home-written = Somebody wrote about your cycle
feedback-home-by = { $name }, on { $day }
feedback-home-answer = Read and reply
feedback-home-unreviewed = Not reviewed
feedback-home-unreviewed-note = Cycles studied or closed in the last eight weeks on which nobody of the hub has commented.
feedback-home-review = Review

## Looking back when deciding
reflection-back = Looking back
reflection-optional = It may stay blank.
reflection-ask-confirmed = It came out as predicted: what tells you that it was the idea and nothing else?
reflection-ask-exceeded = It came out better or more than you thought: what helped that you had not foreseen?
reflection-ask-disproved = What of what you believed did not come true?
reflection-ask-undecided = What would you have to look at next time, to be able to tell?
reflection-ask-adopted-anyway = Less came out than predicted, and you adopt it: what did you see that the number does not show?
reflection-ask-adopted-early = It cannot be told yet, and you adopt it: what convinces you?
reflection-ask-changed = It worked, and you change it: what has to stay the same?
reflection-ask-left-anyway = It worked, and you leave it: what did it cost that cannot be seen?

## Private note
note-title = Your private note
note-reach = Only you can read it.
note-words = Your note
note-hint = Nobody else reads it: neither your school nor the hub. If you empty it, it is gone. Name no students.
note-write = Write a note
note-change = Change the note
note-stale = You changed this note in another window.

## Done
done-feedback-given = Thank you. They can read it now.
done-feedback-advice = Saved. Advice is heard better after hearing what works: you can add what you value.
done-feedback-removed = We took back what you wrote. You can undo it today.
done-feedback-back = What you wrote is back.
done-reply-given = You replied.
done-reply-removed = We took your reply back. You can undo it today.
done-reply-back = Your reply is back.
done-note-kept = We saved your note. Only you can read it.
done-note-gone = We erased your note.

## Something is missing
wrong-feedback-empty = Write at least one of the three: what you value, what you wonder or what you suggest.
wrong-reply-empty = Write your reply.

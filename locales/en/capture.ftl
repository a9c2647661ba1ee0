## Quick capture: one line or a photo first, structure later

capture-title = Quick note
capture-what-note = One line is enough. The rest comes later.
capture-about = What about?
capture-other = Another cycle
capture-new = Something new
capture-new-quote = What do you want to try, or what caught your eye?
capture-said = You said: “{ $words }”. What really changed?
capture-said-next = Closing “{ $title }” you said: “{ $words }”. What really changed?
capture-planned-nothing = You haven’t said yet what you expected. What happened?
capture-words = In one line, what happened?
capture-no-names = No students’ names.
capture-photo = Or a photo
capture-photo-alt = Photo of the note
capture-do = Keep it
capture-crumbs = Where you came from

## The question asked back: only one
capture-ask-one = One more question
capture-ask-words = What does the photo show?
capture-ask-expectation = What do you expect to happen?
capture-ask-as-planned = Did you do it as planned?
capture-ask-result = Which number came out?
capture-ask-next = What would you do differently next time?
capture-answer = Answer
capture-skip = Not now
capture-one-more = One more question
capture-all-said = It is noted
capture-noted = You noted
capture-another = Note something else
capture-see-waiting = See what is to be completed

## The state, as it is
capture-state-waiting = Kept on this phone · still to be sent
capture-state-arrived = Arrived at { $time }
capture-state-refused = It could not be received. { $why } Your words are still here.
capture-state-signed-out = Your session is over. What you noted is still on this phone and is sent when you sign in again.
capture-state-other = Somebody else has signed in with this browser. What you noted is still kept, and nobody else sees it.
capture-offline = No signal, or very little. What you note stays on this phone, and is sent when you open this page with a signal.
capture-photo-unread = This photo can’t be read here. Try a screenshot of it, or take it again as JPEG. What you typed is still there.
capture-not-kept = The phone has no room, or doesn’t let us keep anything. Copy what you typed before you close this.
capture-kept-list = What this phone keeps
capture-copy = Copy the text
capture-copied = Copied
capture-as-new = Send it as something new
capture-drop = Delete it from the phone
capture-sign-in = Sign in
capture-refused-gone = That cycle isn’t running any more, or isn’t yours any more.
capture-refused-unknown = Something in the note doesn’t fit.

## Going out with something unsent
capture-unsent = There are notes on this phone that were not sent yet.
capture-unsent-why = Signing out erases them here. What shall we do with them?
capture-unsent-send = Send them and sign out
capture-unsent-save = Download them
capture-unsent-file = notes.txt
capture-unsent-anyway = Erase them and sign out
capture-unsent-still = Not all of them could be sent. Try where there is a signal, or download them.

## What waits for its form
capture-waiting = Notes to complete
capture-waiting-lead = In peace, at a computer: each one finds its place in a cycle.
capture-waiting-count = { $n ->
    [one] One note to complete
   *[other] { $n } notes to complete
}
capture-notes = Notes
capture-yours-alone = Only you see them until you complete them.
capture-none-waits = Nothing is to be completed.
capture-none-waits-why = What you note quickly waits here, with its photo, until you give it a form.
capture-complete = Complete
capture-discard = Throw away
capture-take-back = Take it back

done-capture-here = It arrived.
done-capture-answered = It is noted.
done-capture-discarded = The note was thrown away. For 30 days it can be taken back.
done-capture-returned = The note is back.

wrong-capture-empty = Write a line or choose a photo.
wrong-capture-long = It is longer than fits (1000 letters). Keep the first part and note the rest apart.
wrong-capture-answer-long = The answer is longer than fits (300 letters).
wrong-capture-about = Choose what it is about.
wrong-capture-id = The note lacks its number. Copy what you wrote, open the page again and paste it.
wrong-capture-time = When it was noted can’t be understood. Copy what you wrote, open the page again and paste it.

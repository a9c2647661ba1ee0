### The doors: how people come in and go out.

## Signing in by mail
door-sign-in-title = Sign in
door-sign-in-heading = Sign in to your network
door-sign-in-lead = We mail you a code and a link. There is no password to remember.
door-mail = Your email
door-mail-hint = You sign in with it from now on.
door-mail-meant = The invitation is for this address.
door-name = Your first and last name
door-send-code = Mail me the code
door-mail-stays = This server doesn't send mail yet: messages stay in a folder on the server. Ask whoever administers it for the code.
door-with-password = Sign in with a password
door-password = Password
door-password-hint = Only if you chose one in your account.
door-enter-password = Sign in with the password
door-code-title = Check your mail
door-code-lead = If that address has an account, a six-digit code and a link arrive in a moment. They work for { $minutes } minutes.
door-code = Six-digit code
door-code-none = Nothing arrived? Look in your spam folder, or
door-another-code = ask for another code
door-enter = Sign in
door-link-title = One more step
door-link-lead = This link works once, on this phone or computer.
door-go-sign-in = Sign in with my email
door-go-home = Go to Today
door-sign-out = Sign out of this account
door-code-closed-title = This code no longer opens
door-code-closed = It was used, its minutes are over, or there were five wrong tries. Ask for another: it arrives in a moment.
done-signed-out = You are signed out. See you soon.

## What is missing
door-wrong-mail = Something is missing in this address, for example the @ or the ending “.cl”.
door-wrong-mail-taken = That address has an account already. Sign in with it first and come back to this page.
door-wrong-name = Write your name.
door-wrong-password = Email and password don't match. You can also sign in with a code.
door-wrong-code-shape = It is six digits, as in the mail.
door-wrong-code = That is not the code. After five tries you have to ask for another.
door-wrong-room = No room has that code. Look at the screen again: it uses no zeros, no ones, and no letter O.
door-wrong-role = Choose what you do.
door-wrong-school = Choose your school.

## First start
door-first-title = Let's begin
door-first-lead = You are the first person in this installation of Ronda. You will administer it and found the network.
door-first-mail-hint = You sign in with it later. The server doesn't have to send mail yet.
door-first-do = Create my account
door-first-here = The data stays here.
door-first-here-more = Ronda keeps everything on this server and sends nothing out, except the mail that you set up.
door-key-closed-title = This key no longer opens
door-key-closed = It was used, or a newer one was made. If you have no account yet, whoever runs the server can make a new key with “ronda user first-link”.

## Invitations
door-invitation-title = You are invited
door-invitation-to = You are invited to { $network }
door-invitation-by = { $name } invites you to join the network.
door-invitation-role = As
door-invitation-school = At
door-invitation-until = Open until
door-invitation-accept = Join the network
door-invitation-used-title = This invitation was used
door-invitation-used = If it was you, sign in with your email. If not, ask whoever sent it for another.
door-invitation-expired-title = This invitation has expired
door-invitation-expired = Invitations open for some days. Ask whoever sent it for another: it takes a moment.
door-invitation-revoked-title = This invitation was taken back
door-invitation-revoked = Whoever made it took it back. If you think that is a mistake, write to them.
door-invitation-unknown-title = We don't know this link
door-invitation-unknown = It may have been cut when it was copied. Open it again from the whole message, or ask for another.
door-invitation-other = This invitation is for another address.
door-invitation-other-more = Sign out and open the link again, or ask whoever invited you for one with your address.
door-invitation-own = You made this invitation. Send it to whom you want to invite: nobody gives a role to oneself.
door-invitation-own-go = See the invitations
door-have-account = Do you have an account?
door-has-account = This address has an account. Sign in with it and you come back to this invitation.
door-sign-in-and-back = Sign in and come back
door-you-are = You are signed in as { $name }.
done-joined = Done, you are part of the network.

## Rooms
door-room-question = Do you have a room code?
door-room-question-more = It is on the screen of the meeting. You need no account.
door-room-title = Enter the room
door-room-lead = Type the code that is on the screen.
door-room-code = Room code
door-room-code-hint = Six letters and digits.
door-room-enter = Enter
door-room-over-title = This room is closed
door-room-over = Rooms open for some hours. If the meeting goes on, ask for the new code; if you came in before, your account is still there.
door-room-other = Type another code
door-join-lead = Tell us who you are. You come in at once; the hub confirms your role later.
door-join-role = What do you do?
door-join-school = At which school?
door-join-school-hint = Leave it empty if you belong to the hub.
door-join-subject = Which subject?
door-join-subject-hint = Teachers only.
door-join-mail = Your email (optional)
door-join-mail-hint = With it you can come back from another phone or computer.
door-join-what = We keep your name, your role and your school.
door-choose = Choose
done-room-joined = You are in the room. Once the hub confirms your role, you will see more here.
done-room-matched = You are in the room. We expected you: your role is confirmed.

## Demo
door-demo = Look at the demo
door-demo-more = Everything here is invented. Choose whose eyes to look with.
door-demo-enter = Enter as { $name }

## Roles
role-administrator = System administrator
role-director = Network director
role-coordinator = Network coordinator
role-coach = Coach
role-analyst = Analyst
role-principal = Principal
role-utp = Head of UTP
role-coexistence = Coexistence manager
role-teacher = Teacher
role-participant = Participant
role-with-subject = { $role } ({ $subject })

## Subjects
subject-language = Language
subject-maths = Maths
subject-other = Another subject

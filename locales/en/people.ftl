### People, invitations, rooms and claims.

## The list
people-title = People
people-lead = Who is in the network, in which role and where.
people-who = Who is here
people-invite = Invite
people-invitations = Invitations
people-rooms = Rooms
people-claims = Claims
people-claims-waiting = { $n ->
    [0] Claims
    [one] One claim waits
   *[other] { $n } claims wait
}
people-search = Search by name
people-search-do = Search
people-none = Nobody of that name.
people-none-more = Try fewer letters, or look at the whole list. If the person isn't here yet, invite them.
people-show-all = Show everybody
people-no-mail = No email: came in by a room
people-no-mail-person = Came in by a room and left no email.
people-pages = Pages
people-before = Previous
people-after = Next
people-shown = { $from } to { $to } of { $all }
people-gone = Who left
people-gone-more = Open somebody to bring them back
people-left-cycles = { $n ->
    [0] No cycle changed hands.
    [one] One cycle changed hands.
   *[other] { $n } cycles changed hands.
}
people-count = { $n ->
    [0] Nobody
    [one] One person
   *[other] { $n } people
}
people-choose = Choose
people-hub = Hub

## A person
people-person = Person
people-left-on = Left the network on { $day }.
people-to-account = Go to your account
people-roles = Roles
people-roles-none = Holds no role now.
people-since = Since { $day }
people-granted-by = given by { $name }
people-end-role = End
people-end-role-of = End the role: { $role }
people-works = Where they work
people-team = Improvement team
people-courses = Courses
people-add-role = Another role
people-bring-back = Bring back
people-add-role-more = Opens what that role sees, from now on
people-add-role-do = Give the role
people-role = Role
people-school = School
people-school-hint = Only for the roles of a school.
people-subject = Subject
people-subject-hint = Teachers only.
people-wrong-role = Choose a role.
people-wrong-school = This role belongs to a school: choose which.
done-role-granted = Done, the role is given.
done-role-ended = The role has ended.

## Leaving
people-leaving = If they leave the network
people-leaving-lead = Their open cycles go to somebody else and their account stops to open.
people-leaving-go = Record their leaving
people-leaving-title = { $name } leaves the network
people-leaving-what = Before you save it, see what will happen.
people-leaving-happens = What happens
people-leaving-sessions = Their account stops to open on all their phones and computers.
people-leaving-roles = All their roles end.
people-leaving-work = What they did stays in the school's history, under their name.
people-leaving-open = { $n ->
    [0] They have no open cycles.
    [one] They have one open cycle: somebody of the school can go on with it.
   *[other] They have { $n } open cycles: somebody of the school can go on with them.
}
people-leaving-back = If they come back, they are given a role again and have their account back.
people-leaving-heir-title = Who goes on
people-heir = Who goes on with their cycles?
people-heir-hint = Somebody of the same school.
people-heir-nobody = Nobody for now
people-wrong-heir = Choose who goes on, or “Nobody for now”.
people-leaving-do = Record their leaving
people-leaving-not = Leave it as it is
done-person-left = Their leaving is recorded.

## Invitations
people-invitations-lead = Each link opens for some days, for the role and school that it says.
people-invitations-none = The invitations that you make will be here.
people-invitations-none-more = An invitation is a link and a QR code that gives somebody their role, without you making an account for them. You can send it by mail or chat.
people-invitations-made = Made
people-invitation-anybody = Whoever has the link
people-invited-by = Made by { $name }
people-revoke = Take back
people-revoke-of = Take back the invitation: { $name }
done-invitation-revoked = The invitation was taken back. The link no longer opens.
invitation-state-open = Open until { $day }
invitation-state-open-many = Open until { $day }, for { $n } more people
invitation-state-used = Used
invitation-state-expired = Expired on { $day }
invitation-state-revoked = Taken back
people-invite-lead = You make a link, send it, and they come in with the role that you choose.
people-invite-what = To what
people-invite-whom = Whom
people-invite-whom-more = All of this is optional
people-invite-name = Their name
people-invite-mail = Their email
people-invite-mail-hint = If you write it, only that address can accept.
people-invite-send = Send it by mail
people-invite-uses = How many people may use the link?
people-invite-uses-hint = From 1 to 200. More than one only for a school's roles, and without an email.
people-invite-do = Make the invitation
people-invite-another = Invite somebody else
people-wrong-mail-missing = To send it by mail, write the address.
people-wrong-uses = Write a number from 1 to 200.
people-wrong-uses-one = With an email, or for the hub, the link is for one person only. Write 1.
people-made-title = The invitation is ready
people-made-once = Copy it now: the link is shown only this once. It opens for { $days } days and you can take it back at any time.
people-made-mailed = It also goes by mail to { $mail }.
people-made-text = To paste in a chat
people-made-text-more = Change it as you like
people-made-link = The link and its QR code
people-qr = QR code that opens { $address }
people-invitation-text =
    Hello. I invite you to { $network }, on Ronda, as { $charge }.
    Come in with this link (it opens for { $days } days):
    { $link }

## Rooms
people-room = Room
people-rooms-lead = With one code on the screen, 150 people come in at once. They come in as participants, and you confirm their role later.
people-rooms-all = All rooms
people-room-open = Open a room
people-room-open-do = Open the room
people-room-name = Name
people-room-name-hint = What is written on the door, for example “Opening seminar”.
people-room-hours = For how long?
people-hours = { $n } hours
people-wrong-room-name = Give the room a name.
people-wrong-hours = Choose how long it opens.
people-room-open-until = Open until { $when }
people-room-closed-at = Closed since { $when }
people-room-is-closed = This room is closed: its code no longer opens.
people-room-how = Go to { $address } and type:
people-room-project = Show on the screen
people-room-arrived = Who came in
people-room-empty = Nobody yet. Show the code on the screen: whoever types it appears here.
people-room-count = { $n ->
    [0] Nobody has come in yet.
    [one] One person has come in.
   *[other] { $n } people have come in.
}
people-room-qr = With the phone's camera
people-room-to-claims = See the claims that wait
people-room-back = Back to the room
people-room-close = Close
people-room-close-more = The code stops to open. Whoever came in keeps their account.
people-room-close-do = Close the room
done-room-closed = The room is closed.
people-col-name = Name
people-col-claims = Says they are
people-col-state = State
people-col-when = Came in
outcome-open = Waits
outcome-confirmed = Confirmed
outcome-matched = Was on the list
outcome-refused = Not confirmed

## Claims
people-claims-lead = Whoever came in by a room said what they are. Tick those whom you know and confirm.
people-claims-none = Nobody waits.
people-claims-none-more = When somebody comes in with a room's code, what they say they are appears here for you to confirm.
people-claims-to-rooms = See the rooms
people-claims-tick-all = Tick all { $n } people
people-claims-tick = Tick them
people-claims-confirm = Confirm those I ticked
people-claims-refuse = Don't confirm
people-claims-refuse-more = Whom you don't confirm stays a participant. You can give them a role on their page at any time.
people-claims-confirmed = { $n ->
    [0] Somebody had decided already. Nothing changed.
    [one] One person confirmed. They have their role.
   *[other] { $n } people confirmed. They have their roles.
}
people-claims-refused = { $n ->
    [0] Somebody had decided already. Nothing changed.
    [one] One claim not confirmed. The person stays a participant.
   *[other] { $n } claims not confirmed. They stay participants.
}
people-wrong-claims = Tick at least one person.

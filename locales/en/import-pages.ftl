### The pages of imports: bring a file, see what would change, decide.

## For every file
import-file = The file
import-preview = See what would change
import-unread = We could not read the file.
import-nothing-kept = Nothing was kept; choose the file again when it is ready.
import-nothing-yet = Nothing has been changed yet
import-other-file = Choose another file
import-line = Line { $line }
import-change = { $before } → { $after }
import-no-value = no value
import-warning = Note: { $says }
import-do = Import
import-rows = Row by row
import-tabs = Which rows to look at
import-tab-all = All ({ $n })
import-tab-added = Added ({ $n })
import-tab-changed = Changed ({ $n })
import-tab-left = Unchanged ({ $n })
import-tab-warnings = With a note ({ $n })
import-tab-empty = The file has no such rows.

## The official directory
import-directory-lead = The directory of schools that the Ministry publishes. First you see, row by row, what would change.
import-directory-file = Directory as CSV
import-directory-hint = The file as downloaded from datosabiertos.mineduc.cl, up to 32 MB. It needs at least the columns RBD and NOM_RBD.
import-directory-private = We keep neither the file nor its columns MRUN and RUT
import-directory-check = Check the directory
import-directory-summary = { $added ->
    [0] No school is added
    [one] One school is added
   *[other] { $added } schools are added
}, { $changed ->
    [0] none changes
    [one] one changes
   *[other] { $changed } change
} and { $left ->
    [0] no row is left out or unchanged
    [one] one row is left out or unchanged
   *[other] { $left } rows are left out or unchanged
}.
import-directory-nothing = There is nothing to import: the network knows all that this file says, or its rows are left out for the reasons below.
import-history-only = Keep that year's dependency anyway
import-see-schools = See the schools
import-directory-done = The directory is imported
import-directory-done-counts = { $added ->
    [0] No school was added
    [one] One school was added
   *[other] { $added } schools were added
} and { $changed ->
    [0] none changed
    [one] one changed
   *[other] { $changed } changed
}.
import-directory-done-left = { $left ->
    [0] No row was left out or unchanged.
    [one] One row was left out or unchanged.
   *[other] { $left } rows were left out or unchanged.
}
import-directory-next = Now choose which schools form a generation: a list of RBD can be pasted.
import-form-generation = Choose the generation's schools
done-directory-imported = Done: everything is saved.

## People
import-people-lead = A spreadsheet of those who come into the network. First you see how we read it; then you decide how to invite them.
import-people-file = List as CSV
import-people-hint = One row for each person and role. If your spreadsheet is an Excel one, save it as CSV.
import-people-columns = The columns
import-people-example = It may look like this, in any order. Mail and subject may be missing.
import-column-name = Name
import-column-mail = Mail
import-column-school = RBD
import-column-role = Role
import-column-subject = Subject
import-column-link = Link
import-example-teacher = Teacher
import-example-principal = Principal
import-example-maths = Maths
import-people-check = Check the list
import-people-summary = { $people ->
    [0] We could read nobody
    [one] We read one person
   *[other] We read { $people } people
} and { $left ->
    [0] no row was left out.
    [one] one row was left out.
   *[other] { $left } rows were left out.
}
import-people-two-ways = With invitations, each person gets a link by chat or mail. With the list, they come into a room by code and Ronda recognises their role.
import-people-invite = Make one invitation a row
import-people-expect = Keep the list for a room
import-people-left = Left out
import-people-left-why = Correct these rows in your spreadsheet and bring it again
import-people-in = Coming in
import-people-one-each = Whoever has two roles gets, for now, one invitation for each
import-people-no-mail = no mail
import-people-made = The invitations are ready
import-people-made-lead = { $n ->
    [one] One invitation, good until { $until }.
   *[other] { $n } invitations, good until { $until }.
}
import-people-once-head = The links are shown only this once.
import-people-once = Download or copy them before you leave this page. If you lose one, revoke the invitation and make another.
import-people-download = Download the links
import-people-texts = To paste into a chat
import-people-texts-why = One text for each person
import-people-all-texts = All together
import-people-all-texts-label = All texts, to copy at once
import-people-chat = Hello, { $name }: I invite you to { $network } on Ronda ({ $charge }). Come in by this link, good until { $until }: { $link }
import-people-done = This list was decided already
import-people-done-invited = { $n ->
    [one] One invitation was made.
   *[other] { $n } invitations were made.
}
import-people-links-once = Their links were shown only once, for safety. If one is missing, revoke that invitation and make another.
import-people-done-expected = { $n ->
    [one] The network expects one person.
   *[other] The network expects { $n } people.
}
import-people-expected-next = When they come into a room by code and say the same as the list, they get their role at once.

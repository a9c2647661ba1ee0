### What goes wrong on the command line: what happened, what was kept, what to do. One line each time.

## The database
cli-wrong-address = The database address starts with “{ $scheme }:”, which doesn't work. Write sqlite://path/ronda.db or postgres://user:password@host/name
cli-wrong-address-unreadable = The database address can't be understood. Write sqlite://path/ronda.db or postgres://user:password@host/name
cli-wrong-address-folder = { $path } is a folder, not a database. Add the file's name: sqlite://{ $path }/ronda.db
cli-wrong-address-no-folder = The folder { $path } doesn't exist. Make it, or correct the database address.
cli-wrong-address-not-let-in = The database server doesn't accept that user or password. Correct them in the database address.
cli-wrong-address-no-database = The server has no database of that name. Create it, or correct the database address.
cli-wrong-locked = The database is busy: another program is writing to it. Nothing was saved. Wait a moment and try again.
cli-wrong-silent = The database server doesn't answer. Nothing was saved. See whether it is running and the address is its own, and try again.
cli-wrong-read-only = The database can't be written. Nothing was saved. See that whoever runs Ronda has permission for it and, if it is a file, for its folder too.
cli-wrong-full = There is no room left on the database's disk. Nothing was saved. Make room and try again.
cli-wrong-newer-schema = This database is of a newer Ronda: it has schema { $found }, and this one knows up to { $known }. Nothing in it changed. Use the newer Ronda, or restore a backup into an empty database.
cli-wrong-damaged = The file is not a database, or is damaged. Nothing in it changed. Check the address, or restore a backup into a new database: ronda restore FILE
cli-wrong-files = The place where files are kept does not answer. Nothing was kept. Check --files-url: { $why }
cli-wrong-not-found = It isn't there, or was done already. Nothing was saved.
cli-wrong-stale = Somebody else changed it in the meantime. Nothing was saved. Try again.
cli-wrong-ours = Something failed on our side, not because of what you did. Nothing was left half done. Try again; if it happens again, show this to whoever maintains Ronda: { $why }

## The backup: the sentence before says which
cli-wrong-archive = It is not a backup of Ronda, or is damaged. Use another copy.
cli-wrong-archive-newer = Ronda { $ronda } made it, which is newer: it has schema { $schema }, and this one knows up to { $known }. Use that Ronda.
cli-wrong-archive-manifest = It is damaged: its list (manifest.json) can't be understood. Use another copy.
cli-wrong-archive-lacks = It is incomplete: “{ $name }” is missing. Use another copy.
cli-wrong-archive-foreign = It holds something that isn't its own: “{ $name }”. Use another copy.
cli-wrong-archive-table = It is damaged in the table “{ $name }”. Use another copy.
cli-wrong-archive-checksum = It is damaged in the table “{ $name }”: its checksum differs. Use another copy.
cli-wrong-archive-file = The file “{ $name }” in it is damaged: its checksum differs. Use another copy.
cli-wrong-archive-rows = It is damaged: the table “{ $name }” has { $found } rows and should have { $said }. Use another copy.
cli-wrong-archive-row = It is damaged in row { $line } of the table “{ $name }”. Use another copy.
cli-wrong-archive-misfit = Its rows don't fit each other. Use another copy.
cli-wrong-archive-not-empty = The database is not empty. Restore it into a new one: --database-url sqlite://path/new.db
cli-wrong-archive-value = The database holds in { $column } something that no backup can carry ({ $key }). Correct it and try again.
cli-wrong-archive-different = Restored, it didn't come out equal in the table “{ $name }”. Don't trust this copy: make another.

## Mail
cli-wrong-mail-way = The mail address setting doesn't work. Write smtp://host:port or smtps://user:password@host
cli-wrong-mail-clear = With smtp:// the password would travel for everybody to see. Add ?tls=required at its end, or use smtps://
cli-wrong-mail-sender = The sender of mail must be an address, like “Ronda <ronda@example.org>”
cli-wrong-mail-replies = The address for answers should be plain and short, as in responder@example.org.

## What the system says, after a colon
cli-wrong-file = { $path } can't be used: { $why }
cli-system-not-found = it doesn't exist; check the path
cli-system-forbidden = there is no permission; give it to whoever runs Ronda, or choose another place
cli-system-folder = it is a folder; write the name of a file
cli-system-not-a-folder = a part of the path is not a folder; check it
cli-system-exists = something of that name is there already; choose another
cli-system-full = there is no room left on the disk; make some and try again
cli-system-read-only = the disk is read-only; choose another place
cli-system-in-use = another program is using it; close that, or choose another with --listen
cli-system-no-such-address = that address is not of this machine; choose another with --listen
cli-system-no-text = it isn't text; check that it is the right file
cli-system-other = the system says “{ $why }”

### A file of points: what we understood of it, and what would be saved.

points-import-title = This is what we understood
points-import-summary = { $new ->
    [0] None is new
    [one] One point is new
   *[other] { $new } points are new
}{ $corrected ->
    [0] {""}
    [one] ; one corrects what was there
   *[other] ; { $corrected } correct what was there
}{ $same ->
    [0] .
    [one] ; one is the same already.
   *[other] ; { $same } are the same already.
}
points-import-guessed = By the names of the columns and what stands in them. If something is wrong, change it and look again.
points-import-remembered = As a file with these same columns was read the last time. If something has changed, change it and look again.
points-import-chosen = As you chose. When you save, we will remember it for the next files with these columns.
points-import-columns = The columns
points-import-choose = Choose which column is: { $columns }.
points-import-unnamed = Column { $n }, without a name
points-import-blank = Empty
points-import-look = Look again
points-import-gather-sum = Gather the rows of one period and add them up
points-import-gather-mean = Gather the rows of one period and average them
points-import-will = What would be saved
points-import-nothing-yet = Nothing has been saved yet
points-import-becomes = What happens
points-import-new = new
points-import-same = the same already
points-import-corrects = corrects { $value }
points-import-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
}
points-import-save = { $n ->
    [one] Save one point
   *[other] Save { $n } points
}{ $left ->
    [0] {""}
    [one] {" "}and leave out one row
   *[other] {" "}and leave out { $left } rows
}
points-import-other = Choose another file
points-import-left = Left out
points-import-left-why = You can correct these rows in your spreadsheet and upload it again: nothing is saved twice
points-import-missing = { $n ->
    [one] One row says that there is no value: it gets no point.
   *[other] { $n } rows say that there is no value: they get no point.
}

## What a column may be
meaning-nothing = Not used
meaning-period = The date or period
meaning-value = The value
meaning-n = How many stand behind it
meaning-course = The course
meaning-school = The school’s RBD
meaning-local = A code of the school’s own

### Students of a liceo: the list by course, each student by hand, the SIGE list.
students-title = Students
students-lead = Who is in each course. Only your liceo sees these names, and each teacher those of their own courses.
students-import = Upload the SIGE list
students-new = Add by hand
students-none = There are no students here yet
students-none-why = With each course's list you can ask families for their consent and know whom to invite to a survey. Surveys without names don't need it.
students-none-how = Upload the SIGE list: first you see what we understood, and nothing is kept until you say so.
students-none-ask = Whoever leads the liceo or its UTP uploads it.
students-courses = Courses
students-left = Left
students-left-on = Left: { $day }
students-course-year = { $course }, { $year }
students-n = { $n ->
    [0] Nobody
    [one] One person
   *[other] { $n } people
}
students-consents = Whom a survey may invite
students-see = See the list

## By hand
students-new-lead = For whoever came after the list. Everybody else comes with the SIGE list.
students-no-courses = Courses come first
students-no-courses-why = Each student is in a course. Create them here, or upload the list: it brings its own.
students-who = Who it is
students-given-names = Given names
students-surnames = Surnames
students-course = Course
students-choose = Choose a course
students-since = Since when
students-born = Day of birth
students-born-hint = Who consents depends on the age. Where we don't know it, it is always the family.
students-sex = Sex according to the register
students-sex-female = Female
students-sex-male = Male
students-sex-other = Other
students-sex-unsaid = Not said
students-run = RUN or IPE, if you have it
students-run-hint = It is neither kept nor shown: we make a key of it, to recognise the same person in the next list.
students-add = Add
students-save = Save
students-has-key = The next list will recognise them by their RUN.
students-has-no-key = Added without a RUN: the next list will ask whether it is the same person.
students-to-course = Goes to
students-move = Change the course
students-leaving = Leaving
students-leaving-lead = Whoever isn't at the liceo any more leaves their course. It can be undone.
students-left-day = On which day they left
students-leave = Mark as left
students-return-lead = If it was a mistake, they are back in the course that they left.
students-return = Undo the leaving
students-wrong-name = Write the name.
students-wrong-born = Write a day of birth that can be, or leave it blank.
students-wrong-day = Write a day that has passed, of the last ten years.
students-wrong-run = That is no RUN or IPE with its check digit. Write it again or leave it blank.
students-wrong-run-there = Somebody with that RUN is in the network already. If they come from another liceo, upload the list: that is where transfers are made.
done-student-added = Done: they are in their course.
done-student-changed = Done: it is corrected.
done-student-moved = Done: they are in their new course.
done-student-left = Done: they are in their course no longer. You can undo it right here.
done-student-back = Done: they are back in their course.

## The list
students-import-lead = The list of students of { $school } as SIGE saves it. First you see what we understood, and decide what has to be decided.
students-import-file = List of students
students-import-hint = CSV or Excel, just as it is. The order of the columns makes no difference.
students-import-keeps = What we keep
students-import-keeps-what = Given names, surnames, sex, day of birth and course. Nothing else.
students-import-run = The RUN is not kept: we make a key of it, so that the same person is the same next year or in another liceo of the network.
students-import-drops = Address, telephones, mail, ethnic origin, attendance and marks are left out as the file is read. The file is not kept.
students-understood = This is what we understood
students-new-courses = The courses { $courses } are created.
students-dropped = The file has sensitive data that we neither read nor kept: { $columns }.
students-ignored = We don't use these either: { $columns }.
students-nothing = There is nothing to change: the list is already as the file says.
students-changed-meanwhile = The list changed while you were looking.
students-changed-look = Nothing was kept. This is what would happen now: look again.
students-elsewhere = Of another liceo. Only the list of your own is uploaded here.
students-corrected = It has other names or another birthday: those of the file will stand.
students-sum-added = { $n ->
    [one] One person is added
   *[other] { $n } people are added
}
students-sum-moved = { $n ->
    [one] One changes course
   *[other] { $n } change course
}
students-sum-enrolled = { $n ->
    [one] One is back in a course
   *[other] { $n } are back in a course
}
students-sum-transferred = { $n ->
    [one] One comes from another liceo of the network
   *[other] { $n } come from another liceo of the network
}
students-sum-withdrawn = { $n ->
    [one] One withdrew
   *[other] { $n } withdrew
}
students-sum-suspected = { $n ->
    [one] One may be somebody who is here already: you decide
   *[other] { $n } may be somebody who is here already: you decide
}
students-sum-same = { $n ->
    [one] One stays as they are
   *[other] { $n } stay as they are
}
students-sum-came-and-left = { $n ->
    [one] One came and left before this list
   *[other] { $n } came and left before this list
}
students-sum-already-gone = { $n ->
    [one] One had left that course before
   *[other] { $n } had left that course before
}
students-sum-at-another = { $n ->
    [one] One left this liceo and is at another of the network
   *[other] { $n } left this liceo and are at another of the network
}
students-sum-older-year = { $n ->
    [one] Of one we know something newer
   *[other] Of { $n } we know something newer
}
students-same = Is it the same person?
students-same-why = Name and birthday fit, but the RUN is another. It often happens where an IPE became a RUN.
students-same-in = Yes: they are at { $school }, { $course }
students-same-left = Yes: they were at { $school }
students-same-another = No: it is another person
students-absent = Not in the list
students-absent-ask = What happened to these people?
students-absent-left = All of them left the liceo
students-absent-stay = All of them are still at the liceo
students-absent-some = Those whom I tick here left
students-absent-tick = Tick who left, if you chose the last answer
students-wrong-same = Choose whether it is the same person or another.
students-wrong-same-twice = You said that another line is this person. Leave only one.
students-wrong-absent = Choose what happened to them. Nobody leaves the list unless you say so.
students-apply = Keep the list
students-import-done = The list is kept
students-did-add = { $n ->
    [0] Nobody was added.
    [one] One person was added.
   *[other] { $n } people were added.
}
students-did-move = { $n ->
    [0] Nobody changed course or was corrected.
    [one] One changed course, came back or was corrected.
   *[other] { $n } changed course, came back or were corrected.
}
students-did-leave = { $n ->
    [0] Nobody left.
    [one] One person left.
   *[other] { $n } people left.
}

## Rights of whoever is on the list
students-rights = See or erase their data
students-rights-lead = Where a family or the student asks, hand them a copy of what the school knows, or erase everything. What they answered isn’t in the copy: nobody at school reads it.
students-copy = Download a copy of what the school knows
students-erase = Erase
students-erase-of = Erase { $name }
students-erase-lead = This can’t be undone.
students-erase-what = Their name, their courses, their consents and everything that they answered with slips are erased.
students-erase-stays = Results of groups that were published stay. What they answered without a name can’t be found. Backups forget them when they expire.
students-erase-sure = Yes, they asked and I want to erase it
students-erase-do = Erase for good
students-wrong-erase = Tick the box if you want to erase. If not, go back: nothing changed.
done-student-erased = Done: nothing of that person is left.

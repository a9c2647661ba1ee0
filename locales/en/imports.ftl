### Other people's files: what is read, what is left out and why.
### Each remark is shown beside its line and column; $value is what the cell said and $other the earlier line.

## The whole file
file-problem-empty = The file is empty. Check that it is the right one and upload it again.
file-problem-too-large = The file is larger than { $detail } MB. Split it and upload the parts one by one.
file-problem-too-many-rows = The file has more than { $detail } rows. Split it and upload the parts one by one.
file-problem-too-many-cells = The file has more than { $detail } cells. Keep only the columns you need and upload it again.
file-problem-too-many-columns = The file has more than { $detail } columns. Keep only those you need and upload it again.
file-problem-broken = The workbook is damaged or was cut off on its way. Open it, save it again and upload it once more.
file-problem-columns-twice = Two columns were chosen for the same: { $detail }. Keep only one.
file-problem-value-beside-parts = The same value is told in two ways. Use the value or its parts, not both: { $detail }.
file-problem-workbook = This is an Excel or LibreOffice workbook. Open it, save it as CSV and upload that file.
file-problem-web-page = This is a web page, whatever its name says. Open it in your spreadsheet, save it as CSV and upload that file.
file-problem-binary = This is not a text file. Save your spreadsheet as CSV and upload that file.
file-problem-no-header = The first line does not say what each column holds. Add the names of the columns and upload it again.
file-problem-no-rows = The file has names of columns, but no rows.
file-problem-missing-columns = We could not find what we need to read. Missing columns: { $detail }.
file-problem-unknown-shape = We do not recognise this official file. For now we read SIMCE and IDPS of 2° medio, by school.

## A row of any file
row-problem-ragged = The row does not have as many cells as there are columns (it has { $value }), so we cannot tell which is which.
row-problem-open-quote = A quote opens here and never closes. Nothing from this line to the end could be read.
row-problem-line-break = A cell goes over several lines; a quote seems to be missing or one too many.
row-problem-rbd = This is not an RBD.
row-problem-school-unknown = This school is not in the network.

## The official directory
directory-field-check-digit = Check digit
directory-field-name = Name
directory-field-region = Region
directory-field-comuna-code = Comuna code
directory-field-comuna = Comuna
directory-field-dependency = Dependency
directory-field-rural = Rural
directory-field-enrolment = Enrolment
directory-field-specialities = Specialities
directory-field-place = Coordinates
directory-field-year = Year of the directory
directory-planned-added = Will be added.
directory-planned-changed = Will be updated.
directory-planned-same = Stays as it is: we already have all it says.
directory-planned-older-year = Stays as it is: what we have is of { $known } and the file of { $file }. We will only keep whom it belonged to in { $file }.
directory-left-closed = Left out: the directory says it is not running (state { $value }).
directory-problem-rbd-twice = Repeats the RBD of line { $other }. The first one counts.
directory-problem-name-missing = The name of the school is missing.
directory-warning-check-digit = The check digit is unusual. Some official ones are, so we let it pass.
directory-warning-dependency = We do not know the dependency “{ $value }”; it stays unknown.
directory-warning-number = “{ $value }” is not a possible value; it stays unknown.
directory-warning-place = “{ $value }” is not a place in Chile; the location stays unknown.
directory-warning-speciality = We could not read every speciality; we took those we could.
directory-warning-year-missing = The file does not say which year it is of. Check that it is not older than what we already have.

## People
people-problem-name-missing = The name is missing.
people-problem-mail = “{ $value }” does not look like a mail address.
people-problem-mail-twice = Repeats the person and role of line { $other }.
people-problem-mail-of-another = This mail already belongs to another person on line { $other }.
people-problem-role = We do not know the post “{ $value }”. Try principal, UTP, coexistence, teacher, coordinator, coach or analyst.
people-problem-role-with-school = “{ $value }” is a role of the hub and the row names a school. Remove the school or say more, for example “coexistence manager”.
people-problem-school-missing = The RBD is missing: this post belongs to a school. For the hub, write for example “director of the network”.
people-warning-another-role = The same person as on line { $other }, with another role.
people-warning-subject-missing = It does not say which subject they teach. You can add it later.

## Points of a measure
points-left-missing = No value: left out.
points-problem-day = “{ $value }” is not a date. Write it as 09-03-2026 or 2026-03-09.
points-problem-day-too-coarse = “{ $value }” is not enough for this measure: write the full date, such as 09-03-2026.
points-problem-twice = The same period as on line { $other }. The first one counts.
points-problem-course = “{ $value }” is not a course. Write it as 1°A.
points-problem-n = “{ $value }” is not a number of students.
points-problem-school-missing = It does not say which school this is of.
points-problem-whole-missing = The total is missing: without it we can’t tell among how many it was counted.

## Official series
series-problem-year = “{ $value }” is not a year.
series-problem-twice = Repeats the school and year of line { $other }. The first one counts.
series-problem-scale = “{ $value }” is outside the scale of this measure.

## A list of schools without RBD
schools-problem-code = “{ $value }” is not a code. Use letters, digits and hyphens, up to 24.
schools-problem-twice = Repeats the code of line { $other }. The first one counts.

## The roster of students
students-problem-level = We could not make out the level. Check the kind of teaching and the grade.
students-problem-letter = We could not make out the letter of the course. It has one to three letters or digits.
students-problem-year = We could not make out the school year.
students-problem-run = This is no RUN or IPE with its check digit.
students-problem-run-digit = The check digit does not belong to the number: one of the two was mistyped. Correct it in SIGE and download the roster again.
students-problem-run-of-nobody = That number is nobody's. It is often typed where the RUN is missing; use the IPE.
students-problem-run-of-another = The same RUN stands on line { $other } with another name and another birthday. We can't tell whose it is; both are left out.
students-problem-name-missing = Given names or surnames are missing.
students-left-level = Left out: this is not secondary school.
students-left-twice = Repeats line { $other }. The other one counts.
students-left-other-course = Stands in two courses. The one on line { $other } counts, where they have not left or entered later.
students-warning-two-years = In adult education this level holds two years; we put it in the first.
students-warning-born = We could not make out the birthday; it stays without.
students-warning-since = We could not make out the day of entry; it stays without.
students-warning-until = We could not make out the day of leaving; they stay enrolled.
students-warning-sex = We could not make out the sex; it stays without.
students-warning-same-person = Has the name and birthday of line { $other }, under another RUN. If they are one person, keep only the final RUN.
students-planned-added = Will be added.
students-planned-moved = Will move from { $from } to { $to }.
students-planned-enrolled = Will be in { $to } again.
students-planned-transferred = Comes from { $school } and will be in { $to }.
students-planned-withdrawn = Will leave { $from }: withdrawn on { $on }.
students-planned-suspected = May be somebody who is here already under another RUN or IPE: the name and the birthday are the same. Decide whether they are one person.
students-planned-same = Stays as it is.
students-planned-came-and-left = Left out: withdrawn before we entered them.
students-planned-already-gone = Stays as it is: they had left that course before.
students-planned-at-another = Stays as it is: they left this liceo and are at { $school }.
students-planned-older-year = Stays as it is: what we have is of { $known }, and the file of { $file }.
students-missing-in-course = No longer in the roster of their course.
students-missing-course = Not in the file, and neither is their course. Perhaps the file is of other courses only.
students-missing-finished = They were in IV medio the year before: they will have finished.

## What a class answered
answers-column-nothing = Not used
answers-column-run = The RUN
answers-column-digit = The check digit
answers-column-number = The number in the list
answers-column-name = The full name
answers-column-given = The given names
answers-column-second-given = The second given name
answers-column-surnames = The surnames
answers-column-second-surname = The second surname
answers-column-item = Question { $label }
answers-column-by-cells = The heading does not say what this is; we took it from its cells. Check it.
answers-column-twice = Another column says the same and we use that one. If this is the one that counts, change it.
answers-column-no-item = The test does not have this question.
answers-problem-no-items = We did not find the columns of the questions. Say which they are.
answers-problem-no-who = We did not find whose each row is. Say which column has the RUN, the name or the number in the list.
answers-problem-nobody = The row has answers, but does not say whose they are; it is left out.
answers-problem-column = Most cells of this column are no answers to its question. Check that it is the right column, and the key of the question.
answers-problem-only-c = There is nothing but C here, and other columns say C and I for right and wrong. We read it as option C; check it.
answers-warning-run = This is no RUN with its check digit. We look for the person by their name or number in the list.
answers-warning-several = More than one option was marked; it counts as omitted.
answers-warning-cell = We could not make out this answer; it stays without.
answers-warning-partly-away = Was absent for a part; those questions stay without.
answers-warning-all-a = There is an A at every question; we took it for absent. If these are the answers, enter them by hand.
answers-warning-blank = There is no answer at all; we took it for absent.
answers-left-of-all = Left out: it is of the whole class, not of a person.
answers-left-second-key = Left out: it is a second row with the key. We use the first.
answers-left-key-unnamed = We took it for the key: it has an option at every question and does not say whose it is.
answers-left-blank = Left out: it has neither a name nor answers.
answers-key-new = Question { $label } has no key in the test; the sheet says { $value }.
answers-key-other = The sheet says that the key of question { $label } is { $value }; the test says another.
answers-key-unread = The sheet says “{ $value }” as the key of question { $label }, and we could not make out what it is.
answers-planned-new = Their answers will be added.
answers-planned-same = Stays as it is.
answers-planned-changed = { $count ->
    [one] Their answer to one question will change.
   *[other] Their answers to { $count } questions will change.
}
answers-planned-away = Was absent.
answers-planned-away-now = The sheet says absent, but there are answers already. They stay as they are.
answers-planned-unsure = We are not sure who this is. Choose the person.
answers-planned-unknown = We found nobody in the class with this name, RUN or number in the list.
answers-planned-twice = The same person stands in more than one row. Choose which counts.

## A questionnaire
questionnaire-problem-no-survey = We found no sheet “survey” with the questions.
questionnaire-problem-sheet-twice = The sheet “{ $detail }” is there twice. Keep only one.
questionnaire-problem-sheets = Some sheets we cannot use: { $detail }. Remove them if the questionnaire does not need them.
questionnaire-problem-refused = Parts of the questionnaire that we cannot use: { $detail }. Correct them and upload it again.
questionnaire-problem-format = The file is of a version that we don't know ({ $detail }). Open it with a newer Ronda.
questionnaire-problem-json = The file could not be read from line and column { $detail } on.

## What is refused of an XLSForm
form-refused-duplicate-column = Two columns are for the same.
form-refused-unknown-language = We don't know which language this is. Write it with its code, like “English (en)”.
form-refused-unknown-column = We don't use this column, and it says “{ $value }” here. Delete it if it isn't needed.
form-refused-wide-row = The row has more cells than there are columns.
form-refused-unknown-type = We cannot ask questions of type “{ $value }”.
form-refused-no-type = The type of the question is missing.
form-refused-no-name = The name is missing.
form-refused-misplaced = This column means nothing here, and says “{ $value }”.
form-refused-not-yes-or-no = “{ $value }” is neither yes nor no.
form-refused-not-a-number = “{ $value }” is no whole number.
form-refused-appearance = We cannot show it as “{ $value }”.
form-refused-logic = We could not make out this condition.
form-refused-nested-group = A group within a group: keep only one.
form-refused-unopened-group = A group ends here that never began.
form-refused-open-group = The group that begins here never ends.
form-refused-misplaced-note = There can be one note only, and at the beginning.
form-refused-unknown-list = The list of answers “{ $value }” is not on the sheet “choices”.
form-refused-unused-list = No question uses the list “{ $value }”.
form-refused-no-list = The name of the list is missing.
form-refused-two-declines = “I'd rather not say” is written in two ways. Keep one.
form-refused-no-form-id = form_id is missing on the sheet “settings”.
form-refused-second-row = This row repeats another.
form-refused-unknown-row = We don't know “{ $value }”.

## What a questionnaire lacks, or what doesn't fit
instrument-wrong-too-large = It is too large.
instrument-wrong-bad-key = “{ $value }” cannot be a key: use a letter, then letters, digits, _ or -.
instrument-wrong-reserved-key = Other tools use the key “{ $value }” for something else. Choose another.
instrument-wrong-duplicate-key = The key “{ $value }” is there twice.
instrument-wrong-no-version = The version is missing: they are counted from 1.
instrument-wrong-no-language = It has no language.
instrument-wrong-bad-language = This is no code of a language, like es or es-CL.
instrument-wrong-no-language-name = The name of the language is missing.
instrument-wrong-no-author = Nobody said who wrote or translated these words.
instrument-wrong-no-licence = Nobody said under which licence they may be used.
instrument-wrong-loose-language = What is said of the language has blanks too many or signs that cannot be shown.
instrument-wrong-missing-text = The text is missing.
instrument-wrong-stray-text = There is a text in a language that the questionnaire doesn't have.
instrument-wrong-long-text = The text is too long.
instrument-wrong-unprintable-text = The text has a sign that cannot be shown.
instrument-wrong-reference-in-text = The text contains “$” and a brace, which other tools would fill in.
instrument-wrong-no-items = It asks nothing.
instrument-wrong-empty-section = The section has no questions.
instrument-wrong-unequal-grid = In a table all questions have the same answers.
instrument-wrong-few-anchors = At least two answers are needed.
instrument-wrong-many-anchors = These are too many answers. A scale has at most seven.
instrument-wrong-bad-anchor = “{ $value }” cannot be the key of an answer.
instrument-wrong-no-points = Its answers need whole numbers as keys to be added or turned.
instrument-wrong-uneven-points = The points must go up or down by one.
instrument-wrong-bad-range = The limits don't fit.
instrument-wrong-free-text-off = It asks for words, and the questionnaire has written answers switched off.
instrument-wrong-bad-length = The allowed length doesn't fit.
instrument-wrong-unknown-reference = The condition asks about “{ $value }”, which isn't there.
instrument-wrong-own-reference = The condition asks about itself.
instrument-wrong-later-reference = The condition asks about “{ $value }”, which comes later.
instrument-wrong-cycle = The conditions ask about each other in a circle.
instrument-wrong-unknown-answer = The condition expects an answer that isn't offered: { $value }.
instrument-wrong-empty-scale = The scale is made of nothing.
instrument-wrong-mixed-scale = The scale is made of questions and scales at once.
instrument-wrong-unknown-item = It names the question “{ $value }”, which isn't there.
instrument-wrong-unknown-scale = It names the scale “{ $value }”, which isn't there.
instrument-wrong-duplicate-part = It names “{ $value }” twice.
instrument-wrong-not-scored = “{ $value }” is no single choice: it cannot count in a scale.
instrument-wrong-unequal-points = The questions of the scale don't have the same points.
instrument-wrong-scale-cycle = The scales are made of each other.
instrument-wrong-no-minimum = The minimum of answers cannot be zero.
instrument-wrong-large-minimum = The minimum of answers is larger than what is asked.
instrument-wrong-empty-short-form = The short form asks nothing.
instrument-wrong-short-form-reference = The short form leaves out “{ $value }”, and a condition asks about it.

## A liceo's DIA
national-problem-course = “{ $value }” is neither a course nor a level. It is written like 1°A or 1° medio.
national-problem-no-course = The row doesn't say of which course or level it is.
national-problem-year = “{ $value }” is no year of the DIA. They go from 2020 to this one.
national-problem-occasion = Nobody can tell which time it is of: diagnosis, midway or closing.
national-problem-students = How many students took it is missing, as a whole number.
national-problem-axis = “{ $value }” is no axis of Language or Maths.
national-problem-foreign-axis = This axis is of the other subject, and the row has “{ $value }”.
national-problem-share = “{ $value }” is no percentage from 0 to 100.
national-problem-twice = This course stands already on line { $other } with the same axis and time.
national-problem-other-students = On line { $other } the same course has another number of students.
national-odd-gap = It lacks this axis. The level is made of the other courses.
national-left-subject = It is of another subject: here go Language and Maths.
national-left-level = It is not of secondary school.
national-left-empty = It has no percentage: the course probably didn't take it.
national-left-total = It is the level's total, and its courses are there too: the courses are used.
national-left-few = The level has fewer than eight students: one would know whose it is.

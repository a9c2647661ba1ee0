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

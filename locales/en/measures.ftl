### Measures, charts and points.
## Words
family-outcome = Outcome measure
family-process = Process measure
family-balancing = Balancing measure
family-why-outcome = Tells whether we come nearer to the aim
family-why-process = Tells whether the change is really done
family-why-balancing = Tells whether something else suffers
direction-up = Better if it rises
direction-down = Better if it falls
direction-none = Neither is better
cadence-weekly = Every week
cadence-monthly = Every month
cadence-semester = Every semester
cadence-yearly = Every year
unit-percent = Percentage
unit-points = Points of a scale
unit-count = Count
unit-days = Days
unit-minutes = Minutes
unit-mark = Mark, 1.0 to 7.0
area-socio-emotional = Socio-emotional skills
area-language = Language
area-maths = Maths
area-pathway = Continuation of studies
area-network = The network's own work
chart-run = Run chart, with median
chart-i = Control chart, with mean and limits

## The list
measures-title = Measures
measures-list-lead = Few, clear and frequent: what we count to know whether something changes.
measures-new = Define a measure
measures-new-own = Define a measure of { $school }
measures-own-of = { $school }'s own
measures-used = { $schools ->
    [one] One school reports it
   *[other] { $schools } schools report it
}; the newest is of { $latest }.
measures-used-nobody = No school reports it yet.
measures-empty-title = The measures will be here
measures-empty = A measure says what is counted, among whom, how often and who writes it down.
measures-empty-why = With a good weekly measure a team knows within weeks whether an idea helps. The first step is to define one, simple, that can be noted in a minute.
measures-no-balancing = There is none yet. A balancing measure warns when one thing gets better and another worse: for example, how many extra hours the change asks for.

## A measure
measures-lead = { $schools ->
    [one] One school reports
   *[other] { $schools } schools report
} of { $all }: { $calm } without a sign of change, { $signals } with something to look at and { $few } with too few points yet.
measures-lead-nobody = No school reports it yet.
measures-each = Each school with its history
measures-scale = All on the same scale, { $range }, by name. A diamond is a signal.
measures-silent = Not reporting yet: { $schools }.
measures-nobody-why = When the schools enter their points, their histories will be seen here, all on the same scale.
measures-verdict-none = no signal
measures-verdict-few = few points yet
measures-verdict-flat = hardly any variation
measures-verdict-up = went up
measures-verdict-down = went down
measures-verdict-drift = moves in blocks
measures-verdict-limit = a point outside what is expected
measures-edit = Change the definition
measures-see-chart = See the chart
measures-version = Version { $n }
measures-each-school = each school
measures-who = Who sees it
measures-who-school = The points of { $school } are seen by its principal, its head of UTP and the hub.
measures-who-coexistence = Its coexistence manager sees them too.
measures-who-open = By the network's agreement, the other schools too.
measures-who-closed = The other schools don't see them.
measures-who-small = What comes from fewer than { $n } answers is seen only by who may enter it.
measures-who-course = Only those who teach { $course }. The hub never sees a course's points.
measures-who-course-shared = Those who teach { $course } and, because they decided so, the school's principal and head of UTP. The hub never sees a course's points.
measures-target = Target
measures-source = Where it comes from

## The chart
measures-chart = The chart
measures-see-table = See the data as a table
measures-export = Download the points (CSV)
measures-why = Why we say so
measures-tests = The tests
measures-test = Test { $n }
measures-days = { $from } to { $to }
measures-in-phase = In { $phase }
measures-no-tests = There are no cycles with this measure yet. When there are, each is a ring under the chart.
measures-by-course = By course
measures-no-points-title = No points yet
measures-no-points = The first point starts the history; with ten, the chart can say whether something changed.
measures-no-points-first = The first step: enter this week's number. If you have it in a spreadsheet, paste it.
measures-no-points-who = The school enters them.
measures-withheld = { $n ->
    [one] One point is not shown because it comes
   *[other] { $n } points are not shown because they come
} from fewer than { $smallest } answers: so nobody is exposed.
measures-definition-title = Definition
measures-saved = Saved: { $added ->
    [0] no new point
    [one] one new point
   *[other] { $added } new points
}, { $corrected ->
    [0] none corrected
    [one] one corrected
   *[other] { $corrected } corrected
}, { $same ->
    [0] none repeated
    [one] one that was there already
   *[other] { $same } that were there already
}{ $removed ->
    [0] .
    [one] , and one removed.
   *[other] , and { $removed } removed.
}

## The form of a measure
measures-form-lead = Two different people, with this definition, should count the same.
measures-part-what = What is counted
measures-part-numbers = The numbers
measures-part-who = Who and where from
measures-name = Name
measures-name-hint = As a sentence about students or teachers: “They explain in their own words what they learned”.
measures-definition = What counts, over what, who notes it
measures-definition-hint = For example: tickets with a correct explanation of their own, over the tickets handed in that day; noted by whoever teaches.
measures-family = What it is for
measures-family-hint = Outcome: whether we arrive. Process: whether we do it. Balancing: whether something else suffers.
measures-area = What it is about
measures-driver = Which driver it watches
measures-no-driver = None in particular
measures-unit = Unit
measures-decimals = Decimals
measures-decimals-hint = From 0 to 3. Almost always 0 is enough.
measures-direction = Which way is better
measures-target-hint = May stay empty. Comma or point for decimals.
measures-cadence = How often
measures-cadence-hint = The more often, the sooner a change is seen.
measures-chart-kind = Chart
measures-chart-hint = If in doubt, the run chart.
measures-open = The other schools may see each school's points
measures-open-hint = Tick it only if the network has agreed. A course's points are never opened.
measures-source-hint = For official series, for example: Agencia de Calidad. May stay empty.
measures-key = Key for imports
measures-key-hint = Short, with letters, digits and hyphens. Left empty, it is made from the name.
measures-define = Define the measure

## Points
measures-enter = Enter points
measures-enter-lead = Write what you have. What you leave blank stays as it is.
measures-grid = Type
measures-grid-hint = Comma or point for decimals. The count is how many answers or students stand behind it; leave it empty if you don't know.
measures-grid-wrong = Nothing was saved yet; each row says what it lacks.
measures-period = Period
measures-value = Value
measures-n = Count
measures-remove = Remove
measures-value-of = Value, { $period }
measures-n-of = Count, { $period }
measures-save = Save the points
measures-earlier = Earlier periods
measures-stale = Nothing was saved yet. The marked rows say what is there now; what you typed is still there. If you send it again, yours will stay.
measures-other = While you typed, somebody else put { $value }.
measures-other-n = While you typed, somebody else put { $value }, with count { $n }.
measures-other-removed = While you typed, somebody else removed this point.
measures-paste = Paste
measures-paste-label = From your spreadsheet
measures-paste-hint = Two or three columns: date, value and, if you have it, count. Copy them in your spreadsheet and paste them here.
measures-paste-save = Save what I pasted
measures-paste-kept = What you pasted is still here; correct these lines and send it again.
measures-import = Upload a file
measures-import-label = CSV file
measures-import-hint = With the columns fecha and valor, perhaps n. The file downloaded from the chart works as it is.
measures-import-save = Upload and save
measures-import-again = Correct these lines in your file and upload it again.
measures-nothing-kept = Nothing was saved.
measures-line = Line { $line }: { $what }
measures-wrong-value-missing = There is a count, but no value.
measures-wrong-future = That period has not come yet.
measures-wrong-n = The count is a whole number, from 0.
measures-wrong-nothing = We found no point. Check that there is a column with dates and one with values.
measures-wrong-school = It is of another school. Only this one's are entered here.
measures-wrong-course-level = It names a course, and these are the points of the whole school.
measures-wrong-course = It is of another course.
measures-wrong-year = That course is of another school year.
done-measures-defined = The measure is defined. Points can be entered now.
done-measures-saved = The definition was changed.
wrong-decimals = Decimals go from 0 to 3.
wrong-definition-empty = Write what counts and who notes it.
wrong-key = The key needs at least one letter or digit.

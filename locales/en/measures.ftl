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
chart-standard = The one that fits (recommended)
chart-run = Run chart, with median
chart-i = Control chart, with mean and limits
chart-p = Of proportions (P)
chart-pp = Of proportions that vary more than expected (P′)
chart-u = Of rates (U)
chart-up = Of rates that vary more than expected (U′)
chart-c = Of counts (C)
chart-t = Of time between events (T)
kind-value = A number
kind-mean = A mean of several
kind-proportion = How many of how many (percentage)
kind-rate = Events for each so many
kind-count = How many times, always with the same opportunities
kind-between = Days between rare events
rules-standard = Each chart's own (recommended)
rules-anhoej = Anhøj: runs and crossings
rules-shewhart = Shewhart: points outside the limits
rules-western-electric = Western Electric
rules-nelson = Nelson
rules-nhs = NHS “Making Data Count”

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
measures-picture-png = Download the chart (PNG)
measures-picture-svg = Download the chart (SVG)
measures-picture-source = { $what }. { $network }, as of { $day }.
measures-funnel-file = funnel
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
measures-chart-hint = If in doubt, leave the one that fits: it changes by itself when there are enough figures, and says why.
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
measures-grid-hint-parts = Both numbers are needed: without the second we can’t tell among how many it was counted.
measures-grid-wrong = Nothing was saved yet; each row says what it lacks.
measures-period = Period
measures-value = Value
measures-n = Count
measures-remove = Remove
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
measures-import-label = CSV or Excel (XLSX) file
measures-import-hint = One row for each value. The columns may have any names: before anything is saved we show you what we understood. Of a workbook with several sheets we read the first.
measures-import-save = Upload and see what we understood
measures-import-again = Correct the file and upload it again.
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

## What is counted
measures-in-english = In English
measures-name-en = Name in English
measures-definition-en = Definition in English
measures-kind = What each figure is
measures-kind-hint = If you can count “how many of how many”, choose it: the chart will know how much each point weighs.
measures-counted = What is counted
measures-counted-hint = Only for “how many of how many” and “events for each so many”. For example: tickets with an explanation of one's own.
measures-among = Among what
measures-among-hint = For example: tickets handed in.
measures-per = For each how many
measures-per-hint = Only for “events for each so many”. If left empty, for each 100.
measures-rules = Rules that mark points
measures-rules-hint = If in doubt, each chart's own.
measures-part-change = If what is counted changes
measures-revised = From now on something else is counted
measures-revised-hint = Tick it if new points can't be compared with earlier ones; the chart will say so. To mend words there is no need.
measures-revised-on = Since which day
measures-revised-why = Why it changes
measures-since = Since { $day }
measures-parts = How it is worked out
measures-parts-said = { $counted }, of { $among }
measures-known = What is known of this time
measures-tools = What else you can do
measures-wrong-whole-missing = The whole is missing.
measures-chosen-few = It is a run chart because with { $have ->
    [one] one figure
   *[other] { $have } figures
} limits would be a guess; with { $need } it becomes the one that fits by itself.
measures-chosen-proportion = It is a chart of proportions: each limit knows among how many were counted that day.
measures-chosen-rate = It is a chart of rates: each limit knows how much exposure stands behind its point.
measures-chosen-count = It is a chart of counts: the opportunities are always the same.
measures-chosen-dispersed = The points vary { $times } times what their wholes explain, so the limits were widened by what really varies.
measures-chosen-rare = It is a chart of the time between events, because they are rare.
measures-chosen-single = It is a chart of single values: what varies is taken from one point to the next.

## What is missing
missing-title = What is still to be reported
missing-none = Nothing is missing: each school has reported what was due.
missing-lead-hub = { $n ->
    [one] One school has something to report
   *[other] { $n } schools have something to report
}. They stand by name; before asking for it, ask what makes it hard.
missing-lead = The network expects these figures. If one is of no use any more, say so: that is an improvement too.
missing-since = The newest is of { $day }.
missing-never = There is no point yet.
missing-enter-of = Enter points of “{ $name }”

## Annotations
annotations-title = Annotations
annotations-lead = What people know and numbers don't say: a strike, holidays, a week of rain. They are seen on the charts.
annotations-new = New annotation
annotations-words = What happened
annotations-words-hint = Short, and without names of students. For example: “Teachers' strike”.
annotations-where = Where
annotations-everywhere = All schools
annotations-from = From
annotations-to = To
annotations-to-hint = If it was a single day, it can stay empty.
annotations-left-out = Leave those points out of the calculation
annotations-left-out-hint = They are still seen, but move neither centre line nor limits. Do so only if that time was not a normal one.
annotations-save = Annotate
annotations-list = Those that there are
annotations-none = There is none yet. When a chart shows something out of the ordinary, note here what you know of those days.
annotations-days = { $from } to { $to }
annotations-is-left-out = left out of the calculation
annotations-remove = Remove
annotations-remove-of = Remove “{ $words }”
done-annotation-made = Noted. The charts show it already.
done-annotation-removed = Removed. If that was a mistake, the form is ready to put it back.
wrong-words-empty = Write what happened.
wrong-last-day = The last day can't be before the first, nor more than a year after it.

## Phases of a chart
phases-title = Phases of the chart
phases-lead = When something changes and lasts, the centre line is computed anew. Evidence proposes it; a person decides, with a reason.
phases-evidence = What the evidence says
phases-proposed = The evidence proposes a new phase: look at it and decide.
phases-proposal = Since { $day } there are { $length } points in a row on the same side of the line; chance explains up to { $max }. Before, the centre was { $before }; since then it is { $after }.
phases-means = Accepting it means: this is normal now, and what comes is compared with it. Before deciding, ask what changed in the school at that time.
phases-on-trial = The new phase has fewer than twelve figures: its limits are on trial.
phases-none = The evidence proposes no new phase: there is no run longer than chance explains.
phases-none-ended = There was a long run, but the process went back to what it was.
phases-none-before = Not yet: before the run there { $have ->
    [one] is one useful point
   *[other] are { $have } useful points
}, and { $need } are needed to know how it was before.
phases-reason = What changed in the school
phases-reason-hint = For example: “The whole team comments on the tickets before the next lesson”.
phases-accept = Accept the new phase
phases-not-now = Not now
phases-wrong-reason = Write what changed: in a year nobody will remember.
phases-wrong-gone = The points changed meanwhile and the proposal is another one. Look at it again.
phases-list = Those accepted
phases-since = New phase since { $day }
phases-accepted = { $name }, on { $day }
phases-remove = Undo
phases-remove-of = Undo: { $since }
done-phase-accepted = The new phase is accepted, with its reason.
done-phase-removed = The phase was undone; the chart counts as before.

## Links for entering
links-title = Links for entering
links-lead = With a link somebody enters this figure from their phone without account or password. It is good for this measure and this place only.
links-new = New link
links-given-to = Whom it is for
links-given-to-hint = To tell it from the others. For example: “Inspector's office”.
links-how-long = How long it lasts
links-weeks = { $n ->
    [one] One week
   *[other] { $n } weeks
}
links-make = Make the link
links-wrong-name = Write whom it is for.
links-list = Those that there are
links-open = Open until { $day }.
links-expired = It expired on { $day }.
links-revoked = Taken back.
links-unused = Not used yet.
links-used = { $n ->
    [one] Used once,
   *[other] Used { $n } times, last
} on { $day }.
links-revoke = Take back
links-revoke-of = Take back the link of { $name }
links-made = The link is ready
links-once = It is shown only this once. It opens until { $day }, or until you take it back.
links-text = To enter “{ $measure }” ({ $place }) each time it is due, without a password: { $link }
done-link-revoked = The link no longer opens. What was entered stays.

## The door of a link
entry-thanks = Thank you: it is saved.
entry-kept = { $value }, { $day }. If it is wrong, write it again and it is corrected.
entry-period = When it is from
entry-event = On which day it happened
entry-event-hint = The chart counts the days since the time before.
entry-save = Save
entry-what-for = The improvement team sees it on its chart the same day. Don't write names of students.
entry-wrong-taken = Somebody else has entered that figure already. If it is wrong, tell whoever sent you the link.
entry-wrong-period = Choose one of the list.
entry-unknown-title = This link opens nothing
entry-unknown = Perhaps it was cut when it was copied. Ask whoever sent it to you for it again.
entry-expired-title = This link has expired
entry-expired = Ask whoever sent it to you for another: it takes a moment.
entry-revoked-title = This link was taken back
entry-revoked = If this figure is still yours to enter, ask whoever sent it to you for another.
measures-funnel = Do they really differ?

## Groups of a school
groups-title = By group
groups-lead = The same measure by level, subject or sex, all on the same scale. It helps to see whom the change doesn't reach yet.
groups-none = There are no figures by group yet.
groups-withheld = Some group is not shown because it is small, or because it could be worked out from the others.
groups-enter = Enter a period
groups-go = See that period
groups-group = Group
groups-save = Save the groups
done-groups-saved = Saved.
dimension-level = By level
dimension-subject = By subject
dimension-sex = By sex
stratum-level-1 = Year I
stratum-level-2 = Year II
stratum-level-3 = Year III
stratum-level-4 = Year IV
stratum-subject-language = Language
stratum-subject-maths = Maths
stratum-subject-other = Others
stratum-sex-female = Women
stratum-sex-male = Men
stratum-sex-other = Other people
measures-unwatched-title = Ideas without a process measure
measures-unwatched = These ideas are being tested and no measure says whether they are really done. Without it, when the outcome doesn't change, nobody will know whether the idea failed or was not carried out. A short count each week is enough.
entry-kept-event = Event of { $day }. The chart counts it already.

### Figures: the sentence, the labels and the table of each chart.
### The sentence says first what happened, then what to do, and never more than is known.

## The ring
figure-phase-plan = Plan
figure-phase-do = Do
figure-phase-study = Study
figure-phase-act = Act
figure-phase-closed = Closed
figure-ring-plan = Cycle in phase Plan
figure-ring-do = Cycle in phase Do: plan is done
figure-ring-study = Cycle in phase Study: plan and do are done
figure-ring-act = Cycle in phase Act: plan, do and study are done
figure-ring-closed = Closed cycle
figure-ring-decided = Closed cycle: { $decision }
figure-decision-adopt = adopted
figure-decision-adapt = adapted
figure-decision-abandon = abandoned

## How many times
figure-count-week = { $n ->
    [one] { $words } week
   *[other] { $words } weeks
}
figure-count-month = { $n ->
    [one] { $words } month
   *[other] { $words } months
}
figure-count-semester = { $n ->
    [one] { $words } semester
   *[other] { $words } semesters
}
figure-count-year = { $n ->
    [one] { $words } year
   *[other] { $words } years
}
figure-count-point = { $n ->
    [one] { $words } point
   *[other] { $words } points
}
figure-run-week = { $n ->
    [one] { $words } week
   *[other] { $words } weeks in a row
}
figure-run-month = { $n ->
    [one] { $words } month
   *[other] { $words } months in a row
}
figure-run-semester = { $n ->
    [one] { $words } semester
   *[other] { $words } semesters in a row
}
figure-run-year = { $n ->
    [one] { $words } year
   *[other] { $words } years in a row
}
figure-run-point = { $n ->
    [one] { $words } point
   *[other] { $words } points in a row
}
figure-run-short-week = { $n ->
    [one] { $words } week
   *[other] { $words } in a row
}
figure-run-short-month = { $n ->
    [one] { $words } month
   *[other] { $words } in a row
}
figure-run-short-semester = { $n ->
    [one] { $words } semester
   *[other] { $words } in a row
}
figure-run-short-year = { $n ->
    [one] { $words } year
   *[other] { $words } in a row
}
figure-run-short-point = { $n ->
    [one] { $words } point
   *[other] { $words } in a row
}
figure-each-week = each week
figure-each-month = each month
figure-each-semester = each semester
figure-each-year = each year
figure-each-point = each point

## Dates and ranges
figure-month-year = { $month } { $year }
figure-when-day = on { $date }
figure-when-month = in { $date }
figure-since-day = { $date }
figure-since-month = { $date }
figure-near-day = { $date }
figure-near-month = { $date }
figure-range = { $low } to { $high }
figure-share = { $part } of { $total }
figure-list-all = { $list }
figure-list-more = { $list }, among others
figure-silence = no data
figure-silence-winter = holidays
figure-silence-september = national holidays
figure-silence-summer = summer holidays

## Labels of the chart
figure-line-median = the median
figure-line-mean = the mean
figure-line-centre = the centre line
figure-median = median { $value }
figure-mean = mean { $value }
figure-centre = line { $value }
figure-target = target { $value }
figure-limit = limit { $value }
figure-limit-trial = limit on trial { $value }
figure-now = now { $value }
figure-chance = chance: { $range }
figure-chance-trial = chance, on trial: { $range }
figure-rule-above = { $run } above { $line }
figure-rule-below = { $run } below { $line }
figure-rule-crossings = { $n ->
    [one] crosses { $line } once; by chance, { $min } or more
   *[other] crosses { $line } { $n } times; by chance, { $min } or more
}
figure-rule-over-limit = above the limit
figure-rule-under-limit = below the limit
figure-short-up = { $run } rising
figure-short-down = { $run } falling
figure-short-two = two of three near the limit
figure-short-four = four of five far from { $line }
figure-short-alternating = up and down in turns
figure-short-stratification = too close to { $line }
figure-short-mixture = far from { $line } on both sides
figure-signal-better = signal towards what you aim at
figure-signal-worse = signal against what you aim at
figure-test = { $label }: { $title }, { $date }
figure-label = { $title }. { $kind }, { $count }, from { $from } to { $to }. { $lead }
figure-kind-run = run chart
figure-kind-i = control chart (individuals)
figure-kind-mr = control chart of the differences from one point to the next (MR)
figure-kind-xbar = control chart of averages (X̄)
figure-kind-s = control chart of the spread (S)
figure-kind-p = control chart of proportions (p)
figure-kind-pp = control chart of proportions, with adjusted limits (P′)
figure-kind-u = control chart of rates (u)
figure-kind-up = control chart of rates, with adjusted limits (U′)
figure-kind-c = control chart of counts (c)
figure-kind-g = control chart of the cases between one rare event and the next (g)
figure-kind-t = control chart of the time between one rare event and the next (t)

## The sentence
figure-lead-no-data = No data yet. The story begins with the first point.
figure-lead-too-few-yet = We can't tell yet: telling a change from chance takes { $need }.
figure-lead-too-few = We can't tell yet: telling a change from chance takes { $need }, and there are { $have }.
figure-lead-flat = { $count } with nearly the same value, { $center }: this cannot show whether anything changes.
figure-lead-no-change = No change to be seen: { $count } around { $line }, { $center }.
figure-lead-shift-above = Something changed { $when }: { $run } above { $line }. Before, { $center }; now, { $level }.
figure-lead-shift-below = Something changed { $when }: { $run } below { $line }. Before, { $center }; now, { $level }.
figure-lead-shift-within-above = Something changed { $when }: { $run } above { $line } of the whole period, which is { $center }. Since then, { $level }.
figure-lead-shift-within-below = Something changed { $when }: { $run } below { $line } of the whole period, which is { $center }. Since then, { $level }.
figure-lead-shift-past-above = Something happened from { $since } to { $until }: { $run } above { $line }, { $center }. In that time, { $level }; it did not last.
figure-lead-shift-past-below = Something happened from { $since } to { $until }: { $run } below { $line }, { $center }. In that time, { $level }; it did not last.
figure-lead-crossings = { $n ->
    [one] The points move in blocks: they cross { $line } once, where chance would do it { $min } times or more.
   *[other] The points move in blocks: they cross { $line } { $n } times, where chance would do it { $min } times or more.
}
figure-lead-over-limit = { $when } the value was { $value }, above the limit. Chance hardly ever gets there.
figure-lead-under-limit = { $when } the value was { $value }, below the limit. Chance hardly ever gets there.
figure-lead-over-limit-many = { $count } above the limit: { $dates }. Chance hardly ever gets there.
figure-lead-under-limit-many = { $count } below the limit: { $dates }. Chance hardly ever gets there.
figure-lead-phase = Since { $since }, { $line } is { $after }; before, it was { $before }.
figure-lead-calm-since = Since then, nothing but chance.
figure-lead-side-above = Something changed { $when }: { $run } above { $line }, { $center }.
figure-lead-side-below = Something changed { $when }: { $run } below { $line }, { $center }.
figure-lead-side-past-above = Something happened from { $since } to { $until }: { $run } above { $line }, { $center }; it did not last.
figure-lead-side-past-below = Something happened from { $since } to { $until }: { $run } below { $line }, { $center }; it did not last.
figure-lead-trend-up = It has been rising since { $since }: { $run }, each higher than the one before.
figure-lead-trend-down = It has been falling since { $since }: { $run }, each lower than the one before.
figure-lead-trend-past-up = It rose from { $since } to { $until }: { $run }, each higher than the one before; it did not last.
figure-lead-trend-past-down = It fell from { $since } to { $until }: { $run }, each lower than the one before; it did not last.
figure-lead-two-above = Of three points in a row, two lay far above { $line }, near the limit; the last time, { $last }.
figure-lead-two-below = Of three points in a row, two lay far below { $line }, near the limit; the last time, { $last }.
figure-lead-four-above = Of five points in a row, four lay well above { $line }; the last time, { $last }.
figure-lead-four-below = Of five points in a row, four lay well below { $line }; the last time, { $last }.
figure-lead-alternating = The points go up and down in turns until { $until }: { $run }. Chance is not so tidy.
figure-lead-stratification = The points stay too close to { $line } until { $until }: { $run }. Chance would spread them more.
figure-lead-mixture = The points avoid { $line } until { $until }: { $run } far from it, on one side or the other.
figure-lead-other = There is a signal in the chart.

## How large the change is
figure-size-up-points = { $n ->
    [one] It rose by about one point
   *[other] It rose by about { $size } points
} (between { $low } and { $high }).
figure-size-down-points = { $n ->
    [one] It fell by about one point
   *[other] It fell by about { $size } points
} (between { $low } and { $high }).
figure-size-up = It rose by about { $size } (between { $low } and { $high }).
figure-size-down = It fell by about { $size } (between { $low } and { $high }).
figure-size-unclear-points = The difference may be anything from { $low } to { $high } points: not enough to say that the level changed.
figure-size-unclear = The difference may be anything from { $low } to { $high }: not enough to say that the level changed.

## A new phase, proposed
figure-proposal-above = We propose a new phase since { $since }: { $run } above { $line }; with { $useful }, chance rarely makes more than { $max }.
figure-proposal-below = We propose a new phase since { $since }: { $run } below { $line }; with { $useful }, chance rarely makes more than { $max }.
figure-proposal-next = If you accept, what comes will be compared with { $after }; what came before keeps its own line, { $before }.
figure-proposal-caution = Accept it only if you know what changed and expect it to last.
figure-proposal-concern = Don’t make normal a level that you don’t want: find out first what happened.
figure-proposal-trial = With fewer than twelve values, the new lines are on trial.

## What it does not say
figure-caution-test = It coincides with { $test }, “{ $title }”. To coincide is not to cause: the same test in another class would tell more.
figure-caution-none = Not seen does not mean that nothing works: a small change needs more time to show.
figure-caution-point = A single point tells what happened once, not a trend.
figure-caution-phase = We set that date ourselves: this describes, it does not prove.
figure-caution-trial = The limits come from { $have } only: they are on trial until there are { $need }.

## What to do now
figure-next-too-few = Keep measuring in the same way: with { $more } more it can be read.
figure-next-flat = Look for a measure that can move, for example with more levels or more questions.
figure-next-no-change = To move it, plan a small test and mark here when it starts.
figure-next-no-change-tests = Talk with your team about whether to keep the test, change it or try another.
figure-next-repeat = Plan the same test in another class: if it happens again, you will know more.
figure-next-concern = Talk with your team about what changed around { $near } before you test anything new.
figure-next-find-out = Find out what happened around { $near }, and write it down while it is remembered.
figure-next-limit = Ask what was different { $when } before you change anything.
figure-next-phase = Keep measuring: if it holds several more times, it can be trusted.
figure-next-crossings = Look at the chart with those who collect the data: there may be a trend, or two groups mixed.
figure-next-mixture = Separate what may be mixed (classes, shifts, who collects the data) and chart each part.
figure-next-stratification = Check whether the limits are from another time, or whether each point joins very different groups.
figure-next-common = Find out what those points had in common before changing anything.
figure-next-look = Look at the chart with your team.

## Why we say so
figure-why-too-few = With fewer than { $need } points, chance can imitate almost any change. A point right on the line says nothing and is not counted. We prefer waiting to guessing.
figure-why-flat = The rules count how many points lie on each side of the line. If nearly all lie on it, there is nothing to count.
figure-why-run = If nothing had changed, { $each } would be about as likely to fall above { $line } as below it. A very long run on one side is hard to explain by chance.
figure-why-longest = The rule we use: with { $useful } on one side or the other, chance rarely makes runs of more than { $max }. This one has { $length }.
figure-why-rule = The rule we use: a run longer than those that chance usually makes.
figure-why-crossings = By chance, { $useful } points cross { $line } at least { $min } times. If they cross it less, points are too much like their neighbours.
figure-why-limit = Between the limits falls nearly all that chance produces. A point outside them usually has a cause that can be found.
figure-why-phase = We split the story at the date that you marked and compare each part with its own line.
figure-rules-western-electric = Western Electric
figure-rules-nelson = Nelson
figure-rules-nhs = NHS
figure-why-side = The rule we use ({ $rules }): { $run } on one side of { $line }. By chance it happens very rarely.
figure-why-trend = The rule we use ({ $rules }): { $run }, always in the same direction. By chance it happens very rarely.
figure-why-two = The rule we use ({ $rules }): two of three points in a row more than two thirds of the way from { $line } to a limit. A single point may fall there by chance; two so close together, rarely.
figure-why-four = The rule we use ({ $rules }): four of five points in a row more than a third of the way from { $line } to a limit, on the same side.
figure-why-alternating = The rule we use ({ $rules }): { $run } that go up and down in turns. It usually comes from two groups in alternation, or from correcting too much each time.
figure-why-stratification = The rule we use ({ $rules }): { $run } less than a third of the way from { $line } to the limits. It usually comes from joining different groups in each point, or from old limits.
figure-why-mixture = The rule we use ({ $rules }): { $run } more than a third of the way from { $line } to the limits, on one side or the other. It usually comes from two processes that take turns.
figure-why-no-change = We look for long runs on one side of { $line }, very few crossings and points outside the limits. We found no more than chance makes.
figure-why-from-first = { $line } comes from the first points ({ $count }); the others are compared with it.
figure-why-from-all = { $line } comes from all points of this period.
figure-why-size-ranks = The size of the change is the middle one of all differences between a point after and a point before. In brackets, how far it may reach: always calculated so, it would be right about 19 times in 20.
figure-why-size-means = The size of the change is the difference between the two averages. In brackets, how far it may reach: always calculated so, it would be right about 19 times in 20.
figure-why-size-counts = The size of the change compares all cases after with all cases before. In brackets, how far it may reach: always calculated so, it would be right about 19 times in 20.
figure-why-size-found = As the run itself chose where it begins, the true change may be somewhat smaller.
figure-why-limits-neighbours = The limits come from how much a point differs from the next.
figure-why-limits-mr = The limits come from those same differences.
figure-why-limits-within = The limits come from how much the cases within each point vary.
figure-why-limits-counts = The limits come from how many stand behind each point: with fewer, they are wider.
figure-why-limits-primed = The limits come from how many stand behind each point, and are { $times } times as wide, because that is how the points vary among themselves.
figure-why-limits-c = The limits come from the mean itself: that is how events that occur on their own vary.
figure-why-limits-g = The limits come from how chance spreads rare events; that is why they are not symmetric.
figure-why-limits-t = The limits come from how much a time differs from the next, on a scale on which times between rare events are symmetric.

## The table
figure-table-region = Data: { $title }
figure-head-week = Week of
figure-head-month = Month
figure-head-semester = Semester from
figure-head-year = Year
figure-head-point = Date
figure-head-share = How many
figure-head-percent = Percentage
figure-head-value = Value
figure-head-median = Median
figure-head-chance = Expected by chance
figure-head-low = From
figure-head-high = To
figure-head-note = Note
figure-note-excluded = not counted
figure-note-run-starts = the run starts
figure-note-run = run
figure-note-limit = outside the limit
figure-note-signal = signal

## Prediction and result
figure-prediction = prediction: { $range }
figure-prediction-said = Prediction: { $range } { $noun }
figure-result = result { $value }
figure-no-result = no result yet
figure-before = before { $value }

## Driver diagram
figure-drivers-label = Driver diagram: from the aim to the change ideas
figure-key-label = How to read the lines
figure-head-aim = Aim
figure-head-drivers = Drivers
figure-head-secondary = Secondary drivers
figure-head-ideas = Change ideas
figure-standing-good = supported
figure-standing-some = in test
figure-standing-untested = untested
figure-standing-against = did not work
figure-further = moves another driver, too, with the same tests
figure-no-tests = no tests yet
figure-tally = { $n } of { $tests } in favour
figure-also-moves = It also moves { $drivers }.
figure-tests-in = { $tests ->
    [one] one test
   *[other] { $tests } tests
} in { $schools ->
    [one] one school
   *[other] { $schools } schools
}

## The funnel: places of different size
figure-funnel-label = { $title }. Funnel of { $n ->
    [one] one school
   *[other] { $n } schools
}. { $lead }
figure-funnel-outer = chance, 99.8%
figure-funnel-inner = chance, 95%
figure-funnel-centre = the network { $value }
figure-funnel-many = { $words } schools
figure-funnel-lead-empty = There is nothing to compare yet.
figure-funnel-lead-one = With one school alone there is nothing to compare it with.
figure-funnel-lead-none = { $n ->
    [one] This school varies as any would by chance.
   *[other] The { $words } schools differ as much as chance makes groups of this size differ.
}
figure-funnel-lead-above = { $n ->
    [one] { $above } lies above what chance explains.
   *[other] { $above } lie above what chance explains.
}
figure-funnel-lead-below = { $n ->
    [one] { $below } lies below what chance explains.
   *[other] { $below } lie below what chance explains.
}
figure-funnel-lead-both = { $high ->
    [one] { $above } lies above what chance explains
   *[other] { $above } lie above what chance explains
}, and below it, { $below }.
figure-funnel-lead-rest = { $n ->
    [one] The other school varies as any would.
   *[other] The other { $words } schools vary as any would.
}
figure-funnel-caution = The smaller the group, the wider the funnel: a high or low percentage of few cases says little. The figure puts schools in no order.
figure-funnel-caution-widened = The schools differ { $times } times as much as their size explains: it usually happens where they don’t serve the same students in the same conditions. So we widened the limits: what lies outside differs even among schools that differ.
figure-funnel-caution-wide = The schools differ { $times } times as much as their size explains: something that we don’t measure here is at work. Being outside the limits says little for now.
figure-funnel-next-empty = Come back when more schools have recorded this measure.
figure-funnel-next-none = Don’t look for explanations school by school. To move it, test a change that serves them all.
figure-funnel-next-ask = { $n ->
    [one] Ask that school what it does or what happened, and share it. The figure says that something differs, not what: neither reward nor blame.
   *[other] Ask those schools what they do or what happened, and share it. The figure says that something differs, not what: neither reward nor blame.
}
figure-head-place = School
figure-note-over = above what chance explains
figure-note-under = below what chance explains

## What happened meanwhile
figure-span-days = { $from }–{ $to }
figure-definition = definition { $n }
figure-noted = “{ $words }” ({ $when })
figure-noted-out = “{ $words }” ({ $when }, left out of the lines)
figure-noted-definition = { $words } since { $date }
figure-label-noted = Meanwhile: { $list }.
figure-caution-noted = It coincides in time with “{ $words }” ({ $when }). To coincide is not to cause.
figure-caution-noted-too = It also coincides in time with “{ $words }” ({ $when }).
figure-caution-definition = Since { $date } it is counted in another way ({ $name }): the difference may come from that and not from what happens.
figure-next-definition = Count a few weeks in both ways before drawing conclusions.
figure-why-left-out = The points of { $list } are drawn open and count neither for the lines nor for the runs.

## Seasons
figure-caution-alike = Each point resembles the one before more than chance would make it: there may be a season or a trend, and signals are less certain than they look.
figure-caution-turns = A high value is usually followed by a low one, more than by chance: two groups may take turns, or corrections go too far.
figure-years-weeks = the same { $count }
figure-years-months = the same { $count }
figure-years-up-points = Compared with { $same } of { $before }, it is about { $size } points higher (between { $low } and { $high }).
figure-years-down-points = Compared with { $same } of { $before }, it is about { $size } points lower (between { $low } and { $high }).
figure-years-up = Compared with { $same } of { $before }, it is about { $size } higher (between { $low } and { $high }).
figure-years-down = Compared with { $same } of { $before }, it is about { $size } lower (between { $low } and { $high }).
figure-years-alike-points = Compared with { $same } of { $before } there is no telling them apart: the difference may be anything from { $low } to { $high } points.
figure-years-alike = Compared with { $same } of { $before } there is no telling them apart: the difference may be anything from { $low } to { $high }.
figure-years-season = It may be the season.

## The figure as a file
figure-legend-band = expected by chance
figure-legend-target = target
figure-legend-test = test
figure-legend-place = a school
figure-legend-beyond = beyond what chance explains
figure-legend-shared = All on one scale, from { $range }. The band is what chance would do.

## Answers on a scale
figure-likert-label = { $title }. Diverging bars of { $n ->
    [one] one question
   *[other] { $n } questions
}; the percentages are in the table.
figure-likert-n = n { $n }
figure-likert-together = { $options }, together: { $share }
figure-likert-span = from “{ $low }” to “{ $high }”
figure-likert-legend = From left to right: { $list }.
figure-likert-legend-neutral = The line goes through “{ $option }”.
figure-likert-legend-merged = A striped hem marks answers that are shown together, so that nobody can be recognised.
figure-head-item = Question
figure-head-n = n

## A test by item response theory
figure-irt-label = { $title }. Curves of { $n ->
    [one] one item
   *[other] { $n } items
}. { $lead }
figure-irt-across = trait, in standard deviations of the group
figure-irt-information = Information: where the test tells people apart
figure-irt-item = an item: expected answer
figure-irt-item-reversed = an item that goes the other way
figure-irt-whole = all items
figure-irt-lead-below = { $n ->
    [one] This item tells
   *[other] These { $n } items tell
} people below the group’s average apart best.
figure-irt-lead-near = { $n ->
    [one] This item tells
   *[other] These { $n } items tell
} people near the group’s average apart best.
figure-irt-lead-above = { $n ->
    [one] This item tells
   *[other] These { $n } items tell
} people above the group’s average apart best.
figure-irt-lead-real = Of the differences between scores, { $share } are between people; the rest is error of measurement.
figure-irt-next-reversed = Look at { $items }{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
}: { $n ->
    [one] it goes
   *[other] they go
} against the others. It is most often a wrong key or a question worded the other way.
figure-irt-next-straying = Read { $items }{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
} again: { $n ->
    [one] it doesn’t
   *[other] they don’t
} behave as the model expects.
figure-irt-next-none = To tell other people apart better, add items easier or harder than these.
figure-irt-caution = A score compares within this scale and comes with its error. It doesn’t say whether anybody passes, nor why they answered so.
figure-irt-caution-few = With { $n } people there are few data for so many items: in another group the numbers would change. Decide nothing about anybody with this.

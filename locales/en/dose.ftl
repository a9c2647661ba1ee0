### The dose of a cycle: how often what was planned was done, and the measure of the same weeks. The loop between ideas and charts.
dose-title = Planned and done
dose-none = Nobody has noted yet that it was done.
dose-unit = times
dose-times = { $n ->
    [one] { $words } time
   *[other] { $n } times
}
dose-done-times = it was done { $times }
dose-done = it was done { $n } { $unit }
dose-done-of = it was done { $n } of the { $plan } { $unit } planned
dose-done-so-far = it was done { $n } of the { $plan } { $unit } planned; by now it would be { $due }
dose-few-points = the measure still has too few points to say anything
dose-no-change = in the measure no change that lasts can be seen
dose-rose-before = the measure had risen before the first one
dose-fell-before = the measure had fallen before the first one
dose-rose-after = the measure rose after the { $nth }
dose-fell-after = the measure fell after the { $nth }
dose-nth = time { $n }
dose-nth-1 = first
dose-nth-2 = second
dose-nth-3 = third
dose-nth-4 = fourth
dose-nth-5 = fifth
dose-nth-6 = sixth
dose-nth-7 = seventh
dose-nth-8 = eighth
dose-nth-9 = ninth
dose-nth-10 = tenth
dose-caution = That it came after doesn't prove that it came from there: look at what else happened in those weeks.
dose-see-table = See the weeks as a table
dose-table = Planned and done by the end of each week
dose-week = Week of
dose-planned = Planned
dose-done-head = Done
dose-no-value = –
dose-today = I did it today
dose-today-said = Noted today: { $times }.
dose-other = Note another day, or correct
dose-other-hint = Each day is noted once. If it is noted already, you will see it before you change it.
dose-there = { $day } was noted already: { $times }.
dose-there-kept = Yours is still in the form, unsaved. If you send it again, yours stays.
dose-day = Day
dose-how-often = How many times
dose-save = Note
dose-list = What was noted, day by day
dose-remove = Take away
dose-remove-of = Take away what was noted on { $day }
dose-of-idea = { $cycles ->
    [one] In the cycle that planned how often to do it, { $share } of the plan was done.
   *[other] In the { $cycles } cycles that planned how often to do it, { $share } of the plan was done.
}
done-dose = Noted.
done-dose-removed = It is no longer noted.
wrong-dose-future = That day is still to come.
wrong-dose-before = That day is before the cycle began.
wrong-dose-times = Write a number from 1 to 30.
problem-dose-phase-title = Nothing more is noted in this cycle
problem-dose-phase = Nothing was saved: times are noted while the cycle runs. If something is missing, reopen the cycle.
figure-dose-head = Times, added up
figure-dose-planned = planned { $n }
figure-dose-done = done { $n }
figure-dose-measure = The measure, the same weeks
figure-dose-before = before: { $value }
loop-charts = On the charts
loop-charts-note = Those of one measure are on one scale. Each chart opens with the tests of this idea.
loop-chart-of = { $school }: { $measure }
loop-tests-there = { $n ->
    [one] one test
   *[other] { $n } tests
}
loop-only = Only the tests of “{ $idea }” are here{ $left ->
    [0] : there are no others.
    [one] ; another one is left out.
   *[other] ; another { $left } are left out.
}
loop-only-none = There are no tests of that idea here that you may see.
loop-only-all = See all

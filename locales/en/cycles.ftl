### Cycles: lists, plan, facts, study, decision.

## Phases and decisions
phase-plan = Plan
phase-do = Do
phase-study = Study
phase-act = Act
phase-closed = Closed
decision-adopt = Adopted
decision-adapt = Adapted
decision-abandon = Abandoned
comparison-as-predicted = as predicted
comparison-above = more than predicted
comparison-below = less than predicted
comparison-unclear = we can't tell yet

## Units beside a field
cycles-unit-percent = %
cycles-unit-points = points
cycles-unit-count = in all
cycles-unit-days = days
cycles-unit-minutes = minutes
cycles-unit-mark = mark

## Lists
cycles-lead = A small test, with its prediction. The ones that didn't work teach too.
cycles-plan-one = Plan a cycle
cycles-tests = The tests
cycles-tabs = Which cycles to see
cycles-tab-running = Running
cycles-tab-deciding = To decide
cycles-tab-closed = Closed
cycles-tab-elsewhere = Other schools
cycles-search = Title, school or person
cycles-search-go = Search
cycles-pages = Pages
cycles-pages-before = Previous
cycles-pages-after = Next
cycles-range = { $from } to { $to } of { $all }
cycles-whole-school = The whole school
cycles-days = { $from } to { $to }
cycles-stalled = { $days ->
    [one] Stalled at { $phase } for a school day
   *[other] Stalled at { $phase } for { $days } school days
}
cycles-none-running = Running cycles will be here.
cycles-none-running-why = A cycle is a small test: one idea, one course, two weeks. You write what you think will happen, and compare afterwards.
cycles-none-deciding = Cycles that were done wait here.
cycles-none-deciding-why = Once somebody tells what was done, the cycle moves here: the result has yet to be put beside the prediction, and a decision taken.
cycles-none-closed = What was decided will be here.
cycles-none-closed-why = Adopting, adapting and abandoning weigh the same: each closure spares another school the test.
cycles-none-elsewhere = What other schools test will be here.
cycles-none-elsewhere-why = You see the cycles that their schools share and all that are closed. You can begin: share one of yours.
cycles-none-found = Nothing matches that search.
cycles-none-found-why = Try fewer words, or look in another tab.

## Plan
cycles-crumbs = You are in
cycles-new = Plan a cycle
cycles-new-lead = One idea, one course, two weeks. What you don't know yet can be added later.
cycles-follows = Follows:
cycles-plan = The plan
cycles-plan-note = It takes a minute and a half.
cycles-choose = Choose
cycles-school = School
cycles-school-missing = Choose the school where it will be done.
cycles-idea = Which idea will you test?
cycles-idea-hint = By driver, as in the theory.
cycles-course = In which course?
cycles-question = What do you want to know?
cycles-question-hint = For example: is one question at the end of the class enough for students to explain what they learnt?
cycles-measure = Which measure will tell?
cycles-measure-hint = The one you will look at to compare.
cycles-measure-option = { $name } ({ $unit })
cycles-prediction = What do you think will happen, and why?
cycles-prediction-hint = Without a prediction there is no surprise, and surprises teach.
cycles-range-legend = Your prediction in numbers
cycles-range-hint = In the measure's unit. If you don't know it, leave it blank.
cycles-low = From
cycles-high = To
cycles-when = When?
cycles-from = First day
cycles-to = Last day
cycles-more = Title, who, where and with which data
cycles-title = Title
cycles-title-hint = Leave it blank to use the idea's name.
cycles-who = Who does it?
cycles-who-hint = You, or you with somebody else.
cycles-place = Where?
cycles-data = With which data?
cycles-data-hint = What you will count and how: exit tickets, a list, a rubric.
cycles-do-plan = Plan it
cycles-do-draft = Save draft
cycles-draft-note = Only you see a draft. Once planned, your school sees it.
cycles-not-possible = A test needs an idea and a measure first.
cycles-not-possible-why = The idea says what to change; the measure, how we will know. Both are in the network's theory of improvement.
cycles-see-theory = See the theory
cycles-change-plan = Change the plan
cycles-finish-plan = Finish the plan
cycles-save = Save
cycles-leave = Leave it as it was

## Two people at once
cycles-faster = { $name } saved a change on { $when }.
cycles-faster-self = You had already saved another change on { $when }.
cycles-faster-nobody = Somebody saved a change on { $when }.
cycles-faster-kept = What you typed is still in the form, and this is what is there now. If you save again, yours stays.
cycles-blank = blank

## The cycle
cycles-where = Where it is
cycles-ready-on = done on { $day }
cycles-step-draft = draft, only you see it
cycles-step-planned = written on { $day }
cycles-step-done = until { $day }
cycles-step-study = time to compare
cycles-step-act = time to decide
cycles-plan-and-facts = Plan and facts
cycles-pair-caption = What was planned beside what happened
cycles-planned = What we planned
cycles-fact = What happened
cycles-what = What
cycles-when-row = When
cycles-who-where = Who and where
cycles-surprise-row = Surprise
cycles-unexpected = We didn't expect it
cycles-not-said = Not said
cycles-not-yet = Not told yet
cycles-until = Until { $day }
cycles-told-by = Told by { $name }
cycles-prediction-and-result = Prediction and result
cycles-quoted = “{ $words }”
cycles-in-words = See it in words and numbers
cycles-data-short = Data
cycles-what-learned = What we learnt
cycles-see-chart = See the chart with the test marked
cycles-predicted = Prediction
cycles-predicted-range = Prediction: { $range }
cycles-waits-range = The prediction is { $range }; the result isn't written yet.
cycles-waits-words = The prediction waits for its result.
cycles-hit = They were right: the result is { $value }, within the prediction ({ $range }).
cycles-above = More than predicted: { $value }; they expected { $range }.
cycles-below = Less than predicted: { $value }; they expected { $range }.
cycles-unclear = Result { $value }; predicted { $range }. We can't tell yet.
cycles-result-words = Result { $value }: { $comparison }.
cycles-only-words = How it turned out: { $comparison }.
cycles-decision = What was decided
cycles-decided-by = { $name }, on { $day }
cycles-and-now = Now:
cycles-next-section = What's next
cycles-plan-next = Plan the next one
cycles-correct-doing = Correct what was told
cycles-correct-study = Correct the study
cycles-all = See all cycles
cycles-from-observation = The observation it began from
cycles-reach-draft = It is a draft: only you see it.
cycles-reach-school = Your school sees it. The hub and the other schools will once you share it or it is closed.
cycles-reach-network = The other schools and the hub see it.
cycles-share = Share with the network
cycles-unshare = Stop sharing
cycles-discard = Discard the draft
cycles-discard-why = It is deleted and can't be recovered.
cycles-discard-sure = Yes, discard it
cycles-reopen = Reopen the cycle
cycles-undo-closure = Undo the closure

## Telling what was done
cycles-tell = Tell what was done
cycles-tell-lead = What really happened, even if it wasn't the plan.
cycles-happened = What did you do?
cycles-happened-hint = How often, with whom, what differed from the plan.
cycles-surprise = Anything you didn't expect?
cycles-surprise-hint = It may stay blank.
cycles-done-on = Last day of the test

## Studying
cycles-study = Study the result
cycles-result = The result
cycles-before = Before
cycles-observed = Result
cycles-comparison = How did it turn out, compared with the prediction?
cycles-comparison-hint = Where prediction and result are both numbers, the numbers decide.
cycles-learned = What did you learn?
cycles-learned-hint = What you would tell another school in two sentences.
cycles-source-course = points of the course
cycles-source-school = points of the school
cycles-source-before = { $n ->
    [one] Before: a single one of the { $whose }.
   *[other] Before: median of { $n } { $whose } before the test.
}
cycles-source-since = { $n ->
    [one] Result: a single one of the { $whose }.
   *[other] Result: median of { $n } { $whose } since it began.
}
cycles-students = Of how many students?
cycles-students-hint = With fewer than 8, the numbers are read only in your school; others read what you learnt.
cycles-students-few = fewer than { $n }
cycles-withheld = Not shown: the group is small.
cycles-source-none = The chart has no points yet that we could bring. Write your own, or just compare in words.

## Deciding
cycles-decide = Decide
cycles-decide-question = What do you do with this idea?
cycles-adopt = Adopt
cycles-adopt-means = we always use it
cycles-adapt = Adapt
cycles-adapt-means = we change it and test again
cycles-abandon = Abandon
cycles-abandon-means = and tell why: that teaches too
cycles-reason = Why?
cycles-reason-hint = This is what other schools learn from.
cycles-next = What comes next?
cycles-next-hint = It may stay blank.
cycles-close = Close the cycle

## Done
done-cycle-planned = The cycle is planned. Now it is time to do it.
done-cycle-drafted = Your draft is saved. Only you see it.
done-cycle-changed = The plan is saved.
done-cycle-told = Saved. Now it is time to compare with the prediction.
done-cycle-studied = Saved. Now it is time to decide.
done-cycle-closed = The cycle is closed. What you learnt already serves the network.
done-cycle-reopened = The cycle is open again.
done-cycle-shared = The network can read this cycle now.
done-cycle-unshared = The cycle is your school's alone again.
done-cycle-discarded = The draft is discarded.

## Something is missing
wrong-title-empty = Give it a title, or choose an idea and we use its name.
wrong-question-empty = Write what you want to know.
wrong-prediction-empty = Write what you think will happen. Without it the result teaches nothing.
wrong-prediction-order = The second number is less than the first.
wrong-ends-before-start = The last day is before the first.
wrong-too-long = A test takes weeks. Choose a span of up to a year.
wrong-idea-missing = Choose the idea you will test.
wrong-measure-missing = Choose a measure of your school or of the network.
wrong-happened-empty = Tell what you did, if only in a sentence.
wrong-learned-empty = Write what you learnt, if only in a sentence.
wrong-comparison-missing = Choose how it turned out, or write the result in numbers.
wrong-reason-empty = Write why: that is what others learn from.
wrong-decision-missing = Choose one of the three.

### The method: scale and ramps, three depths, predictions, tasks, later ends, templates, what is learnt from many cycles.

## Plan
method-question-default = What happens if we try “{ $idea }”?
method-scale = How many do you test with?
method-scale-hint = Start small: if it doesn't work, little is lost and as much is learnt.
method-scale-none = I don't know yet
method-direction = Which way will the measure move?
method-direction-none = I don't say it in numbers
method-expected-up = rises
method-expected-down = falls
method-expected-same = stays the same
method-dose = How many times in all?
method-dose-hint = To compare later what was planned with what was done.
method-dose-times = Times
method-dose-unit = Of what: lessons, tickets, meetings
method-place-hint = A room, a workshop. Never a student's name.
method-quick-fills = We fill in the rest: that idea's measure, the question, the size. You can change it whenever you like.
method-depth = How much do you want to write?
method-depth-hint = What you wrote stays.
method-depth-quick = Only the least
method-depth-guided = With a hint for each question
method-depth-full = Everything, with tasks and how many times
method-depth-quick-do = In four questions
method-numbers-say = By the numbers: { $comparison }.
method-comparison-numbers = Whatever the numbers say

## Ramp
ramp-title = The ramp of tests
ramp-lead = From one student to a class, from a class to the level. It grows when predictions come true.
ramp-tests = The tests
ramp-drawn = The tests of the ramp, from left to right in time; the higher, the larger. The list names them.
ramp-see = See the whole ramp
ramp-single = It is a single test so far.
ramp-single-why = When you plan the next one from this, you will see here how it grows.
scale-student = One student
scale-class = One class
scale-level = One level
scale-school = The whole school
scale-schools = Several schools
scale-unsaid = Size not said
ramp-within-student = one student
ramp-within-class = one class
ramp-within-level = one level
ramp-within-school = the whole school
ramp-within-schools = several schools
ramp-short-student = Student
ramp-short-class = Class
ramp-short-level = Level
ramp-short-school = School
ramp-short-schools = Schools
ramp-grew = { $scale }: grew one step
ramp-same = { $scale }: as large as before, with others or changed
ramp-jumped = { $scale }: jumped { $n } steps at once
ramp-shrank = { $scale }: went back to something smaller
ramp-result = Result: { $comparison }.
ramp-so-far = { $n } tests so far; the largest with { $scale }.
ramp-so-far-unsaid = { $n } tests so far, without saying with how many.
ramp-decided = Decided: adopted { $adopted }, adapted { $adapted }, abandoned { $abandoned }.
ramp-hits = Predictions that came true: { $hits } of { $of }.
ramp-some-jumped = One of them grew more than a step: see whether the one before gave enough confidence for that.
ramp-advice = The next step
ramp-advice-unclear = Repeat it with { $scale }: how the last one came out can't be told yet.
ramp-advice-missed = Stay with { $scale }: the last prediction did not come true, and understanding why comes first.
ramp-advice-abandoned = If you come back to this idea, begin with { $scale }: last time it was abandoned.
ramp-advice-again = Test it again with { $scale }, with other people or at another time.
ramp-advice-larger = You can now test with { $scale }: the predictions are coming true.
ramp-advice-largest = It is already with { $scale }: there is nothing larger. Now it is about holding it.
ramp-belief-low = There is little confidence yet that it works here.
ramp-belief-medium = There is some confidence that it works here.
ramp-belief-high = There is good confidence that it works here.
ramp-grounds = It comes from this. Predictions that came true in this ramp: { $hits } of { $of }. Other tests of the idea: adopted { $adopted }, abandoned { $abandoned }.
ramp-cost = It does not consider what being wrong would cost: you know that.
ramp-follow-elsewhere = Follow this test in my school

## The four features
rubric-title = The method in this test
rubric-title-many = The method in the tests
rubric-note = Worked out by itself from what is there. It is no mark.
rubric-sentence = { $n ->
    [0] It has none of the four features of the method yet.
    [one] It has one of the four features of the method.
    [4] It has the four features of the method.
   *[other] It has { $n } of the four features of the method.
}
rubric-met = met
rubric-begun = on the way
rubric-missing = missing
rubric-feature-prediction = Prediction before
rubric-feature-scale = Small test
rubric-feature-data = Data over time
rubric-feature-iteration = Another turn
rubric-prediction-met = It was written before seeing the result.
rubric-prediction-begun = It is written in the draft. It is met once planned.
rubric-prediction-missing = Write what you think will happen, in your words or as a number and which way it moves.
rubric-scale-met = It is small: if it doesn't work, one learns without losing much.
rubric-scale-grown = It is large, but it grew from a smaller one.
rubric-scale-begun = It is a whole level. It is met if a class is tested first.
rubric-scale-unsaid = It doesn't say with how many it is tested.
rubric-scale-missing = It begins large at once. It is met if a class or a level is tested first.
rubric-data-met = Points of its measure: { $before } before and { $since } since it began. { $enough } on each side are enough.
rubric-data-begun = Points of its measure: { $before } before and { $since } since it began. It is met with { $enough } on each side.
rubric-data-elsewhere = How many points its measure has is for those who see these points.
rubric-iteration-met = It follows another test or another follows it, with something changed.
rubric-iteration-begun = It is linked to another test, but the same as that. It is met when something changes: the class, the size, the question.
rubric-iteration-missing = It is met when you plan the next one from this, with what was learnt.
rubric-share = With the four features of the method: { $n } of { $of } closed tests, { $percent } in every 100.
rubric-share-none = When tests are closed, you will see here how many have the four features of the method.
rubric-share-of = { $n } of { $of }
rubric-share-source = In published studies, 4 in every 100 met all four (Taylor and others, BMJ Quality & Safety 23, 2014, p. 290). There, articles were read; here, records are counted: a reference, not a competition.

## Predictions that come true
calibration-title = Predictions
calibration-note = To learn to predict better. Nobody is evaluated by this.
calibration-too-few = It can't be told yet how many predictions come true ({ $n } of { $enough } so far).
calibration-own = Of your { $of } predictions, { $hits } came true.
calibration-liceo = Of the school's { $of } predictions, { $hits } came true.
calibration-network = Of the { $of } predictions that the network may read, { $hits } came true.
calibration-expect-more = When they miss, they nearly always expected more than happened.
calibration-expect-less = When they miss, they nearly always expected less than happened.
calibration-interval = With so many tests, what is usual may lie between { $low } and { $high } in every 100.
calibration-in-numbers = In numbers: { $hits } of { $of } came true.

## Tasks
task-title = Tasks
task-one = The task
task-all = What has to be done
task-new = Another task
task-add = Add the task
task-what = What has to be done?
task-what-hint = For example: print the tickets. No students' names.
task-who = Who?
task-due = Until when?
task-nobody = Nobody in particular
task-first = First tasks
task-first-hint = What has to be prepared besides the test. It may stay blank; no students' names.
task-what-nth = Task { $n }
task-who-nth = Who does number { $n }
task-due-nth = When number { $n } is due
task-none = No tasks yet.
task-none-why = A task is something to prepare for the test: print, tell people, book the room. With whom and until when.
task-done-on = done on { $day }
task-due-on = due on { $day }
task-due-today = due today, { $day }
task-was-due = was due on { $day }
task-no-school = { $when } (that is { $day }: no school)
task-mark-done = Mark as done
task-not-done = Not done yet
task-change = Change the task
task-remove = Remove the task
task-arrange = Add and arrange tasks
task-see = See the tasks
task-undo = Undo
task-own = My tasks
task-own-lead = What is yours to do in your school's cycles.
task-own-none = You have no tasks to do.
task-own-none-why = When somebody gives you a task in a cycle, it appears here and, once its day has come, on your Today page.
task-open = To do
task-done = Done lately
task-due-now = Tasks for today

## Later end
extension-title = Put off the last day
extension-lead = Data sometimes come late. The test runs { $days }.
extension-later = A later end
extension-until = New last day
extension-reason = Why?
extension-reason-hint = For example: the class was on an excursion and two weeks of tickets are missing.
extension-do = Put off the end
extension-before = Earlier changes
extension-put-off = { $name } put it off from { $from } to { $to }.
extension-nobody = Somebody
extension-first = At first it ended on { $was }; now it ends on { $now }.
extension-why = Why the end was put off
extension-undo = Back to the earlier end

## Templates
template-title = Templates
template-lead = Plans that served already, ready to begin from: without dates, people or class.
template-all = To begin from
template-one = The template
template-none = There are no templates yet.
template-none-why = On a cycle's page you can keep its plan as a template. The next person begins from there.
template-of-network = The whole network
template-begin = Begin from this
template-change = Rename it
template-rename = Save the name
template-remove = Remove the template
template-new = Keep as a template
template-new-lead = What is tested and how is kept. Dates, people, class and the prediction, which is made anew each time, are left out.
template-name = Name of the template
template-name-hint = Let it say what is tested. No students' names.
template-place = For whom?
template-place-only = It is for: { $name }.
template-keep = Keep the template

## What many cycles say
learning-title = What we are learning
learning-others = Whose
learning-of-network = The network
learning-so-far = { $n ->
    [one] One closed test
   *[other] { $n } closed tests
}: adopted { $adopted }, adapted { $adapted }, abandoned { $abandoned }. All three teach.
learning-nothing-closed = What is adopted, adapted and abandoned will be seen here once the first tests are closed.
learning-by-driver = By driver
learning-by-area = By subject
learning-by-level = By level
learning-by-scale = By size
learning-by-generation = By generation
learning-by-semester = Over time
learning-own-drivers = A school's own drivers
learning-no-generation = Without generation
learning-semester = semester { $n } of { $year }
learning-part = Part
learning-tests = Tests
learning-said-most = Most was tested in “{ $part }”: tests { $n }, adopted { $adopted }, adapted { $adapted }, abandoned { $abandoned }.
learning-said-last = { $n ->
    [one] In { $part }, one test was closed.
   *[other] In { $part }, { $n } tests were closed.
}
learning-abandoned = What we already know did not work here
learning-abandoned-note = Each of them saves another school the test.
learning-file = To take away
learning-download = Download the table

## Done
done-extension = We put off the last day. The earlier one stays noted.
done-extension-back = We went back to the earlier end.
done-task-added = The task is noted.
done-task-changed = We saved the task.
done-task-done = The task is done.
done-task-undone = The task is to be done again.
done-task-removed = We removed the task.
done-task-back = The task is back.
done-template-kept = The template is kept.
done-template-renamed = We saved the name.
done-template-removed = We removed the template. Cycles that began from it stay as they are.
done-template-back = The template is back.

## Something is missing
wrong-prediction-direction = Say which way the measure will move, or write it in your own words.
wrong-prediction-number = Give it a number, or write in your own words what you think will happen.
wrong-dose = Write how many times, as a whole number.
wrong-comparison-differs = The numbers say something else. If the team sees it so, save again and what you chose stays.
wrong-task-empty = Write what has to be done.
wrong-extension-reason = Write why it is put off: whoever reads the cycle will need it.
wrong-extension-not-later = Choose a day after the test's last one.
wrong-template-name = Give it a name.
problem-cycle-not-extended = Only the end of a test that waits for its data is put off. This cycle's stayed as it was.
problem-cycle-not-extended-title = This cycle waits for no data

# Assessments of Language and Mathematics.

assessments-title = Assessments
assessments-lead = What your class can do this week in Language and Mathematics, and what to take up again tomorrow.
assessments-new = New assessment
assessments-none = There are no assessments yet
assessments-none-why = The answers to a test, question by question, show which axes are firm, which wrong answer drew many, and who might work together tomorrow.
assessments-none-how = The key in one line and what each student marked are enough.
assessments-new-lead = A class's results are seen only by whoever teaches that subject in it.
assessments-what = What
assessments-name = Name
assessments-name-hint = For instance: Test on fractions, May.
assessments-subject = Subject
assessments-choose = Choose
assessments-occasion = Time of the year
assessments-occasion-hint = Diagnosis, midway and closing, as in the national diagnosis, or any other day.
assessments-day = Day it is taken
assessments-whom = By whom
assessments-whom-why = Courses of one level, in which you teach that subject.
assessments-keys-title = The key
assessments-keys-why = Now or later: answers are kept either way.
assessments-keys = Right options, in order
assessments-keys-hint = In one word, like ABDCA. If some questions are worth points, part them with spaces: A B D 0-4.
assessments-items = Or how many questions it has
assessments-items-hint = If you don't have the key yet.
assessments-most = Up to { $n } questions.
assessments-make = Make the assessment
assessments-answered = { $n ->
    [0] Nobody has answers yet
    [one] Answers of { $n } student
   *[other] Answers of { $n } students
}
assessments-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
assessments-question = Question { $label }
assessments-without-key = { $n ->
    [one] { $n } question lacks its key: it doesn't count.
   *[other] { $n } questions lack their key: they don't count.
}
assessments-see-class = See the class
assessments-enter = Enter answers
assessments-whose = What a class answered is seen only by whoever teaches the subject in it: neither the principal, nor the head of UTP, nor the hub.
assessments-paper = The paper
assessments-paper-of = The paper: { $name }
assessments-edit-paper = Key and axes
assessments-paper-lead = The axis of each question tells what the class can do, and not only how much it got.
assessments-remove = Take this assessment away
assessments-questions-title = Questions
assessments-key-hint = The key is the right letter. Two right ones: B D. One half right: B C=0.5. With points: 0-4.
assessments-key = Key
assessments-axis = Axis
assessments-skill = Skill
assessments-more = More of this question
assessments-label = Number
assessments-anchor = Shared question
assessments-anchor-hint = If the same question stands in another paper, give it the same word in both. By it they are compared.
assessments-keep = Keep the paper
assessments-stale = Somebody kept the paper while you were editing. Here is what you wrote: if you keep it, yours stays.
assessments-percent = { $n }%
assessments-enter-of = Answers of { $course }
assessments-enter-lead = A line a student with what they marked in the { $n } questions, in order: { $example }
assessments-lines = Students
assessments-lines-why = A dash where nothing was marked, or two. Whoever was away stays blank.
assessments-keep-answers = Keep the answers
assessments-line-length = { $n ->
    [one] There is { $n } answer, and the paper has { $of } questions.
   *[other] There are { $n } answers, and the paper has { $of } questions.
}
assessments-line-sign = «{ $sign }» can't be the answer to question { $item }.
assessments-no-students = This course has no students on the list
assessments-no-students-why = The principal or the head of UTP can bring the list from SIGE; then answers are entered here.
assessments-exists = That assessment exists already.
assessments-paper-unreadable = The paper that is kept can't be read. Tell whoever runs the system.
assessments-answers-unreadable = Some answers that are kept can't be read. Tell whoever runs the system.

## What is wrong
assessments-wrong-label = Give each question a number of its own.
assessments-wrong-key = That isn't understood as a key. Try B, B D, B C=0.5 or 0-4.
assessments-wrong-keys = That isn't understood as a key: letters from A to H in one word, or parted by spaces if some are worth points.
assessments-wrong-no-items = The paper needs at least one question.
assessments-wrong-items = Write how many questions it has, or the key in one line.
assessments-wrong-levels = Choose courses of one level.
assessments-wrong-subject = Choose a subject that you teach in all of these courses.
assessments-wrong-line = This line needs a look.

## What was done
done-assessment-made = It is made. Now you can say which axis each question is of.
done-assessment-removed = The assessment was taken away. It can be brought back for 30 days.
done-assessment-back = The assessment is back, with its answers.
done-paper-written = The paper is kept.
done-answers-entered = The answers are kept.

## Axes and times
axis-locate = Locate
axis-interpret = Interpret and connect
axis-reflect = Reflect
axis-numbers = Numbers
axis-algebra = Algebra and functions
axis-geometry = Geometry
axis-probability = Probability and statistics
axis-other = Other, or not said
occasion-diagnosis = Diagnosis
occasion-midway = Midway
occasion-closing = Closing
occasion-between = During the year

## The class
class-can = The class is firmest in { $best } ({ $high } of the points). What it finds hardest is { $worst } ({ $low }).
class-can-alike = The class does about as well in every axis, between { $low } and { $high } of the points: these questions can't tell that one is harder for it than another.
class-can-one = In { $axis } the class got { $share } of the points.
class-can-unknown = To know what the class can do, say which axis the questions are of, at least three an axis.
class-away = { $n ->
    [one] { $n } without answers
   *[other] { $n } without answers
}
class-none = There are no answers of this class yet
class-none-why = As soon as there are, you read here what the class can do, which answer drew many, and who might work together.
class-talk = To talk about
class-drew = In question { $question }, { $share } chose { $option } and { $right } were right. When so many choose the same there is often an idea behind it: ask them how they thought.
class-drew-none = No wrong answer drew many by itself.
class-failed = Questions to look at before you conclude anything
class-failed-none = The questions worked: there is none to look at before you conclude anything.
class-key-in-doubt = Question { $question }: those who know most of the rest chose { $option }. Check the key, or whether two answers are right.
class-not-reached = Question { $question }: { $share } did not come so far. It says more of the time than of what they know.
class-too-hard = Question { $question }: { $share } were right, almost as by chance. Perhaps it wasn't taught yet, or isn't understood.
class-backwards = Question { $question }: those who know most of the rest did worse in it. Check how it is worded.
class-questions-unknown = Nothing can be said of the questions yet: it takes at least two with a key, and answers that aren't all alike.
class-questions-few = With { $n } students nobody can say whether the questions worked: it takes { $need }.
class-axes = By axis
class-axes-why = The dot is what the class got; the band, between which it might be with other students like these.
class-axes-of = Points by axis, { $course }
class-groups = Groups for tomorrow
class-groups-why = Who probably can't yet, by axis. It is a picture of one day: you know them better.
class-most = They are { $n } of { $of }: more than a group, it is something to take up again with the whole class.
class-most-who = See who
class-groups-none = With these questions nobody can be said not to be able yet.
class-unclear = { $n ->
    [one] Of { $n } so few questions can't tell
   *[other] Of { $n } so few questions can't tell
}
class-ahead = Can do everything that was asked
class-questions = Question by question
class-questions-why = «The wrong one» is the wrong option that most chose.
class-question = Question
class-right = Right
class-wrong = The wrong one
class-said = What it says
class-students = Each student
class-students-why = In the order of the list. Can: will probably get 60% or more of questions like these.
class-student = Student
class-points = { $points } of { $of }
class-mastery-can = Can
class-mastery-unclear = Can't tell
class-mastery-not-yet = Not yet
class-mastery-none = Not asked
class-brief-worked = Worked
class-brief-few = Too few to tell
class-brief-key = Check the key
class-brief-not-reached = Time was short
class-brief-easy = Too easy to tell apart
class-brief-hard = Almost by chance
class-brief-backwards = Goes backwards
class-brief-weak = Tells little apart
class-brief-drew = One wrong drew many
class-brief-nothing = Nothing to compare

## From a spreadsheet
class-sheet = Bring a spreadsheet
class-sheet-lead = A row a student and a column a question, as Excel or the school's program keeps it. Before anything is kept you see what was understood.
class-sheet-file = Spreadsheet
class-sheet-hint = Excel or CSV. With each student's name or RUN; the RUN isn't kept.
class-sheet-understood = What was understood of the spreadsheet
class-sheet-changed = Somebody changed the paper while you were looking. Nothing was kept: look again.
class-sheet-new = { $n ->
    [one] The answers of { $n } student are added
   *[other] The answers of { $n } students are added
}
class-sheet-changes = { $n ->
    [one] Those of { $n } student change
   *[other] Those of { $n } students change
}
class-sheet-same = { $n ->
    [one] { $n } stays as it is
   *[other] { $n } stay as they are
}
class-sheet-away = { $n ->
    [one] { $n } was away
   *[other] { $n } were away
}
class-sheet-doubtful = { $n ->
    [one] Of { $n } row somebody must say whose it is
   *[other] Of { $n } rows somebody must say whose they are
}
class-sheet-unknown = { $n ->
    [one] { $n } row is nobody's of this course
   *[other] { $n } rows are nobody's of this course
}
class-sheet-columns = Columns that were read: { $columns }. The others were dropped.
class-sheet-missing = Without a column in the spreadsheet: { $items }. Those answers stay as they are.
class-sheet-other-keys = The spreadsheet's key says otherwise in: { $items }. The assessment's is used.
class-sheet-nothing = There is nothing to keep: nobody of the spreadsheet is in the course.
class-sheet-doubts = Whose these rows are
class-sheet-doubts-why = The name fits more than one person, or stands twice.
class-sheet-nobody = Nobody's of this course
class-sheet-take-keys = Use the spreadsheet's key where the assessment has none
class-sheet-keep = Keep the answers
class-sheet-absent = Not in the spreadsheet
class-sheet-absent-why = They stay as they are.
class-sheet-out = Rows that aren't used
class-sheet-wrong-whose = Say whose this row is.
class-sheet-wrong-twice = That person has another row already: choose one.

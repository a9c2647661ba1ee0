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
assessments-whose = What a class answered is seen only by whoever teaches the subject in it: neither the principal, nor the head of UTP, nor the hub. Whoever leads reads the level as a whole when the classes have ended.
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

## The end of a class's entering
class-closing = End of entering
class-closing-why = When no answers are missing, end the entering: from then on they don't change, and count in what is known of the level. Whoever leads the liceo reads the whole level, never your class. You can open it again as long as the level isn't summed up.
class-closing-show = Show what my class can do, by axis, to the principal and the head of UTP
class-closing-show-hint = Only percentages by axis, from eight students on. Neither students nor questions. It is decided here, before the level is summed up.
class-close = End the entering
class-closed-on = The entering ended on { $day }.
class-is-shown = The principal and the head of UTP will see what this class can do, by axis.
class-is-not-shown = This class is seen by you alone.
class-reopen = Open the entering again
class-in-sum = The level was summed up with these answers: they stay as they are.
class-left-out = The level was summed up on { $day } without this class. You can go on entering answers: you alone see them.
assessments-closed = The entering of this class has ended
assessments-closed-why = Its answers count as they are. Whoever teaches the class can open it again from its page as long as the level isn't summed up.
assessments-summed = The level was summed up: what is in the sum stays as it is.
assessments-nothing-to-close = There are no answers to close yet.
done-class-closed = The entering has ended. You can open it again as long as the level isn't summed up.
done-class-reopened = The entering is open again.

## The level
level-see = What the level can do
level-is-closed = entering ended
level-title = The level: { $name }
level-so-far = { $closed } of { $all } { $all ->
    [one] class has
   *[other] classes have
} ended the entering.
level-closed = Ended on { $day }.
level-closed-shown = Ended on { $day }, and shows what it can do by axis.
level-open = { $n ->
    [0] No answers yet.
    [one] Open, with answers of { $n } student.
   *[other] Open, with answers of { $n } students.
}
level-sum = Sum up the level
level-sum-why = The answers of the closed classes are put together. It is done once: with two sums, the difference would be the class that came in between. Those that have not ended are left out.
level-sum-whose = A class of a subject is one teacher's. So the level is shown when classes of two teachers or more stand behind it, each with { $smallest } students or more; a class by itself, if its teacher chooses to show it.
level-make = { $n ->
    [one] Sum up the closed class
   *[other] Sum up the { $n } closed classes
}
level-none-closed = No class has ended its entering yet. Whoever teaches the subject does so, from the page of the class.
level-silent = Nothing was summed up.
level-silent-why = With the classes closed so far, the sum would be the result of one teacher, or of fewer than { $smallest } students. When other classes end it can be tried again.
level-can = { $level } is firmest in { $best } ({ $high } of the points). What it finds hardest is { $worst } ({ $low }).
level-can-alike = { $level } does about as well in every axis, between { $low } and { $high } of the points: these questions can't tell that one is harder for it than another.
level-can-one = In { $best }, { $level } got { $high } of the points.
level-can-nothing = Nothing is said of the level as a whole: what isn't shown by itself would be one teacher's.
level-made-on = summed up on { $day }
level-axes-why = The dot is what the level got; the band, between which it might be with other students like these.
level-classes = Classes that are shown
level-classes-why = Because whoever teaches them chose to. Two classes can't be compared without knowing where they started.
level-what = What it is made of
level-within = Classes in the sum: { $courses }.
level-without = Not in it: { $courses }.
done-level-summed = The level is summed up.

## The network
mastery-network = What liceos can do
mastery-network-lead = When several liceos give the same test, you read here which axes are firm in the network and which are hard.
mastery-network-none = There is no common test yet
mastery-network-none-why = It takes at least { $n } liceos that give the same test, end their classes' entering and sum up their level. No liceo is named.
mastery-network-none-how = The same test is one with the same keys and axes, question by question, for the same level and time of the year, from ten questions on.
mastery-network-can = What is firmest is { $best } ({ $high } of the points). What is hardest is { $worst } ({ $low }).
mastery-network-alike = All axes go about as well, between { $low } and { $high } of the points: with these liceos nobody can say that one is harder than another.
mastery-network-one = In { $best }, { $high } of the points were got.
mastery-network-liceos = { $n ->
    [one] { $n } liceo
   *[other] { $n } liceos
}
mastery-network-whose = the liceos
mastery-network-why = Each liceo weighs the same. The band says between which the mean might be with other liceos like these. Of fewer than { $n } liceos nothing is said.
mastery-network-read = How to read it

## How far a class came
growth-see = How far it came
growth-of = How far { $course } came
growth-since = Since { $name }
growth-common-questions = { $n ->
    [one] { $n } question in common
   *[other] { $n } questions in common
}
growth-none-title = How far it came can't be told yet
growth-none = There is no earlier test of this class, in the same subject, that shares { $n } questions or more with this one.
growth-none-how = Two tests are compared by the questions that stand in both: under «More of this question», give them the same word in both. From { $n } on; better one of five.
growth-common = Of the questions in common only { $have } say anything, and it takes { $need }: those that everybody or nobody got right don't compare.
growth-data = So few answers can't tell how hard the questions are. It will be possible when other classes that take the same test end their entering.
growth-few = Of { $n } students with both tests nothing is said of the class: it takes { $need }.
growth-up = In the same test the class would have gone from { $before } to { $after } of the questions: it came forward, between { $low } and { $high } percentage points.
growth-down = In the same test the class would have gone from { $before } to { $after } of the questions: it gets less now, between { $low } and { $high } percentage points.
growth-chance = In the same test the class would have gone from { $before } to { $after } of the questions (between { $low } and { $high } percentage points): that may be chance.
growth-low-expected = The { $n } who started lowest changed by { $change } points. The change of the whole class ({ $class }) and a first day on which they did worse than they can ({ $regression } come back by themselves) explain it.
growth-low-more = The { $n } who started lowest changed by { $change } points: more than the change of the whole class ({ $class }) and a first day on which they did worse than they can ({ $regression } come back by themselves) explain.
growth-low-less = The { $n } who started lowest changed by { $change } points: less than was to be expected from the change of the whole class ({ $class }) and a first day on which they did worse than they can ({ $regression } come back by themselves).
growth-people = { $n ->
    [one] { $n } student
   *[other] { $n } students
}
growth-then = Before
growth-now = Now
growth-change = Change
growth-when = When
growth-class = The class
growth-class-why = Those who took both. The band says how far the chance of people and of common questions reaches.
growth-students-why = In the order of the list: how much of this test they would have got before, how much they get now, and the change in percentage points with its error. The word is there with 90 % certainty; twenty questions seldom suffice for one person.
growth-came = Came forward
growth-less = Less than before

## The national diagnosis
national-title = The liceo's DIA
national-lead = What the national diagnosis (Diagnóstico Integral de Aprendizajes) says of each level, by axis, through the year and the years.
national-type = Type the DIA of { $subject }
national-type-lead = A level's achieved percentages by axis, as they stand in the agency's report.
national-none = There are no results of the DIA yet
national-none-why = The percentages by axis show what a level finds hard, and whether it changed between diagnosis and closing by more than chance does.
national-none-how = They stand in the report on the platform of the DIA: some minutes a level, or one file with all courses.
national-said = { $time }: firmest is { $best } ({ $high }), hardest { $worst } ({ $low }).
national-said-one = { $time }: in { $best } { $high } was achieved.
national-moved = Since { $time } these changed by more than chance does: { $axes }.
national-same = Since { $time } no axis changed by more than chance does.
national-band = The band says how far chance reaches with these students, at most.
national-n = Students
national-n-hint = How many took it, in the whole level. Of fewer than eight nothing is kept.
national-beside = Beside it, each year
national-beside-why = The liceo's official series. They come late and measure something else: they are context.
national-official = { $value } in { $year }
national-which = Which
national-level = Level
national-year = Year
national-shares = Achieved by axis
national-shares-why = As a percentage, from 0 to 100. What stays empty isn't kept.
national-keep = Keep
national-see = The liceo's DIA
national-wrong-year = Choose a year from 2020 on.
national-wrong-n = Write how many students took it.
national-wrong-few = Of fewer than eight students nothing is kept: one would know whose it is.
national-wrong-share = Write a percentage from 0 to 100.
done-national-kept = The percentages are kept.

## Columns of a spreadsheet
class-sheet-columns-title = Columns
class-sheet-columns-why = What you decide is remembered for spreadsheets with the same columns.
class-sheet-columns-change = A column isn't what it seems
class-sheet-column = Column { $n }
class-sheet-ask = What stands in each column
class-sheet-ask-none = The sheet has no row of column names. Say what stands in each column and choose the file once more.
class-sheet-ask-some = The names don't tell which columns are the questions, or whose each row is. Say it here and choose the file once more.
class-sheet-ask-still = Something is still missing: at least one column of a question and one that says whose each row is, in the same sheet.
class-sheet-ask-has = It has: { $cells }
class-sheet-ask-hidden = What it has isn't shown: it is empty or holds long numbers.
class-sheet-again = Choose the same spreadsheet once more: as it holds names and RUN, it isn't kept in between.
class-sheet-reread = Read it again

## For who analyses
analysis-title = Analysis of tests
analysis-lead = How the questions worked of tests that at least { $n } liceos gave, all together. Without liceos, classes or students.
analysis-scale = The scale
analysis-alpha = Reliability (alpha): { $alpha }, between { $low } and { $high }.
analysis-alpha-alone = Reliability (alpha): { $alpha }.
analysis-sem = Error of measurement of a score: { $sem } points.
analysis-scores = Mean score { $mean } of { $of } questions, deviation { $sd }.
analysis-questions-why = Difficulty, and how far each question goes with the others. Options with the share that chose them.
analysis-r-drop = r without it
analysis-r-pb = point-biserial r
analysis-alpha-dropped = Alpha without it
analysis-options = Options
analysis-model = Item response theory
analysis-model-why = Calibrated with the classes whose entering has ended and that are in the sum of their level.
analysis-rasch = Rasch
analysis-2pl = Two parameters
analysis-pcm = Partial credit
analysis-gpcm = Generalised partial credit
analysis-grm = Graded response
analysis-slope = Slope
analysis-difficulty = Difficulty
analysis-fit = Fit, p
analysis-no-model = With these answers the model can't be estimated.
analysis-by-sex = Girls and boys
analysis-by-sex-why = Whether a question asks more of one group than of the other with the same score (Mantel and Haenszel, purified). That it works differently doesn't say that it is unfair: it must be read.
analysis-by-sex-none = Nothing is said: one of the groups is very small, or the lists don't say.
analysis-girls = girls
analysis-boys = boys
analysis-groups = Groups beside each other
analysis-groups-liceos = Dependency, generation or place are compared where there are three liceos or more on both sides.
analysis-by-dependency = Dependency
analysis-state-run = of public liceos
analysis-others-run = of subsidised or delegated liceos
analysis-by-generation = Generation
analysis-before = of earlier generations
analysis-by-place = Place
analysis-country = of rural liceos
analysis-town = of urban liceos
analysis-who = { $nfocal } students in the group { $focal } and { $nreference } in the group { $reference }, with all answers.
analysis-look = To be read again
analysis-said = What the other questions say

## A student's own page
own-title = What I can do
own-code = The code of your slip
own-code-hint = Nine signs, with or without hyphens.
own-open = See my test
own-whose = Your slip is yours alone: it shows what you answered, without your name and without comparing you with anybody.
own-wrong-code = That code has a sign too many, too few or changed. Look at it again.
own-no-such-code = That code isn't of this test. See whether the slip is this test's.
own-lead-can = This you can do already, and that is next.
own-lead = This is next.
own-can = What I can do
own-can-why = You will probably manage other questions like these, too.
own-next = What is next
own-next-why = Not yet, and it can be learnt. Ask about it in the next lesson.
own-unclear = Still to be seen
own-unclear-why = So few questions can't tell. Practise what stands here, if anything does.
own-not-kept = This page isn't kept. To see it again, type the code again.
own-slips = Slips by which each student sees their own
own-slips-lead = With their slip, each student reads what they can do and what is next, without numbers or comparisons.
own-slips-how = Print them and hand out each one folded. If one is lost, print it again: it is the same.
own-slips-open = First end the entering
own-slips-open-why = As long as answers are missing, a slip opens nothing.
own-slips-what = Scan the QR and type this code. It is yours alone.
own-qr = QR code of the page where the code is typed

## How far the level came
level-growth-up = In the same test, { $n } students of { $level } would have gone from { $before } to { $after } of the questions: they came forward, between { $low } and { $high } percentage points.
level-growth-down = In the same test, { $n } students of { $level } would have gone from { $before } to { $after } of the questions: they get less now, between { $low } and { $high } percentage points.
level-growth-chance = In the same test, { $n } students of { $level } would have gone from { $before } to { $after } of the questions (between { $low } and { $high } percentage points): that may be chance.
level-growth-why = They are those who took both, put on one scale by the questions in common. It is shown when classes of two teachers or more stand behind it. It doesn't say why they came forward.

## The answer sheet on phones
sheet-on-phones = Answer on phones
sheet-of = Answer sheet of { $course }
sheet-lead = The questions stand on paper or on the board; each student marks their letters on their phone, without an account, and they are entered here.
sheet-sent = { $n ->
    [0] No sheet has come yet, of { $of }.
    [one] One sheet of { $of } has come.
   *[other] { $n } sheets of { $of } have come.
}
sheet-over = { $n ->
    [0] The sheet has ended and none came, of { $of }.
    [one] The sheet has ended. One person of { $of } has answers.
   *[other] The sheet has ended. { $n } of { $of } have answers.
}
sheet-board = On the board
sheet-until = Open until { $day }.
sheet-print-slips = Print the slips
sheet-look-again = Look again
sheet-missing = Who is missing
sheet-missing-why = A sheet comes once. If somebody made a mistake, correct their line or leave it empty, and they can send another.
sheet-missing-none = All are there.
sheet-open-questions = { $n ->
    [one] One question is open: it is answered on paper, and you enter its points where the line says “?”.
   *[other] { $n } questions are open: they are answered on paper, and you enter their points where the line says “?”.
}
sheet-late = Came after the end
sheet-late-why = A phone without signal sends later; it can also be somebody who went on at home. They count unless you leave their line empty.
sheet-end = End the sheet
sheet-end-why = Nobody else begins. What waits on a phone without signal still comes, and you will see that it came later.
sheet-end-do = End the sheet now
sheet-open = Open the sheet on phones
sheet-open-why = { $n ->
    [one] The phone asks for one letter. It shows neither the question nor the key.
   *[other] The phone asks for { $n } letters. It shows neither the questions nor the key.
}
sheet-open-do = Open the sheet
sheet-again = Change until when, or open it again
sheet-again-do = Keep
sheet-options = Options of each question
sheet-options-hint = With 4, the sheet shows A, B, C and D.
sheet-day = Until which day
sheet-day-hint = One can begin until that day is over. You can end it before.
sheet-wrong-options = The key has a letter beyond those options.
sheet-wrong-day = Choose a day from today on, within a month.
sheet-wrong-nothing = All questions are open ones: there is no letter to mark on a phone.
sheet-wrong-paper = A class has these questions open on its phones. You can correct key, axis and skill; to change which questions there are, end the sheet first.
sheet-slips-lead = With their slip, each student sends their sheet once. Once you end the entering, the same slip shows them what they can do and what is next.
sheet-slips-what = Keep it: with this same code you will see your own results later. It is yours alone.
done-sheet-opened = The sheet is open. Write the code on the board and hand out the slips.
done-sheet-ended = The sheet has ended.
sheet-question = Question { $label }
sheet-intro = Read each question on your paper and mark here the letter that you chose. You can leave questions out.
sheet-private-teacher = Your answers are read by whoever teaches you { $subject }, to prepare the next lessons. Nobody else at your liceo sees your sheet.
sheet-private-level = Your liceo sees how the whole level is doing together, and only where there are { $n } or more.
sheet-private-own = Afterwards, with your slip, you see what you can do and what is next, compared with nobody.
sheet-line = Your answers are read by whoever teaches you. You can leave questions out.
sheet-slip-why = The code of your slip says whose sheet this is. It works once, and opens your own page afterwards.
sheet-closed-title = This sheet has ended
sheet-closed = Whoever teaches you ended it, or its day is over.
sheet-ended = The entering of this assessment has ended, so the sheet can't be received. It stays on this phone: tell your teacher.
sheet-later-teacher = Whoever teaches you sees what the class can do and whom to help with what.
sheet-later-own = Keep your slip: once the entering has ended, the same code shows you your own results.
sheet-see-own = See what I can do and what is next
## The DIA from a file
national-sheet = Bring the DIA in a file
national-sheet-lead = The achieved percentages by axis of { $school }, all courses at once. Before anything is kept you see what was understood.
national-sheet-file = File
national-sheet-hint = Excel or CSV, a row a course.
national-sheet-time = If the file says it, what the file says holds.
national-sheet-file-says = The file says it
national-sheet-wrong = Some rows can't be understood. Correct them and bring the file again: half a level would say something else.
national-sheet-nothing = There is nothing to keep: no row has results of Language or Maths of a level with eight students or more.
national-sheet-how = What the file looks like
national-sheet-how-why = The columns may stand in another order. Anything else in it is not read.
national-sheet-course = Course
national-sheet-rows = A row an axis works too, with the columns “Eje” and “Porcentaje de logro”.
national-sheet-level = The level is kept, not the course: each course weighs as many students as took it.
national-sheet-understood = What was understood of the file
national-sheet-no-change = All of this is there already, just so.
national-sheet-of = { $people } of { $courses }
national-sheet-new = It is added.
national-sheet-same = It stays as it is: it is there just so.
national-sheet-replaces = It takes the place of what was there.
national-sheet-absent = Not in the file: { $courses }. The level would be kept without these courses.
national-sheet-says = The file
national-sheet-had = What is there
national-sheet-odd = Look before you keep it
national-sheet-see = See the liceo's DIA

## How far each generation came
generations-title = How far each generation came
generations-since = From the paper “{ $when }” to this one, by the questions in both and with those who took both.
generations-up = { $name }: its { $n } liceos went, on average, from { $before } to { $after } of this paper. They came between { $low } and { $high } percentage points further.
generations-down = { $name }: its { $n } liceos went, on average, from { $before } to { $after } of this paper. They reach less now, by between { $low } and { $high } percentage points.
generations-chance = { $name }: its { $n } liceos went, on average, from { $before } to { $after } of this paper (between { $low } and { $high } percentage points): it may be chance.
generations-few = { $name }: fewer than { $n } liceos have both papers; nothing is said.
generations-axis = Change in percentage points, with its interval
generations-why = Each liceo weighs the same. The generations began in other years with other liceos: what lies between them doesn't say what made it, and part of the growth is what is learnt in any year.

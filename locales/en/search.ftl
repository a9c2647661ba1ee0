### Who has tested this already?
search-title = Who has tested this already?
search-do = Search who has tested it
search-question = What do you want to know?
search-question-hint = Ask as you speak: “exit ticket in maths”, “phones in class”. The words are the schools' own, in Spanish.
search-go = Search
search-only-alike = Only in schools like ours
search-filters = Narrow the search
search-driver = Driver
search-area = Subject
search-level = Level
search-any = Any
search-of-idea = Tests of “{ $name }”.
search-everything = Search everything
search-lead = Everything that the network has tested, also what did not work.
search-found = { $n ->
    [one] One test
   *[other] { $n } tests
}: { $adopted ->
    [0] none adopted the idea
   *[other] { $adopted } adopted the idea
}, { $adapted ->
    [0] none adapted it
   *[other] { $adapted } adapted it
}, { $abandoned ->
    [0] none abandoned it
   *[other] { $abandoned } abandoned it
} and { $open ->
    [0] none is running
    [one] one is running
   *[other] { $open } are running
}.
search-start = To begin with
search-start-what = Here is everything that the network has tested: what worked, what had to be changed and what was left.
search-start-why = A test that did not work saves another school two weeks. So it is as easy to see as the others.
search-start-with = What was tested most
search-tests = Tests
search-tabs = What became of the idea
search-tab-all = All ({ $n })
search-tab-adopt = Adopted ({ $n })
search-tab-adapt = Adapted ({ $n })
search-tab-abandon = Abandoned ({ $n })
search-tab-open = Running ({ $n })
search-open = Running: { $phase }
search-none-so = No test had that result.
search-ideas = Ideas that fit
search-none = Nobody has tested anything like it yet, or they called it otherwise.
search-none-exactly = No test says just that. This comes nearest.
search-best = What answers best
search-best-note = Ideas, tests, packages and syntheses together, what fits your question most first.
search-best-idea = Change idea
search-best-answer = Accepted answer
search-ask-whom = Not what you looked for?
search-ask = Ask whoever has tried it
search-best-cycle = Test, { $state } · { $school }
search-best-running = running
search-like = More like this
search-like-note = Ideas, tests, packages and syntheses about the same.
search-none-next = What you can do
search-nearest = The nearest ideas
search-whom = Whom to ask
search-whom-hub = Ask the hub: it knows the schools, and who is at something like it.
search-none-try = If nobody has tested it, yours will be the first test.
search-own = Your school
search-alike = A school like yours: { $list }
search-somewhat-alike = In common with yours: { $list }
search-unlike = A school unlike yours
search-alike-unknown = We don't know how alike it is to yours
search-same-dependency = { $dependency }, too
search-same-size = about as large
search-same-rural = rural, too
search-same-urban = urban, too
search-same-region = same region
search-same-speciality = a speciality in common

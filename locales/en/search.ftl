### Who has tested this already?
search-title = Who has tested this already?
search-do = Search who has tested it
search-question = What do you want to know?
search-question-hint = Ask as you speak: “exit ticket in maths”, “phones in class”. The words are the schools' own, in Spanish.
search-go = Search
search-only-alike = Only in schools like ours
search-driver = Driver
search-area = Subject
search-level = Level
search-any = Any
search-of-idea = Tests of “{ $name }”.
search-everything = Search everything
search-start = To begin with
search-start-what = Here is everything that the network has tested: what worked, what had to be changed and what was left.
search-start-why = A test that did not work saves another school two weeks. So it is as easy to see as the others.
search-open = Running: { $phase }
search-ask-whom = Not what you looked for?
search-ask = Ask whoever knows
search-best-cycle = Test, { $state } · { $school }
search-best-running = running
search-like = More like this
search-none-next = What you can do
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
search-lead = Everything that the network has tested, also what did not work.
search-filters = Narrow the list
search-kind = What it is
search-result = What became of the test
search-dependency = Kind of school
search-narrowed = Narrowed to
search-give-up = Remove { $name }
search-words-alone = See all that there is for these words
search-results-title = Found
search-kinds-all = Everything
search-kinds-cycle = Tests
search-kinds-idea = Ideas
search-kinds-package = Packages
search-kinds-attachment = Materials
search-kinds-synthesis = Syntheses
search-kinds-answer = Answers
search-kinds-meeting = Minutes
search-kinds-convening-minutes = Minutes of convenings
search-kinds-collection = Collections
search-kinds-conversation = Conversations
search-kinds-standing-offer = Offers
search-kinds-circle = Circles
search-kinds-driver = Drivers
search-kinds-measure = Measures
search-kinds-inquiry = Causes
search-results-adopt = Adopted the idea
search-results-adapt = Adapted it
search-results-abandon = Abandoned it
search-results-open = Still running
search-a-cycle = Test
search-a-idea = Change idea
search-a-package = Change package
search-a-attachment = Material
search-a-synthesis = Synthesis
search-a-answer = Accepted answer
search-a-meeting = Minutes
search-a-collection = Collection
search-a-conversation = Conversation
search-a-standing-offer = Offer
search-a-circle = Circle
search-a-driver = Driver
search-a-measure = Measure
search-a-inquiry = Inquiry into causes
search-limits = Where it doesn't serve: { $limits }
search-of-meeting = { $name }, { $day }
search-of-package = Of the package
search-found = { $n ->
    [one] We found one thing.
   *[other] We found { $n } things.
}
search-found-about = We found about { $n } things. Add a word and there will be fewer.
search-n-about = about { $n }
search-range-about = { $from } to { $to } of about { $all }
search-found-tests = { $n ->
    [one] There is one test
   *[other] There are { $n } tests
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
search-beyond = These are the two hundred that answer best. Narrow the list or add a word to see the others.
search-start-with = What most is known of
search-like-title = More like “{ $title }”
search-like-note = About the same, the most alike first.
search-like-none = Nothing is like it yet.
search-none = Nobody has tested anything like it yet, or they called it otherwise.
search-none-so = { $n ->
    [one] There is one thing for these words, but it is not what you narrowed the list to.
   *[other] There are { $n } things for these words, but none is what you narrowed the list to.
}
search-none-how = We looked through tests, ideas, packages, materials, syntheses, answers and minutes: all that you may open.
search-none-fewer = Try fewer words: the two or three that matter.
search-none-otherwise = Say it otherwise: “celulares” also finds “teléfonos”, but we don't know every name.
search-none-slips = Don't mind accents or a wrong letter: we understand them.
search-none-ask = Somebody in the network may know without having written it down. Your question already has these words.

### Change ideas: context, family, what their tests say.
idea-all = All ideas
idea-what = What it is about
idea-what-hint = In two or three sentences: what changes and why it would help.
idea-protocol = Step by step
idea-protocol-hint = What is done, in order, with the material and the minutes. Enough for another school to try it on Monday. No students' names.
idea-context = Whom it is meant for
idea-context-hint = You may leave it open: the tests will tell.
idea-level = Level
idea-any-level = Any
idea-subject = Subject
idea-any-subject = Any
idea-scale = Size of the test
idea-any-scale = Not said
idea-audience = Whom it helps
idea-audience-hint = For example: classes in which few ask questions.
idea-open = Not said
idea-reach = Where it stands
idea-reach-own = In this school's theory only
idea-state-idea = Idea
idea-state-testing = Being tested
idea-state-promising = Promising
idea-state-adopted = Adopted
idea-state-packaged = In the change package
idea-state-retired = Retired
idea-adopted-in = Adopted in { $n } schools
idea-tally = { $closed ->
    [one] One closed test
   *[other] { $closed } closed tests
} in { $schools ->
    [one] one school
   *[other] { $schools } schools
}: { $adopted ->
    [0] none adopted it
   *[other] { $adopted } adopted it
}, { $adapted ->
    [0] none adapted it
   *[other] { $adapted } adapted it
} and { $abandoned ->
    [0] none abandoned it
   *[other] { $abandoned } abandoned it
}.
idea-tally-open = { $n ->
    [one] One test is running.
   *[other] { $n } tests are running.
}
idea-tally-none = Nobody has tested it yet.
idea-last-words = The last word: { $adopting ->
    [0] no school adopts it
    [one] one school adopts it
   *[other] { $adopting } schools adopt it
} and { $abandoning ->
    [0] none abandons it
    [one] one abandons it
   *[other] { $abandoning } abandon it
}. { $kept ->
    [0] No test kept it.
    [one] One test kept it, { $numbered ->
        [0] without
       *[other] with
    } prediction and result in numbers.
   *[other] Of the { $kept } tests that kept it, { $numbered ->
        [0] none has
        [one] one has
       *[other] { $numbered } have
    } prediction and result in numbers.
}
idea-why-state = Why it says “{ $state }”
idea-rule-idea = “Idea”: nobody has tested it.
idea-rule-testing = “Being tested”: somebody is testing it, or did and it is not enough to say more.
idea-rule-promising = “Promising” asks for at least { $tests } closed tests, and that more of them adopt it than abandon it.
idea-rule-adopted = “Adopted” asks for at least { $schools } schools whose last word is to adopt it.
idea-rule-packaged = “In the change package” asks for at least { $schools } schools whose last word is to adopt it, { $tests } tests that kept it (adopted or adapted), one in { $numbered } of those with prediction and result in numbers, and that fewer than one in { $abandoned } tests abandon it.
idea-rule-retired = “Retired”: the last word of at least { $schools } schools, and of most, is to abandon it; or nobody has tested it for more than { $days } days.
idea-rule-next = What comes next: { $rule }
idea-warrant = What is known
idea-warrant-note = Written by Ronda from the cycles
idea-warrant-none = Nobody has tested it yet. A small test, in one class and one week, would already say something.
idea-warrant-open = { $open ->
    [one] One test is running
   *[other] { $open } tests are running
} in { $schools ->
    [one] one school
   *[other] { $schools } schools
}. None is closed yet.
idea-warrant-tested = { $teams ->
    [one] One team
   *[other] { $teams } teams
} of { $schools ->
    [one] one school
   *[other] { $schools } schools
} tested it: { $closed ->
    [one] one closed test
   *[other] { $closed } closed tests
} ({ $adopted ->
    [0] none adopted it
   *[other] { $adopted } adopted it
}, { $adapted ->
    [0] none adapted it
   *[other] { $adapted } adapted it
}, { $abandoned ->
    [0] none abandoned it
   *[other] { $abandoned } abandoned it
}){ $open ->
    [0] .
    [one] {" "}and one running.
   *[other] {" "}and { $open } running.
}
idea-warrant-areas = Tests by subject: { $list }.
idea-warrant-levels = By level: { $list }.
idea-warrant-scales = By size: { $list }.
idea-warrant-predictions = What was predicted came true in { $fulfilled } of { $judged } { $judged ->
    [one] test that could be compared
   *[other] tests that could be compared
}. With so few, the share behind it may lie between { $low } and { $high }.
idea-warrant-change = In “{ $measure }”, the middle change was { $median } (between { $least } and { $most }), over { $tests } tests of { $n } students or more. It is what was observed, no proof that the idea caused it.
idea-change-points = { $n } percentage points
idea-unknown = What is not known
idea-unknown-level = Nobody has tested it in { $level }.
idea-unknown-area = All tests are about { $area }.
idea-unknown-school = All tests are from one school.
idea-unknown-larger = Nobody has tested it with more than one class.
idea-unknown-judged = No test could be compared with what was predicted.
idea-tests-adopt = Adopted it ({ $n })
idea-tests-adapt = Adapted it ({ $n })
idea-tests-abandon = Abandoned it ({ $n })
idea-tests-open = Running ({ $n })
idea-tests-all = See all { $n }
idea-family = Where it comes from and what came of it
idea-family-said = { $n } ideas in { $generations ->
    [one] one generation
   *[other] { $generations } generations
}
idea-quoted = “{ $name }”
idea-made-forked = Taken unchanged from { $of }.
idea-made-adapted = Adapted from { $of }.
idea-made-merged = Made of { $of }.
idea-made-hidden = It comes from an idea that is another school's own.
idea-why = What changed and why: { $why }
idea-compare = See the differences
idea-compare-with = See the differences from “{ $name }”
idea-list-lead = { $n ->
    [0] There are no ideas yet.
    [one] One idea, with what its tests say.
   *[other] { $n } ideas, each with what its tests say.
}
idea-list-by-driver = By driver
idea-list-states = Where each idea stands
idea-list-all = All ({ $n })
idea-list-state = { $state } ({ $n })
idea-list-elsewhere = A school's own drivers
idea-list-none = There are no ideas here.
idea-list-none-why = Where an idea stands follows from its tests: it changes when somebody closes a cycle.
idea-own-of = { $school }, in its own theory only
idea-adapt = Adapt it
idea-adapt-title = Adapt “{ $name }”
idea-adapt-lead = The original stays as it is, with its tests. Yours begins its own, and it will always be known where it comes from.
idea-adapt-what = What changes
idea-adapt-kind = What you do with the idea
idea-descent-forked = I take it unchanged, to go on in a line of our own
idea-descent-adapted = I change it for my school or my class
idea-descent-merged = I put it together with another
idea-adapt-why = What changes and why
idea-adapt-why-hint = What the next school will read. For example: “in grade 10 they write little, so we do it aloud”. No students' names.
idea-adapt-also-more = It comes from another idea, too
idea-adapt-also = Another idea
idea-adapt-also-hint = Only if you put two or more together.
idea-adapt-also-too = And one more
idea-adapt-none = None
idea-adapt-for = For whom
idea-adapt-new = The new idea
idea-adapt-save = Save my idea
idea-differences = Differences
idea-differences-lead = From “{ $before }” to “{ $after }”.
idea-differences-none = This idea comes from no other, and none has come of it.
idea-differences-with = Compare with
idea-differences-other = Another idea of the family
idea-differences-go = Compare
idea-differences-key = Struck out: only the first says it. Underlined: only the second says it.
idea-differences-same = They say the same
idea-differences-nothing-same = In nothing.
done-idea-adapted = Your idea was saved. You can plan its first test now.
wrong-idea-kind = Choose what you do with the idea.
wrong-idea-forked-changed = You changed something: choose “I change it”, or leave the text as it was.
wrong-idea-adapted-same = You changed nothing: change what is different, or choose “unchanged”.
wrong-idea-merged-one = Choose the other idea that you put it together with.
wrong-idea-one-parent = If it comes from more than one idea, choose “I put it together with another”.
wrong-idea-why = Write what changes and why.
lineage-label = The idea's family
lineage-generation = Generation { $n }
problem-idea-has-heirs-title = This idea stays in the theory
problem-idea-has-heirs = Nothing changed. Another idea comes from this one, or the school offered it to the network: it is part of the story and is not taken out. You can change its words.

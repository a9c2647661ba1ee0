### Syntheses: what was learnt about an idea or a driver, each sentence standing on its tests.

syntheses-title = Syntheses
syntheses-lead = What we learnt, in sentences that cite the tests they stand on. Whoever saw it otherwise says so beside it.
syntheses-signed = Signed
syntheses-none = There is none yet. They are drafted from the page of an idea or a driver that has closed tests.
syntheses-none-do = See the ideas
synthesis-about = What we learnt about “{ $name }”
synthesis-tests = { $n ->
    [one] On one test
   *[other] On { $n } tests
}
synthesis-signed = Signed by { $name } on { $day }
synthesis-dissents = { $n ->
    [one] One person sees it otherwise
   *[other] { $n } people see it otherwise
}

## Drafting
synthesis-draft-one = Draft what we learnt
synthesis-ground = { $tests ->
    [0] There are no closed tests yet. A synthesis stands on tests: come back when the first one is closed.
    [one] There is one closed test.
   *[other] { $schools ->
        [one] There are { $tests } closed tests of one school.
       *[other] There are { $tests } closed tests of { $schools } schools.
    }
}
synthesis-draft = The draft
synthesis-draft-how = Ronda writes a draft of what the tests say, and each sentence cites its own. You correct it and sign it.
synthesis-title = Title
synthesis-do-draft = Write the draft
synthesis-is-draft = Draft: you see it, and whoever coordinates or directs the network
synthesis-draft-lead = Change the sentences as you like, delete what is too much and add what is missing. None stays without its test.
synthesis-sentences = Sentences
synthesis-sentences-note = The numbers are those of the tests further below.
synthesis-sentence = Sentence { $n }
synthesis-words = What it says
synthesis-cites = Tests that it stands on
synthesis-sign-note = Save what you changed first. Once signed, the whole network reads it under your name, and it doesn't change any more.
synthesis-do-sign = Sign and publish
synthesis-tests-title = Tests
synthesis-tests-note = All of them closed, in the order in which they were decided.

## The draft's sentences
synthesis-tried = { $tests ->
    [one] It was tested once
   *[other] It was tested { $tests } times
}{ $schools ->
    [one] {" "}in one school
   *[other] {" "}in { $schools } schools
}: { $adopted ->
    [0] nobody adopted it
    [one] one test ended in adopting
   *[other] { $adopted } ended in adopting
}, { $adapted ->
    [0] none in adapting
    [one] one in adapting
   *[other] { $adapted } in adapting
} and { $abandoned ->
    [0] none in abandoning
    [one] one in abandoning
   *[other] { $abandoned } in abandoning
}.
synthesis-of-idea = “{ $name }”: { $tests ->
    [one] one test
   *[other] { $tests } tests
}{ $schools ->
    [one] {" "}in one school
   *[other] {" "}in { $schools } schools
} ({ $adopted } adopted, { $adapted } adapted, { $abandoned } abandoned).
synthesis-at-level = In { $level }: { $tests ->
    [one] one test
   *[other] { $tests } tests
}{ $schools ->
    [one] {" "}in one school
   *[other] {" "}in { $schools } schools
} ({ $adopted } adopted, { $adapted } adapted, { $abandoned } abandoned).
synthesis-predicted = { $judged ->
    [one] One result could be held beside its prediction, and { $fulfilled ->
        [0] it was not as expected.
       *[other] it was as expected.
    }
   *[other] Of { $judged } results that could be held beside their predictions, { $fulfilled ->
        [0] none was as expected.
        [one] one was as expected.
       *[other] { $fulfilled } were as expected.
    }
}
synthesis-learned-adopt = Where it was adopted, { $school } learnt: “{ $words }”
synthesis-learned-adapt = Where it was adapted, { $school } learnt: “{ $words }”
synthesis-learned-abandon = Where it was abandoned, { $school } says: “{ $words }”

## Reading
synthesis-learned = What we learnt
synthesis-learned-note = The number leads to the test.
synthesis-test = Test { $n }
synthesis-older = { $n ->
    [one] It is older than one test that was closed later.
   *[other] It is older than { $n } tests that were closed later.
}
synthesis-newer = There is a newer one:
synthesis-again = Draft a new one
synthesis-dissent = Who sees it otherwise
synthesis-dissent-note = It stays beside it as long as the synthesis exists.
synthesis-dissent-none = Nobody has said that they see it otherwise.
synthesis-dissent-say = I saw it otherwise
synthesis-dissent-why = What you saw and why
synthesis-dissent-hint = Without naming students. If you have a test that shows it, paste its address.
synthesis-do-dissent = Say it
synthesis-dissent-back = Take back what I said

## What was just done
done-synthesis-drafted = The draft is written. Read it calmly and correct it.
done-synthesis-changed = The changes are kept.
done-synthesis-signed = The synthesis is signed and published.
done-synthesis-discarded = The draft was deleted.
done-dissent-said = It is said, under your name.
done-dissent-back = You took it back.

## What is missing or doesn't fit
wrong-synthesis-title = Give it a title of at least three letters.
wrong-synthesis-no-tests = There are no closed tests to stand on yet.
wrong-synthesis-empty = Leave at least one sentence.
wrong-synthesis-long = The sentence is too long: 600 letters at most. Make it two.
wrong-synthesis-many = There are too many sentences: 24 at most.
wrong-synthesis-number = Write numbers of the list of tests, separated by commas.
wrong-synthesis-uncited = Say on which test it stands, by its number.
wrong-synthesis-moved = Somebody changed the draft while you were looking at it. Here it is as it stands; read it again before you sign.
wrong-dissent = Tell in at least one sentence what you saw otherwise.
search-best-synthesis = Synthesis: what we learnt

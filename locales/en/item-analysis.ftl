### Item analysis: what a test says of each of its questions, and which of them work differently in two groups.
### The question is judged, never whoever answered it. A sentence says first what was seen and then what to look at.

## Each question
item-worked = It worked: people with more points in the other questions were right more often (correlation { $r }).
item-too-few = { $n } people answered it: with fewer than { $need } nobody can say whether it worked.
item-key-in-doubt = People who chose “{ $option }”, which the key counts as wrong, got { $theirs } points on average in the other questions; those who were right by the key got { $right }. See whether the key is wrong, or two answers are right.
item-key-in-doubt-alone = People who chose “{ $option }”, which the key counts as wrong, got { $theirs } points on average in the other questions, and nobody was right by the key. See whether the key is wrong.
item-not-reached = { $n ->
    [one] One person ({ $share }) did not reach
   *[other] { $n } people ({ $share }) did not reach
} this question: time was short. What it says of those who did not is not what they know.
item-too-easy = { $share } were right: so easy that it tells nobody apart. It serves to open a test, or to know that this has been learnt.
item-too-hard = { $share } of the points were reached: so hard that it tells nobody apart. See whether it was taught, and whether its wording is understood.
item-too-hard-chance = { $share } were right, no more than by guessing ({ $chance }). See whether it was taught, and whether its wording is understood.
item-weak = It hardly goes with the other questions (correlation { $r }): being right says little of what the test measures. See whether its wording is ambiguous, or it measures something else.
item-weak-unsure = It hardly goes with the other questions (correlation { $r }), but with { $n } people that cannot be known yet. Look again when more have answered it.
item-backwards = It goes against the other questions (correlation { $r }): those who know less are right more often. See the key and the wording.
item-nothing-to-compare = The other questions tell nobody apart: there is nothing to compare it with.
item-misconception = { $share } chose “{ $option }”: { $wrong } of those who chose a wrong one. There is an idea behind it that is worth a talk in class.
item-option = “{ $option }”
item-unused = { $n ->
    [0] Nobody chose { $options }.
    [one] At most one person chose { $options }.
   *[other] Hardly anybody chose { $options } (at most { $n } people).
} { $many ->
    [one] Nobody takes it for the right one: it can be changed or left out.
   *[other] Nobody takes them for the right one: they can be changed or left out.
}

## Two groups
dif-alike = With the same score, groups { $focal } and { $reference } are right about as often.
dif-harder = With the same score, it is harder for group { $focal } than for group { $reference }.
dif-easier = With the same score, it is easier for group { $focal } than for group { $reference }.
dif-points = { $n ->
    [one] The difference is one point of a hundred.
   *[other] The difference is { $n } points of a hundred.
}
dif-moderate = It is a moderate difference: read the question before using it again.
dif-large = It is a large difference: read the question and look for what it asks besides what it should measure.
dif-few = With fewer than { $group } people in each group and { $together } in all, a difference of middling size can be missed.
dif-nothing-in-common = No score was reached by people of both groups: they cannot be compared.
dif-constant = With each score everybody or nobody is right: there is nothing to compare.

## Their figures
items-figure = How each question goes with the others
items-figure-lead = { $n ->
    [one] 1 worked
   *[other] { $n } worked
} of { $of } questions. Further to the right a question tells better who knows more; beside its name, how much was reached.
items-figure-separates = from here on it tells people apart
dif-figure = In which questions groups { $focal } and { $reference } differ, with the same score
dif-figure-lead = { $n ->
    [0] In none
    [one] In 1
   *[other] In { $n }
} of { $of } questions the difference is moderate or large. To the left it is harder for group { $focal }; the band is what does not matter.
dif-figure-small = a difference that does not matter
figure-dots-interval = Point and 95% interval
figure-dots-look = To look at

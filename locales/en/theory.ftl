### The theory of improvement: aim, drivers, ideas, and how much is known of each.
theory-title = What we believe, and how well we know it
theory-lead = Of { $words } { $n ->
    [one] idea
   *[other] ideas
}: { $list }.
theory-count-good = { $n ->
    [one] { $words } is supported by tests
   *[other] { $words } are supported by tests
}
theory-count-some = { $n ->
    [one] { $words } is still being tested
   *[other] { $words } are still being tested
}
theory-count-against = { $n ->
    [one] { $words } did not work
   *[other] { $words } did not work
}
theory-count-untested = { $n ->
    [one] { $words } waits for its first test
   *[other] { $words } wait for their first test
}
theory-lead-no-aim = There is no aim yet. Everything else starts from it.
theory-lead-no-drivers = The aim is written. Next comes what drives it.
theory-lead-no-ideas = There are an aim and drivers. Missing is the first idea that a team could test on Monday.
theory-diagram = Driver diagram
theory-about = About this theory
theory-aim-now = { $target }, by { $until }
theory-write-aim = Write the aim
theory-change-aim = Change the aim
theory-add-driver = Add a driver
theory-propose = Propose an idea
theory-plan = Plan a cycle
theory-teach = What would teach us most now
theory-teach-why = Nobody has tested it yet: a small test would say a lot.
theory-against = What we no longer believe
theory-against-why = The tests say no, and that is knowledge too.
theory-how = How we read the tests
theory-evidence-rule = We count closed cycles. Adopting the idea counts for it and abandoning it against it; adapting counts for neither. We say “supported” from { $tests } closed tests on with more adoptions than abandonments, and “did not work” when the last word of at least { $schools } schools, and of most, was to abandon it. It is a count, not a proof: a cycle shows what happened in one class.
theory-empty-title = This will be the network's map
theory-empty = First the aim: what shall get better, for whom, how much and by when. Then what we believe drives it, and which ideas might change that.
theory-empty-why = It lets every school push the same way, and shows what we know and what we only believe.
theory-empty-who = The hub writes it. Once it is there, you can propose ideas.
theory-said-untested = Nobody has tested it yet.
theory-said-closed = { $tests ->
    [one] One closed cycle
   *[other] { $tests } closed cycles
} in { $schools ->
    [one] one school
   *[other] { $schools } schools
}: { $adopted } for, { $abandoned } against and { $adapted } to be adapted.
theory-said-open = { $n ->
    [one] One cycle is running.
   *[other] { $n } cycles are running.
}
theory-said-good = The idea is supported by tests.
theory-said-against = So far the tests say that it does not work.
theory-said-some = It is not enough yet to say whether it works.
theory-name = Name
theory-choose = Choose
theory-save = Save the change
theory-save-mine = Save mine
theory-leave = Leave it as it is
theory-change = Change
theory-somebody = Somebody
theory-stale-title = Somebody else changed it first.
theory-stale = { $who } saved a change on { $when }. What you typed is still in the form, not saved. Compare it with what is there now; if you send it again, yours will stay.
theory-stale-now = What is there now
theory-aim-title = The network's aim
theory-aim-lead = One sentence that everybody can repeat, with a number and a date.
theory-aim-statement = What shall get better
theory-aim-statement-hint = For example: “8 of every 10 students explain in their own words what they learned”.
theory-aim-population = For whom
theory-aim-population-hint = For example: students of grades 9 and 10 in the 20 schools.
theory-aim-target = How much
theory-aim-target-hint = For example: from 52 to 80 of every 100.
theory-aim-until = By when
theory-aim-measure = Which measure will tell
theory-aim-measure-hint = You can leave this for later.
theory-aim-no-measure = We don't know yet
theory-aim-save = Save the aim
theory-driver = Driver
theory-driver-name-hint = Short, for example: “Feedback that comes in time”.
theory-driver-meaning = What it means here
theory-driver-primary = None: it moves the aim
theory-driver-hangs-on = Hangs on
theory-driver-no-ideas = There are no ideas for this driver yet.
theory-driver-remove = Remove this driver
theory-driver-remove-hint = It has no ideas and no measures, so it can be removed.
theory-idea = Change idea
theory-idea-new = Propose an idea
theory-idea-lead = Something that a team could test on Monday, in one class, and see in the same week whether it helps.
theory-idea-name-hint = Begin with a verb: “Return the exit ticket with comments the next day”.
theory-idea-how = How it is done
theory-idea-no-how = Nobody has written yet how it is done.
theory-idea-driver = Which driver it moves
theory-idea-driver-hint = If none fits, choose the nearest and say so in the description.
theory-idea-from = Who proposes it
theory-idea-hub = The hub
theory-idea-save = Propose
theory-idea-no-drivers = Drivers come before ideas: what moves the aim. The hub writes them.
theory-idea-cycles = Who has tested it
theory-idea-cycles-yours = The cycles that are open to you
theory-idea-no-cycles = There are no cycles yet that you can read. The first one can be small: one class, one week.
theory-idea-edit = Change the idea
theory-idea-remove = Remove this idea
theory-edit-hint = Touch the aim, a driver or an idea to change it right here.
theory-description = Description
theory-place = Place in the list
theory-reason = Why does it change?
theory-reason-hint = You may leave it empty and say it later.
theory-panel-close = Close
theory-panel-driver-page = See its page
theory-panel-idea-page = See its page and its tests
theory-earlier = One place up
theory-later = One place down
theory-add-idea = Add an idea here
theory-add-idea-do = Add the idea
theory-add-driver-do = Add the driver
theory-move = Move it elsewhere
theory-move-where = What it hangs on
theory-move-do = Move
theory-connect = It moves other drivers too
theory-connect-why = An idea hangs on one driver and may move others too. In the diagram that is a thin line.
theory-connect-to = Another driver
theory-connect-do = Connect
theory-disconnect = Disconnect
theory-disconnect-from = Disconnect from «{ $name }»
theory-idea-remove-hint = Nobody has tested it, so it can be taken out. Where cycles test it, it stays.
theory-idea-panel = Move or connect it in the diagram
theory-undo = Undo
theory-meanwhile = While you were writing, { $who } changed the theory too: { $what } Yours is kept as well.
theory-cycles-about = The cycles that test «{ $name }», as they are counted in the diagram.
theory-cycles-all = See all cycles
done-theory-moved = It is in its new place.
done-theory-order = The new order is saved.
done-theory-connected = It is connected.
done-theory-disconnected = It is disconnected.
done-theory-idea-added = The idea is in the theory. It can be tested now.
done-theory-aim = The aim was saved.
done-theory-driver = The driver is in the theory.
done-theory-driver-removed = The driver was removed.
done-theory-idea = The idea was proposed. It can be tested now.
done-theory-idea-removed = The idea was removed.
done-theory-saved = The change was saved.
wrong-aim-empty = Write what shall get better.
wrong-population-empty = Say for whom.
wrong-target-empty = Say how much.

### Collections: what somebody keeps together; and what each person follows.

collections-title = Collections
collections-lead = Lists of ideas, tests, packages, answers and syntheses, with a note of why. To prepare a meeting, or not to search again.
collections-own = Mine
collections-own-none = You have none yet. Make one and keep in it what you find.
collections-others = Of my school and of the network
collections-others-none = Nobody has shared one with you yet.
collection-make = Make a collection
collection-change = Change the collection
collection = Collection
collection-name = Name
collection-name-hint = What you will use it for: “For the meeting in May”.
collection-note = Note
collection-reach = Who sees it
collection-reach-private = Only me
collection-reach-school = Those who work at { $school }, who add to it, too
collection-reach-network = The whole network
collection-things = { $n ->
    [0] Empty
    [one] One thing
   *[other] { $n } things
}
collection-what = What is in it
collection-empty = It is empty. The page of each idea, test, package or answer has “Keep in a collection”.
collection-take-out = Take out
collection-closed = { $n ->
    [one] There is one more thing that isn't open to you.
   *[other] There are { $n } more things that aren't open to you.
}
collection-discard = Delete the collection
collection-discard-what = The list is deleted. What is in it stays where it is.
collection-kind-idea = Change idea
collection-kind-cycle = Test
collection-kind-package = Change package
collection-kind-answer = Accepted answer
collection-kind-synthesis = Synthesis
keep-title = To come back
keep-do = Keep in a collection
keep-where = Where
keep-none = You have no collection to keep it in yet.
keep-note = Why you keep it
keep-note-hint = Read by whoever sees the collection. It may stay empty.
keep-save = Keep
follow-begin = Follow
follow-end = Stop following
follows-title = What I follow
follows-lead = What is new in the ideas, drivers, packages, collections and conversations that you follow.
follows-looked = I have seen it all
follows-news = With news
follows-news-note = Since you last said that you have seen it.
follows-news-none = Nothing new since the last time.
follows-quiet = Without news
follows-quiet-none = Everything that you follow has news.
follows-none = You follow nothing yet. The page of an idea, a driver, a package, a collection or a conversation has “Follow”.
follows-closed = { $n ->
    [one] There is one thing that you followed and that isn't open to you any more.
   *[other] There are { $n } things that you followed and that aren't open to you any more.
}
followed-kind-idea = Change idea
followed-kind-driver = Driver
followed-kind-package = Change package
followed-kind-collection = Collection
followed-kind-conversation = Conversation
followed-news-idea = { $n ->
    [one] One test moved
   *[other] { $n } tests moved
}
followed-news-driver = { $n ->
    [one] One test of its ideas moved
   *[other] { $n } tests of its ideas moved
}
followed-news-package = { $n ->
    [one] There is news
   *[other] There is news: { $n } things
}
followed-news-collection = { $n ->
    [one] One thing was added
   *[other] { $n } things were added
}
followed-news-conversation = { $n ->
    [one] One new contribution
   *[other] { $n } new contributions
}
done-collection-made = The collection is made. Now keep in it what you find.
done-collection-changed = The changes are kept.
done-collection-discarded = The collection was deleted.
done-thing-kept = It is kept in the collection.
done-follow-begun = You follow it. What is new stands in “What I follow”.
done-follow-ended = You don't follow it any more.
done-follows-looked = Done: what happens from now on will be what is new.
wrong-collection-name = Give it a name of at least three letters.
wrong-collection-reach = Choose who sees it.
wrong-collection-none = Choose a collection.
wrong-collection-full = That collection is full: a hundred things at most. Take something out or make another one.

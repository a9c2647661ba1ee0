### Each liceo's theory: what is otherwise than in the network, its own ideas and those it offers.
forks-title = The theory of { $liceo }
forks-see = See its theory
forks-of-network = The network's theory
forks-own-link = The theory of { $liceo }
forks-lead-same = So far the liceo works with the network's theory as it is.
forks-lead = { $n ->
    [one] It is the network's theory, with one difference
   *[other] It is the network's theory, with { $n } differences
}{ $ideas ->
    [0] .
    [one] ; one idea is its own.
   *[other] ; { $ideas } ideas are its own.
}
forks-nothing-yet = The network has no aim written yet. Once it has, the liceo can adapt it here.
forks-edit-hint = Touch a driver, an idea or the aim to say it as it is said in the liceo, move it or set it aside.
forks-aim-and-driver = Change our aim, or add a driver
forks-aim-hint = How much this liceo sets out to do. The rest of the aim is the network's.
forks-different = What is otherwise than in the network
forks-not-different = Nothing yet. What the network changes will show here too, except where the liceo says otherwise.
forks-because = Why: { $reason }
forks-aside = What we set aside
forks-set-aside = Set it aside
forks-set-aside-hint = It won't show in the liceo's theory, nor what hangs on it. In the network it stays, and you can take it up again whenever you like.
forks-restore = Take it up again
forks-restore-which = Take it up again: «{ $name }»
forks-also-changed = The network changed this too.
forks-also-changed-hint = Open each in the diagram to follow the network or keep the liceo's.
forks-overtaken = It said «{ $was }» before and now says «{ $now }».
forks-overtaken-here = About «{ $here }»: the network said «{ $was }» and now says «{ $now }».
forks-network-calls = In the network it is called «{ $name }».
forks-network-hangs = In the network it is { $place }.
forks-follow = Go back to what the network says
forks-keep = Keep ours
forks-offered = What we offered to the network
forks-offering = This idea and the network
forks-own-idea = It is an idea of the liceo's: so far it stands in its theory alone.
forks-offer-say = What you would tell the network
forks-offer-say-hint = What you saw when testing it, and whom else it might help. No students' names.
forks-offer-do = Offer it to the network
forks-offer-at-once = Offer it to the network
forks-offer-waits = Offered; it has waited for the hub's answer since { $when }.
forks-offer-accepted = The network took it in on { $when }. The credit is the liceo's.
forks-offer-declined = On { $when } the network answered not for now. It can be offered again.
forks-offers-title = Ideas that liceos offer
forks-offers-lead = What one liceo invented and saw working may help all of them. If you don't take it in for now, say why: the liceo will read it.
forks-offers-open = Waiting for an answer
forks-offers-none = No offers are waiting.
forks-offers-decided = Answered
forks-offers-waiting = { $n ->
    [one] One offered idea waits for an answer
   *[other] { $n } offered ideas wait for an answer
}
forks-offer-from = { $liceo }. Offered by { $who } on { $when }.
forks-offer-note = «{ $note }»
forks-offer-driver = On which of the network's drivers it will hang
forks-offer-driver-hint = In the liceo it hangs on a driver of its own, and for them it stays there.
forks-offer-reason = Why
forks-offer-reason-hint = If you take it in, you may leave this empty. If not for now, tell the liceo the reason.
forks-offer-accept = Take it into the network
forks-offer-decline = Not for now
forks-said-accepted = From { $liceo }. Taken in by { $who } on { $when }.
forks-said-declined = From { $liceo }. { $who } answered not for now, on { $when }.
forks-all-link = How the liceos adapt it
forks-all-title = How the liceos adapt it
forks-all-lead = { $n ->
    [0] No liceo has a theory of its own yet.
    [one] One liceo has its own version of the theory. From what it changes, the network learns.
   *[other] { $n } liceos have their own version of the theory. From what they change, the network learns.
}
forks-all-none = Here you will see what each liceo sets aside, what it calls otherwise, and why.
forks-all-none-why = Where many make the same change, perhaps the network's theory should make it too.
forks-all-nodes = What they change
forks-all-no-nodes = The liceos added things of their own without changing the network's.
forks-all-liceos = The liceos
forks-all-who = Who and why
forks-all-aside = { $n ->
    [one] one liceo sets it aside
   *[other] { $n } liceos set it aside
}
forks-all-called = { $n ->
    [one] one liceo calls it otherwise
   *[other] { $n } liceos call it otherwise
}
forks-all-target = { $n ->
    [one] one liceo says the aim in its own way
   *[other] { $n } liceos say the aim in their own way
}
forks-all-described = { $n ->
    [one] one liceo describes it otherwise
   *[other] { $n } liceos describe it otherwise
}
forks-all-hung = { $n ->
    [one] one liceo hangs it on another driver
   *[other] { $n } liceos hang it on another driver
}
forks-all-one = { $liceo }: { $what }.
forks-all-set-aside = set it aside
forks-all-name = calls it «{ $name }»
forks-all-otherwise = says it or hangs it otherwise
forks-all-words = { $n ->
    [0] only added things of its own
    [one] one adaptation
   *[other] { $n } adaptations
}
done-theory-aside = It is set aside in the liceo's theory.
done-theory-restored = It is in the liceo's theory again.
done-theory-following = The liceo's theory says again what the network says.
done-theory-own-word = The liceo's stays, even though the network now says something else.
done-theory-idea-own = The idea is in the liceo's theory. It can be tested now.
done-idea-offered = The idea is offered to the network.
done-offer-accepted = The idea is the network's now. The credit is the liceo's.
done-offer-declined = The liceo can read your answer now.
wrong-offer-reason = Tell the liceo why not for now.
problem-offer-waiting-title = It is offered already
problem-offer-waiting = The network hasn't answered yet. Once it has, it can be offered again.
problem-offer-in-network-title = It is the network's already
problem-offer-in-network = This idea is in the network's theory; there is no need to offer it.
problem-offer-decided-title = It has an answer
problem-offer-decided = Somebody else answered this offer before. Their answer is in the list.

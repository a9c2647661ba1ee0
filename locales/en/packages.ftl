### Change packages: drafted around ideas, signed, taken away and brought in.

## The list
library-title = Library
packages-title = Change packages
packages-lead = What has worked in the network, ready to begin with: the idea, how it is done step by step, the materials and what the tests say.
packages-published = Published
packages-none = None has been published yet.
packages-none-why = A package brings together ideas that hold, with everything another school needs to test them this week. The hub or whoever leads a school drafts it; the network's coordination or direction signs it.
packages-drafts = Drafts
packages-drafts-note = Seen by whoever writes them and whoever coordinates or directs the network.
package-draft-one = Draft a package
package-import-one = Bring one in from another network
package-ideas = { $n ->
    [0] No ideas yet
    [one] One idea
   *[other] { $n } ideas
}
package-signed = Version { $number }, signed by { $name } on { $day }
package-from = Comes from { $network }
package-changed = Last change: { $day }

## Drafting
package-draft-lead = Begin with the name and what it is for. Then add the ideas, their steps and the materials.
package-begins-with = Begins with the idea “{ $name }”.
package-what = The package
package-markdown = You may use *italics*, **bold** and lists with a dash.
package-place = In the name of
package-name = Name
package-name-hint = As you would tell a colleague: “Exit tickets that do get read”.
package-driver = Driver that it moves
package-driver-none = None in particular
package-summary = What it is for
package-summary-hint = Which problem it solves, for whom, in two or three sentences.
package-learned = What those who tested it add
package-learned-hint = Advice that numbers don't show. What the tests say is written by Ronda.
package-limits = Where it doesn't serve
package-limits-hint = Classes, moments or conditions in which it didn't work.
package-links = Links to materials
package-links-hint = One a line: what it is and its address. “Video of a lesson: https://…”
package-do-draft = Keep the draft
package-save = Save
package-is-draft = Draft: you see it, and whoever coordinates or directs the network
package-is-published = Published, version { $number }
package-draft-next = What you change here is published with the next signature.
package-review = Review and publish
package-who-publishes = Once it is ready, tell the network's coordination or direction: they sign it.
package-stale = Somebody else saved a change while you were writing.
package-go-on = Go on writing

## The ideas
package-items = Ideas of the package
package-items-note = Each with its steps, in the order in which they are best read.
package-items-none = It has no ideas yet. Add the first one.
package-item = The idea
package-item-lead = This is how somebody reads it who will test it without ever having seen it.
package-item-add = Add an idea of the theory
package-item-choose = Choose one
package-item-do-add = Add
package-item-count = { $n ->
    [0] No steps
    [one] One step
   *[other] { $n } steps
}
package-item-missing = How it is done is still missing.
package-item-change = Write the steps
package-item-raise = Move up
package-item-remove = Take out of the package
package-item-name = Name
package-item-what = What it is
package-item-what-hint = In one or two sentences.
package-item-steps = Step by step
package-item-steps-hint = One step a line. We put the numbers.

## Throwing away
package-discard = Throw away
package-discard-what = The draft is deleted with its materials. The ideas stay in the theory.
package-discard-sure = Yes, I want to delete it
package-do-discard = Throw the draft away

## Publishing
package-review-lead = The whole network will read this. A signed version doesn't change any more.
package-changes = What changes
package-changes-first = This is the first version.
package-changes-none = Nothing has changed since the last version.
package-changes-in = What changed in version { $number }
package-change-name = Name
package-change-driver = Driver
package-change-summary = What it is for
package-change-learned = What those who tested it add
package-change-limits = Where it doesn't serve
package-change-idea = How “{ $name }” is told
package-change-idea-added = The idea “{ $name }” came in
package-change-idea-removed = The idea “{ $name }” went out
package-change-order = The ideas stand in another order
package-change-warrant = There are new tests of “{ $name }”
package-change-material-added = New material: { $name }
package-change-material-removed = The material { $name } went out
package-sign = Sign
package-sign-note = Your name and the day stay with it.
package-reason = What is new and why
package-reason-hint = Read by whoever uses the version before.
package-do-sign = Sign and publish

## Reading
package-how = Step by step
package-warrant = What the tests say
package-try = Plan a test
package-tests = See the tests
package-idea = The idea in the theory
package-learned-title = What those who tested it add
package-limits-title = Where it doesn't serve
package-materials = Materials
package-link = Link to the outside, to { $host }
package-older = This is not the newest version.
package-newest = Go to version { $number }
package-since = { $n ->
    [one] One more test of its ideas was closed since it was signed.
   *[other] { $n } more tests of its ideas were closed since it was signed.
}
package-as-page = Download as a page
package-as-file = Download for another network
package-versions = Versions
package-versions-note = A signed version doesn't change any more.
package-version = Version { $number }
package-page-foot = This page stands on its own: it may be printed, kept or sent. What the tests say was written by Ronda from the closed cycles, on the day of the signature.

## Where it comes from
package-origin = Where it comes from
package-origin-said = From { $network }: version { $number }, signed by { $name } on { $day }.
package-origin-through = Before that it went through { $list }.
package-origin-known = What was known there of “{ $name }”: { $said }
package-origin-test = Nobody here has tested it because it comes from there: what holds in another network is tested anew.

## Bringing in
package-import-lead = A package that another network published with Ronda arrives as a draft, with where it comes from. You look at it before anybody else sees it.
package-import-file = The file
package-import-choose = File of the package
package-import-hint = The one that the other network took with “Download for another network”. It ends in .ronda.json and weighs 10 MB at most.
package-do-import = Bring in as a draft
package-import-then = What happens next
package-import-then-draft = It stays as your draft, with the materials and what the tests said there.
package-import-then-test = Its ideas don't enter the theory by themselves: if they serve the network, propose and test them.

## What was just done
done-package-drafted = The draft is kept. Now add the ideas.
done-package-changed = The changes are kept.
done-package-published = The package is signed and published.
done-package-discarded = The draft was deleted.
done-package-not-discarded = Nothing was deleted: tick the box if you want to delete it.
done-package-imported = The package arrived as a draft. Look at it before you publish it.

## What is missing or doesn't fit
wrong-package-name = Give it a name of at least three letters.
wrong-package-summary = Say what it is for.
wrong-package-driver = Choose a driver of the list, or none.
wrong-package-long = It is too long: 4,000 letters at most. What you wrote is still here; shorten it or make it a material.
wrong-package-link = Each line ends in an address of the web that begins with https://, without spaces: of a site with a name, no number and no machine of the school's own network.
wrong-package-links = There are too many links: twenty at most.
wrong-package-item-name = Give it a name of at least three letters.
wrong-package-steps = Write at least one step.
wrong-package-steps-many = There are too many steps: thirty at most.
wrong-package-idea = Choose an idea of the list.
wrong-package-idea-there = That idea is in the package already.
wrong-package-ideas-many = A package has twelve ideas at most. With more it is a theory.
wrong-package-no-ideas = It needs at least one idea.
wrong-package-idea-steps = There is an idea without steps: say how it is done.
wrong-package-heavy = The materials weigh more than 6 MB together. Keep the lighter ones and link the rest.
wrong-package-nothing-new = Nothing has changed since the last version: there is nothing to sign.
wrong-package-moved = Somebody changed the draft while you were looking at it. Here it is as it stands; read it again before you sign.
wrong-package-reason = Say in a sentence what is new.
wrong-package-file-none = Choose the file of the package.
wrong-package-file-large = The file is too large to be a package: 10 MB at most, with 6 MB of materials. Nothing was kept.
wrong-package-file-kind = That file is no package of Ronda. Ask for the one that “Download for another network” gives.
wrong-package-file-newer = The package comes from a newer version of Ronda than this. Update this installation, or ask for another export.
wrong-package-file-sum = The file changed on its way: its checksum doesn't fit. Ask for it to be sent again.
wrong-package-file-content = The package brings something that isn't accepted here: texts that are too long, odd links or missing parts. Nothing was kept.
wrong-package-file-material = The package brings a material that isn't kept here, or a damaged one. Ask for an export without it. Nothing was kept.
problem-package-published-title = It is published already
problem-package-published = What was signed isn't deleted: other schools may be using it. Publish a new version that says what changed.
search-best-package = Change package

## Withdrawing
packages-withdrawn = Withdrawn
packages-withdrawn-note = No longer proposed or found. Here is why.
package-withdraw = Withdraw the package
package-withdraw-when = If it turned out not to work, or to do harm, withdraw it: whoever uses it will know why.
package-withdraw-do = Withdraw with a reason
package-withdraw-title = Withdraw “{ $name }”
package-withdraw-lead = All its versions are withdrawn. Nothing is deleted: your reason stands in their place.
package-withdraw-why = Why
package-withdraw-who = Read by whoever follows it, keeps it, or opens an old link. Your name and the day stay.
package-withdraw-reason = What happened
package-withdraw-reason-hint = “In two schools the classes copied the answers: step 3 has to change”.
package-withdraw-links = Links will say that it was withdrawn, and why.
package-withdraw-search = The search no longer proposes it, nor its materials.
package-withdraw-elsewhere = What other networks brought in is theirs: it doesn't change.
package-do-withdraw = Withdraw
package-withdrawn = This package was withdrawn. Testing it is no longer recommended.
package-withdrawn-why = Why
package-withdrawn-by = Withdrawn by { $name } on { $day }
package-withdrawn-used = If you are testing it already, see whether the reason holds in your class, too. Your cycles stay as they are.
package-withdrawn-search = Search for something like it
package-return-what = If the reason no longer holds, the package can come back as it was, with its signature.
package-do-return = Publish it again
done-package-withdrawn = The package is withdrawn. Whoever opens it reads why.
done-package-returned = The package is published again.
wrong-withdrawal-reason = Say in a sentence why it is withdrawn: whoever uses it needs that.
wrong-withdrawal-long = That is too long: 600 letters at most. What you wrote is still here.
wrong-withdrawal-moved = Another version was published while you wrote. Look at it before withdrawing it; your reason is still here.

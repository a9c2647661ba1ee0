### The network: founding it, its generations, which schools come in.

## Founding
network-found-step = Step 2 of 3: the network
network-found-step-of = 2 of 3
network-found-title = Let's start your network
network-found-intro = Give it a name. Then you bring in the schools and invite people. Everything can be changed.
network-name = Name of the network
network-name-hint = What those who take part call it, for example “Maule Schools Network”.
network-found-do = Found the network
network-found-stays-head = The data stays here.
network-found-stays = Ronda keeps everything on this server and sends nothing out, except the mail that you set up.
done-network-founded = Your network is founded. The third step is left: bring in the schools, or invite whoever coordinates it.

## Renaming
network-rename-title = Rename the network
network-rename-intro = The new name shows at once on every page and invitation.
network-rename-label = New name
network-rename-do = Save the name
network-rename-stale = While you were typing, they named it “{ $name }”. Yours is still in the field; if you save it, yours stays.
network-stale-head = Somebody else changed it first.
done-network-renamed = The network has its new name.
network-cancel = Back without saving

## The network
network-lead = { $schools } in { $generations }.
network-lead-empty = There are no schools in the network yet.
network-count-schools = { $n ->
    [0] no schools
    [one] one school
   *[other] { $n } schools
}
network-count-generations = { $n ->
    [one] one generation
   *[other] { $n } generations
}
network-generations = Generations
network-empty = The generations and their schools will be here.
network-empty-why = Whoever coordinates the network adds them. Then you can see who takes part, and since when.
network-see-generation = See the generation
network-add-schools = Add schools
network-more = Also
network-all-schools = All schools of the directory
network-people = People
network-invitations = Invitations
network-rooms = Rooms with a code
network-import-directory = Import the official directory
network-import-people = Import a list of people
network-new-school = Add a school without RBD
network-schools = Schools

## What is missing
network-missing = What comes next
network-missing-hint = One step at a time
network-missing-directory = Bring in the schools
network-missing-directory-why = The Ministry's official directory has each school's name, comuna and specialities. So nobody types them.
network-missing-directory-do = Import the directory
network-missing-generation = Form the first generation
network-missing-generation-why = A generation brings together the schools that enter together, are accompanied, and graduate.
network-missing-generation-do = Form a generation
network-missing-schools = Choose the generation's schools
network-missing-schools-why = Paste the list of RBD or pick them from the directory. With its schools, the network begins to exist.
network-missing-schools-do = Choose the schools
network-missing-people = Invite whoever coordinates the network
network-missing-people-why = So far it is only you. The coordinator can then invite the schools.
network-missing-people-do = Invite

## Generations
network-new-generation = Form a generation
network-new-generation-intro = The schools that enter the network together, go through it together, and then teach those who follow.
network-new-generation-do = Form it and choose schools
network-generation-head = Name and years
network-generation-name = Generation { $year }
network-generation-label = Name of the generation
network-entry-year = Year of entry
network-entry-year-hint = School year, March to December.
network-accompanied-until = Last accompanied year
network-accompanied-until-hint = Until when the hub accompanies it.
network-graduation-year = Year of graduation
network-graduation-year-hint = From then on it teaches newer generations.
network-generation-years = Enters in { $entry }, is accompanied until { $until } and graduates in { $graduation }.
network-generation-empty = This generation has no schools yet.
network-generation-empty-why = Here you will see which schools form it, since when, and where they come from.
network-generation-stale = It now says: { $now } Yours is still in the fields; if you save it, yours stays.
network-change-generation = Name and years
network-change-generation-open = Change
network-change-generation-do = Save the changes
network-joined = Since { $day }
network-joined-from = Since { $day }; came from { $from }
network-leave = Take out
network-leave-whom = Take { $name } out of the generation
done-generation-formed = The generation is formed. Now choose its schools.
done-generation-changed = The generation's changes are saved.
done-school-left = The school left the generation. Its history stays; you can add it again at any time.
done-schools-joined = The schools are in the generation. Those that came from another one say so.

## Choosing schools
network-pick-lead = Choose who enters { $name }. A school that is in another generation moves to this one.
network-paste = Paste a list
network-paste-why = The quickest way for twenty schools
network-paste-label = RBD of the schools
network-paste-hint = One a line or separated by commas: 25-3, 00025 or 25. The network's own codes work too.
network-paste-do = Add these schools
network-pick = Pick from the directory
network-pick-why = What you tick is kept when you search for something else
network-pick-here = Already in this generation
network-pick-elsewhere = In { $name }; it will move to this one
network-pick-none = Try other words, import the directory, or add the school by hand.
network-pick-do = Add the ticked ones
network-kept = { $n ->
    [one] You have one school ticked on another page; it is added with the ones here.
   *[other] You have { $n } schools ticked on other pages; they are added with the ones here.
}
network-unknown-head = { $n ->
    [one] One code is not in the directory.
   *[other] { $n } codes are not in the directory.
}
network-unknown = So we have added none yet: correct or delete these and send the list again.
network-unknown-way-out = If the school is new, import a newer directory. If it has no RBD:
network-wrong-nothing-chosen = Paste at least one RBD here, or tick schools in the directory.
network-wrong-unknown-codes = Some codes are not known; they are named above.
wrong-before-entry = It can't be before the year of entry.
wrong-before-accompaniment-ends = It can't be before accompaniment ends.

### Today: what each person sees first.

## Hub
home-calls = { $n ->
    [one] { $count } school needs a call
   *[other] { $count } schools need a call
}
home-others = { $n ->
    [one] The other one keeps its pace.
   *[other] The other { $count } keep their pace.
}
home-calls-all = That is the whole network. It may be a hard week, or word is missing.
home-no-calls = No school needs a call today
home-no-calls-why = There are no stalled cycles and no late points. A good day to talk without hurry.
home-no-schools = The network has no schools yet
home-no-schools-why = Choose the schools of the first generation; here you will see whom to call and why.
home-calls-more = { $n ->
    [one] And one more. These are the ten that have waited longest.
   *[other] And { $n } more. These are the ten that have waited longest.
}
home-whom = Whom to call
home-whom-note = Signs for a conversation. Never an evaluation.
home-stalled = { $n ->
    [one] It has one cycle, stalled for { $days } school days.
   *[other] It has { $n } stalled cycles; the oldest for { $days } school days.
}
home-silent = { $n ->
    [one] “{ $name }” has no points since { $day }.
   *[other] { $n } measures have no new points. The one that waits longest, “{ $name }”, since { $day }.
}
home-never = { $n ->
    [one] “{ $name }” has no points yet.
   *[other] { $n } measures have no new points. “{ $name }” has none yet.
}
home-see-school = See the school
home-claims-waiting = To confirm
home-claims = { $n ->
    [one] One person waits for you to confirm their role.
   *[other] { $n } people wait for you to confirm their role.
}
home-claims-do = Review the claims

## School
home-now-plan = Hello, { $name }. You have an unfinished draft
home-now-plan-why = With a question and a prediction it is planned.
home-now-do = Hello, { $name }. Today it is time to tell what was done
home-now-do-why = The test is over. Two sentences are enough, even if it didn't go as planned.
home-now-study = Hello, { $name }. Today it is time to study a cycle
home-now-study-why = It takes about two minutes to compare with what was predicted.
home-now-act = Hello, { $name }. A cycle waits for a decision
home-now-act-why = Adopt, adapt or abandon: all three weigh the same.
home-begin = Hello, { $name }. What will you test?
home-begin-why = A cycle is a small test: one idea, one course, two weeks.
home-nothing-waits = Hello, { $name }. Nothing waits for you today
home-running = { $n ->
    [one] One cycle is running. When it ends, we remind you here.
   *[other] { $n } cycles are running. When they end, we remind you here.
}
home-cycle = The cycle
home-also-waits = Also waiting
home-newest-chart = The newest chart
home-chart-of-course = Your course's. You see it, and your school if you share it.
home-chart-of-school = Your school's.
home-newest-point = The newest point, of { $day }, is { $value }.
home-see-chart = See the chart
home-no-chart = Your newest chart will be here.
home-no-chart-why = With one number a week, the chart says whether something really changed or it is as always.
home-no-chart-do = Choose a measure and note the first one
home-learned = Something learnt at another school

## Administration and analysis
home-admin = Hello, { $name }. This is how Ronda stands
home-admin-lead = You administer the installation: people and configuration. The content is the network's.
home-installation = The installation
home-installation-note = In the order in which to do it
home-network = The network
home-network-none = It isn't founded yet.
home-network-found = Found the network
home-schools = Schools
home-schools-count = { $n ->
    [0] No school belongs to it yet.
    [one] One school belongs to it.
   *[other] { $n } schools belong to it.
}
home-schools-do = Choose the schools
home-hub = Hub
home-hub-count = { $n ->
    [0] Nobody coordinates yet.
    [one] One person.
   *[other] { $n } people.
}
home-hub-do = Invite whoever coordinates
home-people = People
home-people-count = { $n ->
    [one] One role held now.
   *[other] { $n } roles held now.
}
home-people-do = See the people
home-backup = Backup
home-backup-unknown = From here we can't tell when the last one was. It is made on the server, with the command ronda backup.
home-analyst = Hello, { $name }
home-analyst-lead = Your work is done on protected exports, which are not in Ronda yet. The theory says what is measured and why.

## Waiting
home-claim-waits = You are in the room
home-claim-waits-why = The hub has yet to confirm your role. There is nothing else to do: once it does, this page will be your home.
home-claim-refused = The hub didn't confirm that role
home-claim-refused-why = It may have been a slip when choosing. Talk to whoever coordinates the network: they can invite you with the right role.
home-no-role = Your account is ready, but without a role
home-no-role-why = Without a role there is nothing to show you. Ask whoever coordinates the network to invite you; your account and your data are still here.
home-claimed = What you said
home-claim-role = Role
home-claim-school = School
home-claim-when = When
home-meanwhile = Meanwhile
home-see-account = Check my account

### Searches for causes: fishbone, five whys, empathy conversations.
inquiry-list-title = Why things are as they are
inquiry-list-lead = Before changing something, look at where it comes from. What you find here may feed a driver of the theory.
inquiry-list = Searches
inquiry-none = There is none yet.
inquiry-none-why = A fishbone takes half an hour, with the team around a table. It keeps you from jumping at the first solution.
inquiry-begin = Look for causes
inquiry-begin-lead = Choose one concrete problem and a way of looking at it.
inquiry-what = What you are looking for
inquiry-kind = How you will look
inquiry-kind-fishbone = Fishbone
inquiry-kind-whys = Five whys
inquiry-kind-interview = Empathy conversations
inquiry-when-fishbone = When there are many possible causes and it helps to see them together, along bones.
inquiry-when-whys = When one cause leads to another: you ask why, and why that, until you reach the ground.
inquiry-when-interview = When those who live with the problem have not been heard: what they said, what surprised, what they need.
inquiry-problem = The problem, in one sentence
inquiry-problem-hint = What happens, not what is missing. For instance: “In year one, half hand in the test unfinished”.
inquiry-title = Short name
inquiry-title-hint = So that you find it in the list later.
inquiry-whose = Whose it is
inquiry-whose-hint = A school's is read by that school and the hub. The network's, by every school.
inquiry-choose = Choose
inquiry-network = The whole network
inquiry-do-begin = Begin
inquiry-leave = Go back without saving
inquiry-found = { $entries ->
    [0] nothing noted yet
    [one] one thing noted
   *[other] { $entries } things noted
}{ $feeding ->
    [0] {""}
    [one] , one feeds a driver
   *[other] , { $feeding } feed a driver
}
inquiry-lead = { $entries ->
    [0] Nothing is noted yet.
    [one] One thing is noted
   *[other] { $entries } things are noted
}{ $entries ->
    [0] {""}
   *[other] { $feeding ->
        [0] ; none feeds a driver yet.
        [one] ; one feeds a driver.
       *[other] ; { $feeding } feed a driver.
    }
}
inquiry-bone-people = People
inquiry-bone-methods = Methods: how we teach
inquiry-bone-materials = Materials and resources
inquiry-bone-environment = Environment and climate
inquiry-bone-measurement = How we measure it
inquiry-bone-policy = Rules and policies
inquiry-note-heard = We heard
inquiry-note-surprised = It surprised us
inquiry-note-needs = They need
inquiry-why-n = Why { $n }
inquiry-figure = The fish
inquiry-figure-note = The square marks a cause that feeds a driver. Everything in the figure is also in the list.
inquiry-entries = What is noted
inquiry-empty = Nothing yet. Note the first thing below.
inquiry-feeds = Feeds:
inquiry-change = Change
inquiry-change-of = Change “{ $words }”
inquiry-add-under = Add below
inquiry-add-under-of = Add below “{ $words }”
inquiry-propose = Make it a driver
inquiry-propose-of = Make it a driver: “{ $words }”
inquiry-adding = Add
inquiry-changing = Change
inquiry-add = Add
inquiry-save = Save the change
inquiry-save-mine = Save mine
inquiry-save-looked = It is no name, save
inquiry-under-fishbone = Where it goes
inquiry-under-whys = What it answers
inquiry-under-interview = Whose it is
inquiry-first-fishbone = It is a new bone
inquiry-first-whys = The problem itself
inquiry-first-interview = It is another person we listened to
inquiry-words-fishbone = Cause
inquiry-words-fishbone-hint = Short and concrete. For a new bone, its name.
inquiry-words-whys = Because…
inquiry-words-whys-hint = What really happens. The answer will be the matter of the next question.
inquiry-words-interview = What they said, or who it is
inquiry-words-interview-hint = A person is noted by what they are: “year-one student”, “guardian”, “inspector”. What they said, in their words.
inquiry-note-kind = What it is
inquiry-note-kind-hint = Only for what somebody said.
inquiry-note-none = Choose
inquiry-driver = Feeds this driver
inquiry-driver-hint = Where this cause explains something that the theory already says. It may wait.
inquiry-driver-none = None for now
inquiry-no-names = No students' names, nor anything that identifies them: it is enough to say who they are, like “year-one students”.
inquiry-up = Move up
inquiry-down = Move down
inquiry-entry-remove = Take it away
inquiry-entry-remove-first = To take it away, first move or take away what hangs on it.
inquiry-entry-now = What it says now
inquiry-edit = Change name and problem
inquiry-remove = Delete this search
inquiry-remove-why = It is deleted with everything noted in it, and can't be brought back. The drivers stay as they are.
inquiry-remove-sure = Yes, delete it
inquiry-causes-of-driver = Causes that feed it
done-inquiry-begun = The search is open. Note the first thing that comes to mind.
done-inquiry-saved = The change is kept.
done-inquiry-removed = The search is deleted.
done-inquiry-entry = Noted. You can go on in the same place.
done-inquiry-entry-saved = The change is kept.
done-inquiry-entry-moved = It is in its new place.
done-inquiry-entry-removed = It is gone.
done-inquiry-entry-back = It is back in its place.
wrong-inquiry-problem-empty = Write the problem in one sentence.
wrong-inquiry-title-empty = Give it a short name.
wrong-inquiry-words-empty = Write something before saving.
wrong-inquiry-note-kind = Choose whether you heard it, it surprised you, or it is something they need.
wrong-inquiry-place = It doesn't fit there: choose another place.
wrong-personal-run = There is a RUN (national id) in this. Delete it and say who it is in another way, like “year-one student”.
wrong-personal-phone = There is a number that looks like a telephone or a RUN in this. Delete it: the cause can be understood without.
wrong-personal-mail = There is a mail address in this. Delete it and say who it is in another way, like “Maths teacher”.
wrong-personal-name = This looks like a person's name. If it is, change it to what they are, like “year-one student”. If not, save again.
problem-inquiry-place-title = It doesn't fit there any more
problem-inquiry-place = While you were writing, somebody changed the search and that place is gone. Go back and choose another.
problem-inquiry-entry-in-use-title = Something is noted under it
problem-inquiry-entry-in-use = Nothing was taken away. First move or take away what is under it.
figure-fishbone-label = Fishbone of “{ $problem }”: { $causes ->
    [0] no causes yet
    [one] one cause
   *[other] { $causes } causes
}{ $causes ->
    [0] {""}
   *[other] {" "}on { $bones ->
        [one] one bone
       *[other] { $bones } bones
    }
}{ $feeding ->
    [0] {""}
    [one] ; one feeds a driver
   *[other] ; { $feeding } feed a driver
}.

# Exit tickets, and what each teacher marks of their lessons.
tickets-title = One minute at the end of the lesson
tickets-lead = One tap for you, two questions for the class: so it shows, week by week, whether the practice reaches the classroom.
tickets-today = Did I use it today?
tickets-today-why = You mark it and you alone read it. The last word of the day counts.
tickets-no-practice = There is no practice to mark here yet. Whoever defines the measures chooses which ones are fed like this: on the page of a weekly measure of a proportion, “Where its points come from”.
tickets-used = yes today
tickets-not-used = not today
tickets-yes = Yes
tickets-yes-of = Yes, I used it today with { $course }
tickets-no = No
tickets-no-of = No, I didn't use it today with { $course }
tickets-undo = Undo
tickets-undo-of = Undo what I marked today of { $course }
tickets-weeks = My last weeks
tickets-week = Week of { $day }
tickets-week-used = { $all ->
    [one] in { $used } of { $all } lesson
   *[other] in { $used } of { $all } lessons
}
tickets-whose = Nobody else sees your marks. On the Monday after they are put together, once, in the point of your school, and only if there are { $lessons } lessons or more of { $teachers } teachers or more and none gave more than half. If all were yes, or all no, the point says so of all.
tickets-bank = Ask the class
tickets-bank-why = Two questions about the lesson that ends. Without names, and it closes today. From eight answers on you will see those of your class; whoever leads the school doesn't see those of a single class, unless somebody who teaches it shares its points with them.
tickets-course = Class
tickets-give = Give it now
tickets-give-of = Give the ticket “{ $ticket }” now
tickets-given-name = Ticket: { $ticket }, { $course }
tickets-home = Did you use the practice today? Mark it with one tap
done-ticket-given = The class can answer with this code now. It closes today; you can close it earlier on the survey's page.
done-lesson-marked = Marked. You can undo it today.
done-lesson-unmarked = What you marked is gone.
feed-lessons = What each teacher marks of their lessons, with one tap (exit tickets)

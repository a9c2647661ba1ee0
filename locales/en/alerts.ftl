# Alerts: texts of a survey that somebody should read soon.
alerts-title = Alerts
alerts-lead = Texts of surveys that may tell of harm. This school’s principal and coexistence team read them, and nobody else.
alerts-misses = A text comes here by the words in it. Many come without cause, and others that matter don’t come: this list doesn’t replace whoever listens.
alerts-none = There are no alerts
alerts-none-why = When somebody writes something that should be read soon, it will be here. That there are none says nothing about how anybody is.
alerts-stage-unread = Unread
alerts-stage-read = Read, without a word on what was done
alerts-stage-handled = Something was done
alerts-one = Text of { $day }
alerts-waits = { $n ->
    [0] It came today and nobody has read it.
    [one] It has waited for a day. Nobody has read it.
   *[other] It has waited for { $n } days. Nobody has read it.
 }
alerts-survey = Survey
alerts-course = Course
alerts-school = School
alerts-state = Where it stands
alerts-text = What was written
alerts-text-why = It came without a name and apart from the same person’s other answers. Don’t try to find out who it was by the way it is written or by the list: your protocol says what is needed.
alerts-open = Read the text
alerts-open-why = Opening it notes that you read it and when.
alerts-read-by = Read by { $name }, { $when }
alerts-done = What was done
alerts-done-why = This says that somebody took charge. The case is kept where the school keeps its cases.
alerts-done-by = { $name }, { $when }
alerts-done-label = What was done?
alerts-done-hint = In a sentence and without names. That the protocol wasn’t needed, and why, is an answer, too.
alerts-done-keep = Note it
done-alert-handled = What was done is noted.
home-alert = There is a survey text that nobody has read. Open it in Alerts
results-texts-why = What was written in the whole school, without a name and in an order of chance. Those with personal details aren’t here, nor those that may tell of harm: they go to Alerts. One that matters may be here, too. Don’t look for who wrote it.
results-texts-few = Not shown. It takes at least { $n } texts of two courses or more that may be shown.
results-texts-gone = They are kept for two years after the survey closes, and that time is over.
privacy-alerts-own = The texts of surveys that may tell of harm, of their own school, without a name.
privacy-alerts-none = No text that may tell of harm, nor that there is one.

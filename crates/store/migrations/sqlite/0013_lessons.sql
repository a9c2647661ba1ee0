-- Which measures are fed by what teachers say of their lessons.
create table measure_lesson (
  measure_id blob primary key references measure (id),
  network_id blob not null references network (id),
  by_id blob references person (id),
  at integer not null
) strict;

-- What a teacher said of a lesson, by day and course. `at` is the start of that day, and no finer.
create table lesson_mark (
  person_id blob not null references person (id),
  measure_id blob not null references measure (id),
  course_id blob not null references course (id),
  day text not null,
  school_id blob not null references school (id),
  used integer not null check (used in (0, 1)),
  at integer not null,
  primary key (person_id, measure_id, course_id, day)
) strict, without rowid;
create index lesson_mark_of_week on lesson_mark (measure_id, day);

-- Which measures are fed by what teachers say of their lessons.
create table measure_lesson (
  measure_id uuid primary key references measure (id),
  network_id uuid not null references network (id),
  by_id uuid references person (id),
  at bigint not null
);

-- What a teacher said of a lesson, by day and course. `at` is the start of that day, and no finer.
create table lesson_mark (
  person_id uuid not null references person (id),
  measure_id uuid not null references measure (id),
  course_id uuid not null references course (id),
  day text not null,
  school_id uuid not null references school (id),
  used boolean not null,
  at bigint not null,
  primary key (person_id, measure_id, course_id, day)
);
create index lesson_mark_of_week on lesson_mark (measure_id, day);

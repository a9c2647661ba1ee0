-- A rubric for looking at lessons: the network's, or a liceo's own. What was rated by a version keeps its words.
create table rubric (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  name text not null,
  created_by blob references person (id),
  created_at integer not null,
  version integer not null,
  removed_at integer
) strict;
create index rubric_by_network on rubric (network_id);

create table rubric_version (
  rubric_id blob not null references rubric (id),
  number integer not null,
  body text not null,
  created_by blob references person (id),
  created_at integer not null,
  primary key (rubric_id, number)
) strict;

-- An observation: it is the teacher's. What was seen and how it was rated are two files, read by different eyes at different times.
create table observation (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  teacher_id blob not null references person (id),
  observer_id blob not null references person (id),
  asked_by blob not null references person (id),
  course_id blob references course (id),
  subject text,
  day text not null,
  focus text not null,
  rubric_id blob references rubric (id),
  rubric_version integer not null,
  follows_id blob,
  cycle_id blob references cycle (id),
  created_at integer not null,
  agreed_at integer,
  declined_at integer,
  evidence_id blob,
  evidence text,
  captured_at integer,
  ratings text,
  sent_at integer,
  answered_at integer,
  answer text not null,
  strength text not null,
  question text not null,
  next_step text not null,
  talked_at integer,
  removed_at integer,
  version integer not null
) strict;
create index observation_of_teacher on observation (teacher_id, day);
create index observation_by_observer on observation (observer_id, day);
create index observation_of_school on observation (school_id, day);
create index observation_by_cycle on observation (cycle_id);

-- To whom the teacher shows it. What was taken back stays: whoever saw it has seen it, and a sum must know.
create table observation_sharing (
  observation_id blob not null references observation (id),
  person_id blob not null references person (id),
  school_id blob not null references school (id),
  shared_at integer not null,
  ended_at integer,
  primary key (observation_id, person_id)
) strict;
create index observation_sharing_with on observation_sharing (person_id);

-- What a liceo's term of observations says together: summed up once, never changed. No teacher and no observation is in it.
create table practice (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  term text not null,
  rubric text not null,
  body text not null,
  closed_by blob references person (id),
  closed_at integer not null,
  unique (school_id, term, rubric)
) strict;

-- How somebody rated a written lesson.
create table calibration (
  id blob primary key,
  network_id blob not null references network (id),
  person_id blob not null references person (id),
  vignette text not null,
  levels text not null,
  at integer not null
) strict;
create index calibration_by_person on calibration (person_id, at);
create index calibration_of_vignette on calibration (network_id, vignette, at);

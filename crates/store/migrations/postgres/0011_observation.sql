-- A rubric for looking at lessons: the network's, or a liceo's own. What was rated by a version keeps its words.
create table rubric (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  name text not null,
  created_by uuid references person (id),
  created_at bigint not null,
  version bigint not null,
  removed_at bigint
);
create index rubric_by_network on rubric (network_id);

create table rubric_version (
  rubric_id uuid not null references rubric (id),
  number bigint not null,
  body text not null,
  created_by uuid references person (id),
  created_at bigint not null,
  primary key (rubric_id, number)
);

-- An observation: it is the teacher's. What was seen and how it was rated are two files, read by different eyes at different times.
create table observation (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  teacher_id uuid not null references person (id),
  observer_id uuid not null references person (id),
  asked_by uuid not null references person (id),
  course_id uuid references course (id),
  subject text,
  day text not null,
  focus text not null,
  rubric_id uuid references rubric (id),
  rubric_version bigint not null,
  follows_id uuid,
  cycle_id uuid references cycle (id),
  created_at bigint not null,
  agreed_at bigint,
  declined_at bigint,
  evidence_id uuid,
  evidence text,
  captured_at bigint,
  ratings text,
  sent_at bigint,
  answered_at bigint,
  answer text not null,
  strength text not null,
  question text not null,
  next_step text not null,
  talked_at bigint,
  removed_at bigint,
  version bigint not null
);
create index observation_of_teacher on observation (teacher_id, day);
create index observation_by_observer on observation (observer_id, day);
create index observation_of_school on observation (school_id, day);
create index observation_by_cycle on observation (cycle_id);

-- To whom the teacher shows it. What was taken back stays: whoever saw it has seen it, and a sum must know.
create table observation_sharing (
  observation_id uuid not null references observation (id),
  person_id uuid not null references person (id),
  school_id uuid not null references school (id),
  shared_at bigint not null,
  ended_at bigint,
  primary key (observation_id, person_id)
);
create index observation_sharing_with on observation_sharing (person_id);

-- What a liceo's term of observations says together: summed up once, never changed. No teacher and no observation is in it.
create table practice (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  term text not null,
  rubric text not null,
  body text not null,
  closed_by uuid references person (id),
  closed_at bigint not null,
  unique (school_id, term, rubric)
);

-- How somebody rated a written lesson.
create table calibration (
  id uuid primary key,
  network_id uuid not null references network (id),
  person_id uuid not null references person (id),
  vignette text not null,
  levels text not null,
  at bigint not null
);
create index calibration_by_person on calibration (person_id, at);
create index calibration_of_vignette on calibration (network_id, vignette, at);

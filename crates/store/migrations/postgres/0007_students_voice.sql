-- Students' voice: questionnaires in versions, given to courses within a window, and what students answer. An answer names its
-- sitting and nobody; its id is chance alone, and within a sitting the table is ordered by it: no row tells when it came or after whom.
create table instrument (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  key text not null,
  created_by uuid references person (id),
  created_at bigint not null,
  retired_at bigint,
  unique (network_id, key)
);

create table instrument_version (
  instrument_id uuid not null references instrument (id),
  number bigint not null,
  definition text not null,
  by_id uuid references person (id),
  at bigint not null,
  primary key (instrument_id, number)
);

-- What somebody is writing before it is a version.
create table instrument_draft (
  instrument_id uuid primary key references instrument (id),
  definition text not null,
  version bigint not null,
  by_id uuid references person (id),
  at bigint not null
);

create table administration (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  instrument_id uuid not null references instrument (id),
  instrument_version bigint not null,
  short_form text,
  name text not null,
  linking text not null,
  thirds boolean not null,
  asks_sex boolean not null,
  opens_at bigint not null,
  closes_at bigint not null,
  created_by uuid references person (id),
  created_at bigint not null,
  released_at bigint,
  release text
);
create index administration_of_school on administration (school_id, opens_at);
create index administration_to_release on administration (closes_at) where released_at is null;

create table sitting (
  id uuid primary key,
  administration_id uuid not null references administration (id),
  school_id uuid not null references school (id),
  course_id uuid not null references course (id),
  code text not null unique,
  expected bigint not null,
  unique (administration_id, course_id)
);

create table submission (
  sitting_id uuid not null references sitting (id),
  id uuid not null,
  school_id uuid not null,
  day text not null,
  language text not null,
  seconds bigint,
  third bigint,
  sex text,
  link text,
  answers text not null,
  primary key (sitting_id, id)
);

-- What came late, of another version or in too great a number: it counts for nothing until somebody looks.
create table submission_apart (
  sitting_id uuid not null references sitting (id),
  id uuid not null,
  school_id uuid not null,
  why text not null,
  day text not null,
  language text not null,
  seconds bigint,
  third bigint,
  sex text,
  link text,
  answers text not null,
  primary key (sitting_id, id)
);

-- What students said and what the team did with it, shown to them by the same code.
create table said_and_done (
  administration_id uuid primary key references administration (id),
  school_id uuid not null references school (id),
  said text not null,
  done text not null,
  version bigint not null,
  by_id uuid references person (id),
  at bigint not null
);

-- A measure that takes its points from the results of surveys.
create table measure_survey (
  measure_id uuid primary key references measure (id),
  network_id uuid not null references network (id),
  instrument_id uuid not null references instrument (id),
  scale text not null,
  by_id uuid references person (id),
  at bigint not null
);

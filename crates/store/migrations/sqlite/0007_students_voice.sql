-- Students' voice: questionnaires in versions, given to courses within a window, and what students answer. An answer names its
-- sitting and nobody; its id is chance alone, and within a sitting the table is ordered by it: no row tells when it came or after whom.
create table instrument (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  key text not null,
  created_by blob references person (id),
  created_at integer not null,
  retired_at integer,
  unique (network_id, key)
) strict;

create table instrument_version (
  instrument_id blob not null references instrument (id),
  number integer not null,
  definition text not null,
  by_id blob references person (id),
  at integer not null,
  primary key (instrument_id, number)
) strict;

-- What somebody is writing before it is a version.
create table instrument_draft (
  instrument_id blob primary key references instrument (id),
  definition text not null,
  version integer not null,
  by_id blob references person (id),
  at integer not null
) strict;

create table administration (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  instrument_id blob not null references instrument (id),
  instrument_version integer not null,
  short_form text,
  name text not null,
  linking text not null,
  thirds integer not null check (thirds in (0, 1)),
  asks_sex integer not null check (asks_sex in (0, 1)),
  opens_at integer not null,
  closes_at integer not null,
  created_by blob references person (id),
  created_at integer not null,
  released_at integer,
  release text
) strict;
create index administration_of_school on administration (school_id, opens_at);
create index administration_to_release on administration (closes_at) where released_at is null;

create table sitting (
  id blob primary key,
  administration_id blob not null references administration (id),
  school_id blob not null references school (id),
  course_id blob not null references course (id),
  code text not null unique,
  expected integer not null,
  unique (administration_id, course_id)
) strict;

create table submission (
  sitting_id blob not null references sitting (id),
  id blob not null,
  school_id blob not null,
  day text not null,
  language text not null,
  seconds integer,
  third integer,
  sex text,
  link text,
  answers text not null,
  primary key (sitting_id, id)
) strict, without rowid;

-- What came late, of another version or in too great a number: it counts for nothing until somebody looks.
create table submission_apart (
  sitting_id blob not null references sitting (id),
  id blob not null,
  school_id blob not null,
  why text not null,
  day text not null,
  language text not null,
  seconds integer,
  third integer,
  sex text,
  link text,
  answers text not null,
  primary key (sitting_id, id)
) strict, without rowid;

-- What students said and what the team did with it, shown to them by the same code.
create table said_and_done (
  administration_id blob primary key references administration (id),
  school_id blob not null references school (id),
  said text not null,
  done text not null,
  version integer not null,
  by_id blob references person (id),
  at integer not null
) strict;

-- A measure that takes its points from the results of surveys.
create table measure_survey (
  measure_id blob primary key references measure (id),
  network_id blob not null references network (id),
  instrument_id blob not null references instrument (id),
  scale text not null,
  by_id blob references person (id),
  at integer not null
) strict;

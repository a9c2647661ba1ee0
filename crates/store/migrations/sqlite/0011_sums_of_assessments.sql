-- A class whose entering its teacher ended.
create table assessment_closing (
  assessment_id blob not null references assessment (id),
  course_id blob not null references course (id),
  school_id blob not null references school (id),
  shared integer not null check (shared in (0, 1)),
  by_id blob references person (id),
  at integer not null,
  primary key (assessment_id, course_id)
) strict;

-- What a liceo learns of an assessment, made once. `paper` says which papers ask the same.
create table assessment_sum (
  assessment_id blob primary key references assessment (id),
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  paper text,
  sum text not null,
  by_id blob references person (id),
  at integer not null
) strict;
create index assessment_sum_of_network on assessment_sum (network_id, at);

-- What the national diagnosis says of a level of a liceo, axis by axis: no student is in it.
create table national_result (
  school_id blob not null references school (id),
  level text not null,
  subject text not null,
  year integer not null,
  occasion text not null,
  axis text not null,
  share real not null,
  n integer not null,
  by_id blob references person (id),
  at integer not null,
  primary key (school_id, level, subject, year, occasion, axis)
) strict, without rowid;

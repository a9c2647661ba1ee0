-- A class whose entering its teacher ended.
create table assessment_closing (
  assessment_id uuid not null references assessment (id),
  course_id uuid not null references course (id),
  school_id uuid not null references school (id),
  shared boolean not null,
  by_id uuid references person (id),
  at bigint not null,
  primary key (assessment_id, course_id)
);

-- What a liceo learns of an assessment, made once. `paper` says which papers ask the same.
create table assessment_sum (
  assessment_id uuid primary key references assessment (id),
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  paper text,
  sum text not null,
  by_id uuid references person (id),
  at bigint not null
);
create index assessment_sum_of_network on assessment_sum (network_id, at);

-- What the national diagnosis says of a level of a liceo, axis by axis: no student is in it.
create table national_result (
  school_id uuid not null references school (id),
  level text not null,
  subject text not null,
  year bigint not null,
  occasion text not null,
  axis text not null,
  share double precision not null,
  n bigint not null,
  by_id uuid references person (id),
  at bigint not null,
  primary key (school_id, level, subject, year, occasion, axis)
);

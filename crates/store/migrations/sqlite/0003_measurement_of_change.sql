-- What a measure counts and among what, in both languages; every definition it ever had; what people know about a time;
-- levels that people accepted; links for one entry; how a file's columns were understood; groups within a school.
alter table measure add column kind text not null default 'value';
alter table measure add column name_en text not null default '';
alter table measure add column definition_en text not null default '';
alter table measure add column counted text not null default '';
alter table measure add column among text not null default '';
alter table measure add column per integer not null default 100;
alter table measure add column rules text not null default 'standard';

create table measure_definition (
  id blob primary key,
  measure_id blob not null references measure (id),
  number integer not null,
  name text not null,
  definition text not null,
  name_en text not null,
  definition_en text not null,
  counted text not null,
  among text not null,
  starts_on text not null,
  reason text not null,
  created_by blob references person (id),
  created_at integer not null,
  unique (measure_id, number)
) strict;
insert into measure_definition (id, measure_id, number, name, definition, name_en, definition_en, counted, among, starts_on, reason, created_by, created_at)
  select id, id, 1, name, definition, '', '', '', '', '1990-01-01', '', created_by, created_at from measure;

create table annotation (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  starts_on text not null,
  ends_on text not null,
  words text not null,
  left_out integer not null check (left_out in (0, 1)),
  created_by blob references person (id),
  created_at integer not null
) strict;
create index annotation_of_network on annotation (network_id, school_id);

create table chart_phase (
  id blob primary key,
  measure_id blob not null references measure (id),
  school_id blob not null references school (id),
  course_id blob references course (id),
  starts_on text not null,
  reason text not null,
  accepted_by blob references person (id),
  accepted_at integer not null
) strict;
create unique index chart_phase_of_school on chart_phase (measure_id, school_id, starts_on) where course_id is null;
create unique index chart_phase_of_course on chart_phase (measure_id, course_id, starts_on) where course_id is not null;

create table entry_link (
  id blob primary key,
  secret_hash text not null unique,
  measure_id blob not null references measure (id),
  school_id blob not null references school (id),
  course_id blob references course (id),
  given_to text not null,
  created_by blob not null references person (id),
  created_at integer not null,
  expires_at integer not null,
  revoked_at integer,
  used_at integer,
  uses integer not null
) strict;
create index entry_link_of_measure on entry_link (measure_id, school_id);

alter table point add column numerator real;
alter table point add column denominator real;
alter table point add column entry_link_id blob references entry_link (id);

create table stratum_point (
  id blob primary key,
  measure_id blob not null references measure (id),
  school_id blob not null references school (id),
  period text not null,
  dimension text not null,
  stratum text not null,
  value real not null,
  n integer,
  numerator real,
  denominator real,
  entered_by blob references person (id),
  entered_at integer not null,
  unique (measure_id, school_id, period, dimension, stratum)
) strict;

create table column_mapping (
  id blob primary key,
  network_id blob not null references network (id),
  headers_hash text not null,
  columns text not null,
  created_by blob references person (id),
  used_at integer not null,
  unique (network_id, headers_hash)
) strict;

alter table person add column reminders integer not null default 1 check (reminders in (0, 1));

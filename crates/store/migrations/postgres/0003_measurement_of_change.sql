-- What a measure counts and among what, in both languages; every definition it ever had; what people know about a time;
-- levels that people accepted; links for one entry; how a file's columns were understood; groups within a school.
alter table measure add column kind text not null default 'value';
alter table measure add column name_en text not null default '';
alter table measure add column definition_en text not null default '';
alter table measure add column counted text not null default '';
alter table measure add column among text not null default '';
alter table measure add column per bigint not null default 100;
alter table measure add column rules text not null default 'standard';

create table measure_definition (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  number bigint not null,
  name text not null,
  definition text not null,
  name_en text not null,
  definition_en text not null,
  counted text not null,
  among text not null,
  starts_on text collate "C" not null,
  reason text not null,
  created_by uuid references person (id),
  created_at bigint not null,
  unique (measure_id, number)
);
insert into measure_definition (id, measure_id, number, name, definition, name_en, definition_en, counted, among, starts_on, reason, created_by, created_at)
  select id, id, 1, name, definition, '', '', '', '', '1990-01-01', '', created_by, created_at from measure;

create table annotation (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  starts_on text collate "C" not null,
  ends_on text collate "C" not null,
  words text not null,
  left_out boolean not null,
  created_by uuid references person (id),
  created_at bigint not null
);
create index annotation_of_network on annotation (network_id, school_id);

create table chart_phase (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  school_id uuid not null references school (id),
  course_id uuid references course (id),
  starts_on text collate "C" not null,
  reason text not null,
  accepted_by uuid references person (id),
  accepted_at bigint not null
);
create unique index chart_phase_of_school on chart_phase (measure_id, school_id, starts_on) where course_id is null;
create unique index chart_phase_of_course on chart_phase (measure_id, course_id, starts_on) where course_id is not null;

create table entry_link (
  id uuid primary key,
  secret_hash text not null unique,
  measure_id uuid not null references measure (id),
  school_id uuid not null references school (id),
  course_id uuid references course (id),
  given_to text not null,
  created_by uuid not null references person (id),
  created_at bigint not null,
  expires_at bigint not null,
  revoked_at bigint,
  used_at bigint,
  uses bigint not null
);
create index entry_link_of_measure on entry_link (measure_id, school_id);

alter table point add column numerator double precision;
alter table point add column denominator double precision;
alter table point add column entry_link_id uuid references entry_link (id);

create table stratum_point (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  school_id uuid not null references school (id),
  period text collate "C" not null,
  dimension text not null,
  stratum text not null,
  value double precision not null,
  n bigint,
  numerator double precision,
  denominator double precision,
  entered_by uuid references person (id),
  entered_at bigint not null,
  unique (measure_id, school_id, period, dimension, stratum)
);

create table column_mapping (
  id uuid primary key,
  network_id uuid not null references network (id),
  headers_hash text not null,
  columns text not null,
  created_by uuid references person (id),
  used_at bigint not null,
  unique (network_id, headers_hash)
);

alter table person add column reminders boolean not null default true;

-- Students by name, for their own liceo alone, and who may be asked what. No RUN stands anywhere: only its key, made under the
-- network's secret, so that the same person is the same person in next year's file.
create table roster_secret (
  network_id blob primary key references network (id),
  secret text not null,
  created_at integer not null
) strict;

create table student (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  run_key text,
  given_names text not null,
  surnames text not null,
  sort_key text not null,
  sex text not null,
  born text,
  created_at integer not null,
  left_at integer,
  unique (network_id, run_key)
) strict;
create index student_of_school on student (school_id);

-- A student's time in a course; nobody is in two at once.
create table enrolment (
  id blob primary key,
  student_id blob not null references student (id),
  course_id blob not null references course (id),
  school_id blob not null references school (id),
  since text not null,
  until text
) strict;
create unique index enrolment_open on enrolment (student_id) where until is null;
create index enrolment_of_student on enrolment (student_id);
create index enrolment_of_course on enrolment (course_id);

-- What a consent is given to, in versions that are never changed.
create table consent_text (
  id blob primary key,
  network_id blob not null references network (id),
  purpose text not null,
  version integer not null,
  spanish text not null,
  english text not null,
  digest text not null,
  asks_more integer not null check (asks_more in (0, 1)),
  by_id blob references person (id),
  at integer not null,
  unique (network_id, purpose, version)
) strict;

-- A slip of paper with which a guardian answers without an account. Of its secret only the hash stands here.
create table guardian_link (
  id blob primary key,
  school_id blob not null references school (id),
  student_id blob not null references student (id),
  secret_hash text not null unique,
  created_by blob references person (id),
  created_at integer not null,
  expires_at integer not null,
  revoked_at integer
) strict;
create index guardian_link_of_student on guardian_link (student_id);

-- A yes, never changed: it is withdrawn, and given again.
create table consent (
  id blob primary key,
  school_id blob not null references school (id),
  student_id blob not null references student (id),
  purpose text not null,
  covers text not null,
  giver text not null,
  evidence text not null,
  guardian_link_id blob references guardian_link (id),
  entered_by blob references person (id),
  consent_text_id blob not null references consent_text (id),
  at integer not null,
  entered_at integer not null
) strict;
create index consent_of_student on consent (student_id);

create table consent_withdrawal (
  id blob primary key,
  consent_id blob not null unique references consent (id),
  school_id blob not null references school (id),
  giver text not null,
  evidence text not null,
  guardian_link_id blob references guardian_link (id),
  entered_by blob references person (id),
  at integer not null
) strict;

-- On what a liceo says that it stands when it asks.
alter table administration add column basis text not null default 'legal-function';

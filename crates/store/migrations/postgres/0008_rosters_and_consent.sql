-- Students by name, for their own liceo alone, and who may be asked what. No RUN stands anywhere: only its key, made under the
-- network's secret, so that the same person is the same person in next year's file.
create table roster_secret (
  network_id uuid primary key references network (id),
  secret text not null,
  created_at bigint not null
);

create table student (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  run_key text,
  given_names text not null,
  surnames text not null,
  sort_key text collate "C" not null,
  sex text not null,
  born text,
  created_at bigint not null,
  left_at bigint,
  unique (network_id, run_key)
);
create index student_of_school on student (school_id);

-- A student's time in a course; nobody is in two at once.
create table enrolment (
  id uuid primary key,
  student_id uuid not null references student (id),
  course_id uuid not null references course (id),
  school_id uuid not null references school (id),
  since text collate "C" not null,
  until text collate "C"
);
create unique index enrolment_open on enrolment (student_id) where until is null;
create index enrolment_of_student on enrolment (student_id);
create index enrolment_of_course on enrolment (course_id);

-- What a consent is given to, in versions that are never changed.
create table consent_text (
  id uuid primary key,
  network_id uuid not null references network (id),
  purpose text not null,
  version bigint not null,
  spanish text not null,
  english text not null,
  digest text not null,
  asks_more boolean not null,
  by_id uuid references person (id),
  at bigint not null,
  unique (network_id, purpose, version)
);

-- A slip of paper with which a guardian answers without an account. Of its secret only the hash stands here.
create table guardian_link (
  id uuid primary key,
  school_id uuid not null references school (id),
  student_id uuid not null references student (id),
  secret_hash text not null unique,
  created_by uuid references person (id),
  created_at bigint not null,
  expires_at bigint not null,
  revoked_at bigint
);
create index guardian_link_of_student on guardian_link (student_id);

-- A yes, never changed: it is withdrawn, and given again.
create table consent (
  id uuid primary key,
  school_id uuid not null references school (id),
  student_id uuid not null references student (id),
  purpose text not null,
  covers text not null,
  giver text not null,
  evidence text not null,
  guardian_link_id uuid references guardian_link (id),
  entered_by uuid references person (id),
  consent_text_id uuid not null references consent_text (id),
  at bigint not null,
  entered_at bigint not null
);
create index consent_of_student on consent (student_id);

create table consent_withdrawal (
  id uuid primary key,
  consent_id uuid not null unique references consent (id),
  school_id uuid not null references school (id),
  giver text not null,
  evidence text not null,
  guardian_link_id uuid references guardian_link (id),
  entered_by uuid references person (id),
  at bigint not null
);

-- On what a liceo says that it stands when it asks.
alter table administration add column basis text not null default 'legal-function';

-- Leaving a convening and after it: commitments, a minute's reflection, certificates, minutes, what it cost, and templates of sessions.

-- What somebody leaves to do. It is their liceo's: whoever wrote it may go, and it stays.
create table commitment (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  segment_id uuid references segment (id) on delete set null,
  table_number bigint,
  school_id uuid references school (id),
  registration_id uuid references registration (id) on delete set null,
  what text not null,
  owner_id uuid references person (id),
  who text not null,
  due_on text collate "C" not null,
  idea_id uuid references idea (id) on delete set null,
  cycle_id uuid references cycle (id) on delete set null,
  done_at bigint,
  done_by uuid references person (id),
  let_go_at bigint,
  let_go_by uuid references person (id),
  reason text not null,
  by_id uuid references person (id),
  created_at bigint not null,
  version bigint not null
);
create index commitment_by_convening on commitment (convening_id, created_at);
create index commitment_by_school on commitment (school_id);
create index commitment_by_cycle on commitment (cycle_id);
create index commitment_by_idea on commitment (idea_id);
create index commitment_by_segment on commitment (segment_id);
create index commitment_by_registration on commitment (registration_id);

create table reflection_opening (
  convening_id uuid primary key references convening (id),
  opened_at bigint not null,
  opened_by uuid references person (id)
);

-- How the five conditions were for somebody, each from 1 to 5, and a line. It goes with whose registration it is.
create table convening_reflection (
  registration_id uuid primary key references registration (id) on delete cascade,
  convening_id uuid not null references convening (id),
  interest bigint not null,
  practice bigint not null,
  feedback bigint not null,
  reflection bigint not null,
  collaboration bigint not null,
  words text not null,
  at bigint not null
);
create index convening_reflection_by_convening on convening_reflection (convening_id);

-- What was printed, so that its code can say whether it is so.
create table attendance_certificate (
  registration_id uuid primary key references registration (id) on delete cascade,
  convening_id uuid not null references convening (id),
  code text not null unique,
  name text not null,
  minutes bigint not null,
  of_minutes bigint not null,
  issued_at bigint not null
);
create index attendance_certificate_by_convening on attendance_certificate (convening_id);

create table convening_minutes (
  convening_id uuid primary key references convening (id),
  body text not null,
  version bigint not null,
  written_by uuid references person (id),
  written_at bigint not null,
  signed_by uuid references person (id),
  signed_at bigint
);

create table convening_cost (
  convening_id uuid primary key references convening (id),
  pesos bigint not null,
  words text not null,
  said_by uuid references person (id),
  said_at bigint not null
);

-- A network's own session, as its parts were; `month` and `week` where it has a place in the three years.
create table session_template (
  id uuid primary key,
  network_id uuid not null references network (id),
  name text not null,
  kind text not null,
  mode text not null,
  about text not null,
  days bigint not null,
  starts_at text not null,
  ends_at text not null,
  parts text not null,
  year bigint,
  month bigint,
  week bigint,
  made_by uuid references person (id),
  made_at bigint not null,
  removed_at bigint,
  removed_by uuid references person (id)
);
create index session_template_by_network on session_template (network_id);

-- Minutes that everybody is invited to read are found by their words.
alter table document add column convening_id uuid references convening (id) on delete cascade;
create index document_by_convening on document (convening_id);

-- One collection takes in several packages of one author: each is told.
drop index notification_once;
create unique index notification_once on notification (person_id, cause_id, thing_id, kind, by_id);

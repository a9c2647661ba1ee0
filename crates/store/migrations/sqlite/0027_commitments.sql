-- Leaving a convening and after it: commitments, a minute's reflection, certificates, minutes, what it cost, and templates of sessions.

-- What somebody leaves to do. It is their liceo's: whoever wrote it may go, and it stays.
create table commitment (
  id blob primary key,
  convening_id blob not null references convening (id),
  segment_id blob references segment (id) on delete set null,
  table_number integer,
  school_id blob references school (id),
  registration_id blob references registration (id) on delete set null,
  what text not null,
  owner_id blob references person (id),
  who text not null,
  due_on text not null,
  idea_id blob references idea (id) on delete set null,
  cycle_id blob references cycle (id) on delete set null,
  done_at integer,
  done_by blob references person (id),
  let_go_at integer,
  let_go_by blob references person (id),
  reason text not null,
  by_id blob references person (id),
  created_at integer not null,
  version integer not null
) strict;
create index commitment_by_convening on commitment (convening_id, created_at);
create index commitment_by_school on commitment (school_id);
create index commitment_by_cycle on commitment (cycle_id);
create index commitment_by_idea on commitment (idea_id);
create index commitment_by_segment on commitment (segment_id);
create index commitment_by_registration on commitment (registration_id);

create table reflection_opening (
  convening_id blob primary key references convening (id),
  opened_at integer not null,
  opened_by blob references person (id)
) strict, without rowid;

-- How the five conditions were for somebody, each from 1 to 5, and a line. It goes with whose registration it is.
create table convening_reflection (
  registration_id blob primary key references registration (id) on delete cascade,
  convening_id blob not null references convening (id),
  interest integer not null,
  practice integer not null,
  feedback integer not null,
  reflection integer not null,
  collaboration integer not null,
  words text not null,
  at integer not null
) strict, without rowid;
create index convening_reflection_by_convening on convening_reflection (convening_id);

-- What was printed, so that its code can say whether it is so.
create table attendance_certificate (
  registration_id blob primary key references registration (id) on delete cascade,
  convening_id blob not null references convening (id),
  code text not null unique,
  name text not null,
  minutes integer not null,
  of_minutes integer not null,
  issued_at integer not null
) strict, without rowid;
create index attendance_certificate_by_convening on attendance_certificate (convening_id);

create table convening_minutes (
  convening_id blob primary key references convening (id),
  body text not null,
  version integer not null,
  written_by blob references person (id),
  written_at integer not null,
  signed_by blob references person (id),
  signed_at integer
) strict, without rowid;

create table convening_cost (
  convening_id blob primary key references convening (id),
  pesos integer not null,
  words text not null,
  said_by blob references person (id),
  said_at integer not null
) strict, without rowid;

-- A network's own session, as its parts were; `month` and `week` where it has a place in the three years.
create table session_template (
  id blob primary key,
  network_id blob not null references network (id),
  name text not null,
  kind text not null,
  mode text not null,
  about text not null,
  days integer not null,
  starts_at text not null,
  ends_at text not null,
  parts text not null,
  year integer,
  month integer,
  week integer,
  made_by blob references person (id),
  made_at integer not null,
  removed_at integer,
  removed_by blob references person (id)
) strict;
create index session_template_by_network on session_template (network_id);

-- Minutes that everybody is invited to read are found by their words.
alter table document add column convening_id blob references convening (id) on delete cascade;
create index document_by_convening on document (convening_id);

-- One collection takes in several packages of one author: each is told.
drop index notification_once;
create unique index notification_once on notification (person_id, cause_id, thing_id, kind, by_id);

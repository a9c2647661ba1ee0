-- What the network believed and when; each liceo's own adaptation; what looks for causes. Ideas with their ancestors and
-- their context. Cycles in ramps, with tasks, doses, extensions and templates. Captures, files, feedback, meetings, school breaks.
create table theory_version (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  number integer not null,
  belief text not null,
  changes text not null,
  reason text not null,
  by_id blob references person (id),
  at integer not null
) strict;
create unique index theory_version_of_network on theory_version (network_id, number) where school_id is null;
create unique index theory_version_of_school on theory_version (school_id, number) where school_id is not null;

create table theory_fork (
  school_id blob primary key references school (id),
  network_id blob not null references network (id),
  based_on integer not null,
  by_id blob references person (id),
  at integer not null
) strict;

-- A liceo's own word on something of the network's theory: called otherwise, hung elsewhere, set aside.
create table adaptation (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  noun text not null,
  node_id blob not null,
  set_aside integer not null check (set_aside in (0, 1)),
  name text,
  description text,
  under_id blob,
  was text not null,
  reason text not null,
  version integer not null,
  by_id blob references person (id),
  at integer not null,
  unique (school_id, node_id)
) strict;

-- A driver with a school is that liceo's own; an idea out of the network stands in its liceo's theory alone.
alter table driver add column school_id blob;
alter table idea add column in_network integer not null default 1 check (in_network in (0, 1));
alter table idea add column level text;
alter table idea add column subject text;
alter table idea add column scale text;
alter table idea add column audience text not null default '';
alter table idea add column protocol text not null default '';
alter table idea add column search_key text not null default '';
create index idea_by_network on idea (network_id, position);

create table idea_connection (
  idea_id blob not null references idea (id),
  driver_id blob not null references driver (id),
  network_id blob not null references network (id),
  by_id blob references person (id),
  at integer not null,
  primary key (idea_id, driver_id)
) strict;

create table idea_ancestor (
  idea_id blob not null references idea (id),
  parent_id blob not null references idea (id),
  kind text not null,
  why text not null,
  by_id blob references person (id),
  at integer not null,
  primary key (idea_id, parent_id)
) strict;
create index idea_ancestor_by_parent on idea_ancestor (parent_id);

create table idea_offer (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  idea_id blob not null references idea (id),
  note text not null,
  offered_by blob references person (id),
  offered_at integer not null,
  outcome text,
  reason text not null,
  decided_by blob references person (id),
  decided_at integer
) strict;
create unique index idea_offer_open on idea_offer (idea_id) where outcome is null;
create index idea_offer_by_network on idea_offer (network_id, offered_at);

create table inquiry (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  kind text not null,
  title text not null,
  problem text not null,
  created_by blob references person (id),
  created_at integer not null,
  version integer not null
) strict;
create index inquiry_by_network on inquiry (network_id, created_at);

create table inquiry_entry (
  id blob primary key,
  inquiry_id blob not null references inquiry (id),
  parent_id blob references inquiry_entry (id) deferrable initially deferred,
  branch text not null,
  words text not null,
  position integer not null,
  driver_id blob references driver (id) on delete set null,
  version integer not null,
  by_id blob references person (id),
  at integer not null
) strict;
create index inquiry_entry_by_inquiry on inquiry_entry (inquiry_id, position);
create index inquiry_entry_by_driver on inquiry_entry (driver_id);

alter table cycle add column scale text;
alter table cycle add column predicted_direction text;
alter table cycle add column depth text not null default 'guided';
alter table cycle add column dose_planned integer;
alter table cycle add column dose_unit text not null default '';
alter table cycle add column search_key text not null default '';
alter table cycle_closure add column reflection text not null default '';
create index cycle_by_follows on cycle (follows_id);

create table cycle_extension (
  id blob primary key,
  cycle_id blob not null references cycle (id),
  school_id blob not null references school (id),
  was_on text not null,
  until_on text not null,
  reason text not null,
  by_id blob references person (id),
  at integer not null
) strict;
create index cycle_extension_by_cycle on cycle_extension (cycle_id, at);

create table cycle_task (
  id blob primary key,
  cycle_id blob not null references cycle (id),
  school_id blob not null references school (id),
  what text not null,
  owner_id blob references person (id),
  due_on text,
  done_at integer,
  done_by blob references person (id),
  created_by blob references person (id),
  created_at integer not null,
  version integer not null
) strict;
create index cycle_task_by_cycle on cycle_task (cycle_id, created_at);
create index cycle_task_by_owner on cycle_task (owner_id, done_at);

create table cycle_dose (
  id blob primary key,
  cycle_id blob not null references cycle (id),
  school_id blob not null references school (id),
  done_on text not null,
  times integer not null,
  by_id blob references person (id),
  at integer not null,
  unique (cycle_id, done_on)
) strict;

create table cycle_template (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  name text not null,
  fields text not null,
  version integer not null,
  created_by blob references person (id),
  created_at integer not null
) strict;
create index cycle_template_by_network on cycle_template (network_id, created_at);

-- What somebody noted in the classroom, before it has a form.
create table capture (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  course_id blob references course (id),
  person_id blob not null references person (id),
  cycle_id blob references cycle (id),
  words text not null,
  asked text,
  answer text not null,
  captured_at integer not null,
  received_at integer not null,
  completed_at integer,
  discarded_at integer
) strict;
create index capture_by_person on capture (person_id, completed_at);
create index capture_by_cycle on capture (cycle_id);

-- A file's bytes lie in the store of files under its id.
create table attachment (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  noun text not null,
  noun_id blob not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  words text not null,
  by_id blob references person (id),
  at integer not null,
  removed_at integer
) strict;
create index attachment_by_noun on attachment (noun_id, at);
create index attachment_by_school on attachment (school_id);

create table feedback (
  id blob primary key,
  cycle_id blob not null references cycle (id),
  school_id blob not null references school (id),
  kind text not null,
  valued text not null,
  wondered text not null,
  suggested text not null,
  version integer not null,
  by_id blob not null references person (id),
  at integer not null,
  taken_back_at integer
) strict;
create index feedback_by_cycle on feedback (cycle_id, at);
create index feedback_by_person on feedback (by_id, at);
create index feedback_by_school on feedback (school_id, at);

create table feedback_reply (
  id blob primary key,
  feedback_id blob not null references feedback (id),
  school_id blob not null references school (id),
  words text not null,
  by_id blob not null references person (id),
  at integer not null,
  taken_back_at integer
) strict;
create index feedback_reply_by_feedback on feedback_reply (feedback_id, at);

create table feedback_thanks (
  feedback_id blob not null references feedback (id),
  by_id blob not null references person (id),
  school_id blob not null references school (id),
  at integer not null,
  primary key (feedback_id, by_id)
) strict;

create table private_note (
  cycle_id blob not null references cycle (id) on delete cascade,
  person_id blob not null references person (id),
  words text not null,
  version integer not null,
  at integer not null,
  primary key (cycle_id, person_id)
) strict;

create table meeting (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  name text not null,
  held_on text not null,
  minutes integer not null,
  version integer not null,
  opened_by blob references person (id),
  opened_at integer not null,
  closed_by blob references person (id),
  closed_at integer
) strict;
create index meeting_by_school on meeting (school_id, held_on);

create table meeting_item (
  id blob primary key,
  meeting_id blob not null references meeting (id),
  school_id blob not null references school (id),
  position integer not null,
  kind text not null,
  cycle_id blob references cycle (id),
  measure_id blob references measure (id),
  course_id blob references course (id),
  title text not null,
  notes text not null,
  decision text not null,
  kept integer not null check (kept in (0, 1)),
  version integer not null,
  by_id blob references person (id),
  at integer not null
) strict;
create index meeting_item_by_meeting on meeting_item (meeting_id, position);

create table meeting_step (
  id blob primary key,
  meeting_id blob not null references meeting (id),
  item_id blob references meeting_item (id),
  school_id blob not null references school (id),
  what text not null,
  owner_id blob references person (id),
  due_on text,
  cycle_id blob references cycle (id) on delete set null,
  done_at integer,
  created_by blob references person (id),
  created_at integer not null
) strict;
create index meeting_step_by_meeting on meeting_step (meeting_id, created_at);
create index meeting_step_by_school on meeting_step (school_id, done_at);
create index meeting_step_by_owner on meeting_step (owner_id, done_at);

create table meeting_presence (
  meeting_id blob not null references meeting (id),
  person_id blob not null references person (id),
  school_id blob not null references school (id),
  primary key (meeting_id, person_id)
) strict;

create table school_break (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  region integer,
  name text not null,
  starts_on text not null,
  ends_on text not null,
  created_by blob references person (id),
  created_at integer not null
) strict;
create index school_break_by_network on school_break (network_id, starts_on);

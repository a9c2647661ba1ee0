-- What the network believed and when; each liceo's own adaptation; what looks for causes. Ideas with their ancestors and
-- their context. Cycles in ramps, with tasks, doses, extensions and templates. Captures, files, feedback, meetings, school breaks.
create table theory_version (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  number bigint not null,
  belief text not null,
  changes text not null,
  reason text not null,
  by_id uuid references person (id),
  at bigint not null
);
create unique index theory_version_of_network on theory_version (network_id, number) where school_id is null;
create unique index theory_version_of_school on theory_version (school_id, number) where school_id is not null;

create table theory_fork (
  school_id uuid primary key references school (id),
  network_id uuid not null references network (id),
  based_on bigint not null,
  by_id uuid references person (id),
  at bigint not null
);

-- A liceo's own word on something of the network's theory: called otherwise, hung elsewhere, set aside.
create table adaptation (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  noun text not null,
  node_id uuid not null,
  set_aside boolean not null,
  name text,
  description text,
  under_id uuid,
  was text not null,
  reason text not null,
  version bigint not null,
  by_id uuid references person (id),
  at bigint not null,
  unique (school_id, node_id)
);

-- A driver with a school is that liceo's own; an idea out of the network stands in its liceo's theory alone.
alter table driver add column school_id uuid;
alter table idea add column in_network boolean not null default true;
alter table idea add column level text;
alter table idea add column subject text;
alter table idea add column scale text;
alter table idea add column audience text not null default '';
alter table idea add column protocol text not null default '';
alter table idea add column search_key text not null default '';
create index idea_by_network on idea (network_id, position);

create table idea_connection (
  idea_id uuid not null references idea (id),
  driver_id uuid not null references driver (id),
  network_id uuid not null references network (id),
  by_id uuid references person (id),
  at bigint not null,
  primary key (idea_id, driver_id)
);

create table idea_ancestor (
  idea_id uuid not null references idea (id),
  parent_id uuid not null references idea (id),
  kind text not null,
  why text not null,
  by_id uuid references person (id),
  at bigint not null,
  primary key (idea_id, parent_id)
);
create index idea_ancestor_by_parent on idea_ancestor (parent_id);

create table idea_offer (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  idea_id uuid not null references idea (id),
  note text not null,
  offered_by uuid references person (id),
  offered_at bigint not null,
  outcome text,
  reason text not null,
  decided_by uuid references person (id),
  decided_at bigint
);
create unique index idea_offer_open on idea_offer (idea_id) where outcome is null;
create index idea_offer_by_network on idea_offer (network_id, offered_at);

create table inquiry (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  kind text not null,
  title text not null,
  problem text not null,
  created_by uuid references person (id),
  created_at bigint not null,
  version bigint not null
);
create index inquiry_by_network on inquiry (network_id, created_at);

create table inquiry_entry (
  id uuid primary key,
  inquiry_id uuid not null references inquiry (id),
  parent_id uuid references inquiry_entry (id) deferrable initially deferred,
  branch text not null,
  words text not null,
  position bigint not null,
  driver_id uuid references driver (id) on delete set null,
  version bigint not null,
  by_id uuid references person (id),
  at bigint not null
);
create index inquiry_entry_by_inquiry on inquiry_entry (inquiry_id, position);
create index inquiry_entry_by_driver on inquiry_entry (driver_id);

alter table cycle add column scale text;
alter table cycle add column predicted_direction text;
alter table cycle add column depth text not null default 'guided';
alter table cycle add column dose_planned bigint;
alter table cycle add column dose_unit text not null default '';
alter table cycle add column search_key text not null default '';
alter table cycle_closure add column reflection text not null default '';
create index cycle_by_follows on cycle (follows_id);

create table cycle_extension (
  id uuid primary key,
  cycle_id uuid not null references cycle (id),
  school_id uuid not null references school (id),
  was_on text collate "C" not null,
  until_on text collate "C" not null,
  reason text not null,
  by_id uuid references person (id),
  at bigint not null
);
create index cycle_extension_by_cycle on cycle_extension (cycle_id, at);

create table cycle_task (
  id uuid primary key,
  cycle_id uuid not null references cycle (id),
  school_id uuid not null references school (id),
  what text not null,
  owner_id uuid references person (id),
  due_on text collate "C",
  done_at bigint,
  done_by uuid references person (id),
  created_by uuid references person (id),
  created_at bigint not null,
  version bigint not null
);
create index cycle_task_by_cycle on cycle_task (cycle_id, created_at);
create index cycle_task_by_owner on cycle_task (owner_id, done_at);

create table cycle_dose (
  id uuid primary key,
  cycle_id uuid not null references cycle (id),
  school_id uuid not null references school (id),
  done_on text collate "C" not null,
  times bigint not null,
  by_id uuid references person (id),
  at bigint not null,
  unique (cycle_id, done_on)
);

create table cycle_template (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  name text not null,
  fields text not null,
  version bigint not null,
  created_by uuid references person (id),
  created_at bigint not null
);
create index cycle_template_by_network on cycle_template (network_id, created_at);

-- What somebody noted in the classroom, before it has a form.
create table capture (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  course_id uuid references course (id),
  person_id uuid not null references person (id),
  cycle_id uuid references cycle (id),
  words text not null,
  asked text,
  answer text not null,
  captured_at bigint not null,
  received_at bigint not null,
  completed_at bigint,
  discarded_at bigint
);
create index capture_by_person on capture (person_id, completed_at);
create index capture_by_cycle on capture (cycle_id);

-- A file's bytes lie in the store of files under its id.
create table attachment (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  noun text not null,
  noun_id uuid not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  words text not null,
  by_id uuid references person (id),
  at bigint not null,
  removed_at bigint
);
create index attachment_by_noun on attachment (noun_id, at);
create index attachment_by_school on attachment (school_id);

create table feedback (
  id uuid primary key,
  cycle_id uuid not null references cycle (id),
  school_id uuid not null references school (id),
  kind text not null,
  valued text not null,
  wondered text not null,
  suggested text not null,
  version bigint not null,
  by_id uuid not null references person (id),
  at bigint not null,
  taken_back_at bigint
);
create index feedback_by_cycle on feedback (cycle_id, at);
create index feedback_by_person on feedback (by_id, at);
create index feedback_by_school on feedback (school_id, at);

create table feedback_reply (
  id uuid primary key,
  feedback_id uuid not null references feedback (id),
  school_id uuid not null references school (id),
  words text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  taken_back_at bigint
);
create index feedback_reply_by_feedback on feedback_reply (feedback_id, at);

create table feedback_thanks (
  feedback_id uuid not null references feedback (id),
  by_id uuid not null references person (id),
  school_id uuid not null references school (id),
  at bigint not null,
  primary key (feedback_id, by_id)
);

create table private_note (
  cycle_id uuid not null references cycle (id) on delete cascade,
  person_id uuid not null references person (id),
  words text not null,
  version bigint not null,
  at bigint not null,
  primary key (cycle_id, person_id)
);

create table meeting (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  name text not null,
  held_on text collate "C" not null,
  minutes bigint not null,
  version bigint not null,
  opened_by uuid references person (id),
  opened_at bigint not null,
  closed_by uuid references person (id),
  closed_at bigint
);
create index meeting_by_school on meeting (school_id, held_on);

create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  school_id uuid not null references school (id),
  position bigint not null,
  kind text not null,
  cycle_id uuid references cycle (id),
  measure_id uuid references measure (id),
  course_id uuid references course (id),
  title text not null,
  notes text not null,
  decision text not null,
  kept boolean not null,
  version bigint not null,
  by_id uuid references person (id),
  at bigint not null
);
create index meeting_item_by_meeting on meeting_item (meeting_id, position);

create table meeting_step (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  item_id uuid references meeting_item (id),
  school_id uuid not null references school (id),
  what text not null,
  owner_id uuid references person (id),
  due_on text collate "C",
  cycle_id uuid references cycle (id) on delete set null,
  done_at bigint,
  created_by uuid references person (id),
  created_at bigint not null
);
create index meeting_step_by_meeting on meeting_step (meeting_id, created_at);
create index meeting_step_by_school on meeting_step (school_id, done_at);
create index meeting_step_by_owner on meeting_step (owner_id, done_at);

create table meeting_presence (
  meeting_id uuid not null references meeting (id),
  person_id uuid not null references person (id),
  school_id uuid not null references school (id),
  primary key (meeting_id, person_id)
);

create table school_break (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  region bigint,
  name text not null,
  starts_on text collate "C" not null,
  ends_on text collate "C" not null,
  created_by uuid references person (id),
  created_at bigint not null
);
create index school_break_by_network on school_break (network_id, starts_on);

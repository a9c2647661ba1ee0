-- The first schema: people and their doors, schools, theory, measures, cycles, and the books that are kept of them.
-- Ids are UUIDv7; instants are microseconds since 1970, UTC; days are ISO text. Same number and name on both databases.

create table network (
  id uuid primary key,
  name text not null,
  demo boolean not null,
  created_at bigint not null
);

create table generation (
  id uuid primary key,
  network_id uuid not null references network (id),
  name text not null,
  entry_year bigint not null,
  accompanied_until bigint not null,
  graduation_year bigint not null,
  created_at bigint not null
);

create table school (
  id uuid primary key,
  scheme text not null,
  code text not null,
  check_digit text,
  name text not null,
  sort_key text collate "C" not null,
  search_key text not null,
  region bigint,
  comuna_code bigint,
  comuna text,
  dependency text,
  rural boolean,
  enrolment bigint,
  directory_year bigint,
  created_at bigint not null,
  unique (scheme, code)
);
create index school_by_name on school (sort_key, id);

create table school_dependency (
  school_id uuid not null references school (id),
  year bigint not null,
  dependency text not null,
  primary key (school_id, year)
);

create table school_speciality (
  school_id uuid not null references school (id),
  code bigint not null,
  primary key (school_id, code)
);

create table membership (
  generation_id uuid not null references generation (id),
  school_id uuid not null references school (id),
  joined_on text collate "C" not null,
  left_on text collate "C",
  primary key (generation_id, school_id)
);
create index membership_by_school on membership (school_id);

create table person (
  id uuid primary key,
  name text not null,
  sort_key text collate "C" not null,
  search_key text not null,
  mail text unique,
  language text,
  password_hash text,
  created_at bigint not null,
  deactivated_at bigint,
  erased_at bigint
);
create index person_by_name on person (sort_key, id);

create table role_grant (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null,
  network_id uuid references network (id),
  school_id uuid references school (id),
  subject text,
  granted_at bigint not null,
  granted_by uuid references person (id),
  ended_at bigint
);
create index role_grant_by_person on role_grant (person_id);
create index role_grant_by_school on role_grant (school_id);

create table session (
  id uuid primary key,
  secret_hash text not null unique,
  person_id uuid not null references person (id),
  agent text not null,
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null
);
create index session_by_person on session (person_id);

create table sign_in (
  id uuid primary key,
  person_id uuid references person (id),
  code_hash text not null,
  link_hash text not null unique,
  created_at bigint not null,
  expires_at bigint not null,
  tries bigint not null,
  used_at bigint
);

create table first_key (
  id uuid primary key,
  secret_hash text not null unique,
  created_at bigint not null,
  used_at bigint
);

create table invitation (
  id uuid primary key,
  secret_hash text not null unique,
  network_id uuid not null references network (id),
  role text not null,
  school_id uuid references school (id),
  subject text,
  name text,
  mail text,
  created_by uuid not null references person (id),
  created_at bigint not null,
  expires_at bigint not null,
  uses_left bigint not null,
  revoked_at bigint,
  accepted_at bigint
);
create index invitation_by_network on invitation (network_id, created_at);

create table room (
  id uuid primary key,
  network_id uuid not null references network (id),
  name text not null,
  code text not null unique,
  created_by uuid not null references person (id),
  created_at bigint not null,
  expires_at bigint not null,
  closed_at bigint
);

create table expected_person (
  id uuid primary key,
  network_id uuid not null references network (id),
  name text not null,
  name_key text not null,
  mail text,
  role text not null,
  school_id uuid references school (id),
  subject text,
  added_by uuid references person (id),
  added_at bigint not null,
  matched_at bigint
);
create index expected_person_by_name on expected_person (network_id, name_key);

create table claim (
  id uuid primary key,
  network_id uuid not null references network (id),
  room_id uuid not null references room (id),
  person_id uuid not null references person (id),
  role text not null,
  school_id uuid references school (id),
  subject text,
  made_at bigint not null,
  outcome text,
  decided_at bigint,
  decided_by uuid references person (id)
);
create index claim_by_room on claim (room_id, made_at);
create index claim_by_person on claim (person_id);

create table team (
  id uuid primary key,
  school_id uuid not null references school (id),
  name text not null,
  formed_on text collate "C" not null
);
create index team_by_school on team (school_id);

create table team_member (
  team_id uuid not null references team (id),
  person_id uuid not null references person (id),
  school_id uuid not null references school (id),
  since text collate "C" not null,
  primary key (team_id, person_id)
);

create table course (
  id uuid primary key,
  school_id uuid not null references school (id),
  year bigint not null,
  level text not null,
  letter text not null,
  unique (school_id, year, level, letter)
);

create table course_teacher (
  course_id uuid not null references course (id),
  person_id uuid not null references person (id),
  school_id uuid not null references school (id),
  subject text,
  shares_points boolean not null,
  since text collate "C" not null,
  primary key (course_id, person_id)
);
create index course_teacher_by_person on course_teacher (person_id);

create table aim (
  id uuid primary key,
  network_id uuid not null references network (id),
  statement text not null,
  population text not null,
  target text not null,
  target_on text collate "C" not null,
  measure_id uuid,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null
);

create table driver (
  id uuid primary key,
  network_id uuid not null references network (id),
  aim_id uuid not null references aim (id),
  parent_id uuid references driver (id) deferrable initially deferred,
  name text not null,
  description text not null,
  position bigint not null,
  version bigint not null
);

create table idea (
  id uuid primary key,
  network_id uuid not null references network (id),
  driver_id uuid not null references driver (id),
  school_id uuid references school (id),
  name text not null,
  description text not null,
  position bigint not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null
);

create table measure (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  key text not null,
  name text not null,
  definition text not null,
  unit text not null,
  decimals bigint not null,
  direction text not null,
  family text not null,
  area text not null,
  cadence text not null,
  chart text not null,
  target double precision,
  driver_id uuid references driver (id),
  open boolean not null,
  source text not null,
  version bigint not null,
  created_by uuid references person (id),
  created_at bigint not null,
  unique (network_id, key)
);

create table point (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  school_id uuid not null references school (id),
  course_id uuid references course (id),
  period text collate "C" not null,
  value double precision not null,
  n bigint,
  entered_by uuid references person (id),
  entered_at bigint not null
);
create unique index point_of_school on point (measure_id, school_id, period) where course_id is null;
create unique index point_of_course on point (measure_id, course_id, period) where course_id is not null;

create table cycle (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  course_id uuid references course (id),
  idea_id uuid not null references idea (id),
  measure_id uuid not null references measure (id),
  title text not null,
  question text not null,
  prediction text not null,
  predicted_low double precision,
  predicted_high double precision,
  who text not null,
  place text not null,
  starts_on text collate "C" not null,
  ends_on text collate "C" not null,
  data text not null,
  owner_id uuid not null references person (id),
  planned_at bigint,
  shared_at bigint,
  follows_id uuid references cycle (id) deferrable initially deferred,
  version bigint not null,
  created_at bigint not null,
  moved_at bigint not null
);
create index cycle_by_school on cycle (school_id, moved_at);
create index cycle_by_network on cycle (network_id, moved_at);
create index cycle_by_measure on cycle (measure_id, school_id);
create index cycle_by_idea on cycle (idea_id);

create table cycle_doing (
  cycle_id uuid primary key references cycle (id),
  happened text not null,
  surprise text not null,
  done_on text collate "C" not null,
  by_id uuid not null references person (id),
  at bigint not null
);

create table cycle_study (
  cycle_id uuid primary key references cycle (id),
  before double precision,
  observed double precision,
  comparison text not null,
  learned text not null,
  by_id uuid not null references person (id),
  at bigint not null
);

create table cycle_closure (
  cycle_id uuid primary key references cycle (id),
  decision text not null,
  reason text not null,
  next text not null,
  by_id uuid not null references person (id),
  at bigint not null
);

create table upload (
  id uuid primary key,
  kind text not null,
  name text not null,
  content text not null,
  created_by uuid not null references person (id),
  created_at bigint not null
);

create table event (
  id uuid primary key,
  at bigint not null,
  actor_id uuid references person (id),
  verb text not null,
  noun text not null,
  noun_id uuid,
  school_id uuid,
  detail text not null
);
create index event_by_time on event (at);
create index event_by_noun on event (noun_id, at);
create index event_by_actor on event (actor_id, at);

create table job (
  id uuid primary key,
  kind text not null,
  payload text not null,
  run_at bigint not null,
  locked_until bigint,
  attempts bigint not null,
  failed_because text,
  done_at bigint
);
create index job_due on job (done_at, run_at);

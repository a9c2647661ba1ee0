-- The first schema: people and their doors, schools, theory, measures, cycles, and the books that are kept of them.
-- Ids are UUIDv7; instants are microseconds since 1970, UTC; days are ISO text. Same number and name on both databases.

create table network (
  id blob primary key,
  name text not null,
  demo integer not null check (demo in (0, 1)),
  created_at integer not null
) strict;

create table generation (
  id blob primary key,
  network_id blob not null references network (id),
  name text not null,
  entry_year integer not null,
  accompanied_until integer not null,
  graduation_year integer not null,
  created_at integer not null
) strict;

create table school (
  id blob primary key,
  scheme text not null,
  code text not null,
  check_digit text,
  name text not null,
  sort_key text not null,
  search_key text not null,
  region integer,
  comuna_code integer,
  comuna text,
  dependency text,
  rural integer check (rural in (0, 1)),
  enrolment integer,
  directory_year integer,
  created_at integer not null,
  unique (scheme, code)
) strict;
create index school_by_name on school (sort_key, id);

create table school_dependency (
  school_id blob not null references school (id),
  year integer not null,
  dependency text not null,
  primary key (school_id, year)
) strict;

create table school_speciality (
  school_id blob not null references school (id),
  code integer not null,
  primary key (school_id, code)
) strict;

create table membership (
  generation_id blob not null references generation (id),
  school_id blob not null references school (id),
  joined_on text not null,
  left_on text,
  primary key (generation_id, school_id)
) strict;
create index membership_by_school on membership (school_id);

create table person (
  id blob primary key,
  name text not null,
  sort_key text not null,
  search_key text not null,
  mail text unique,
  language text,
  password_hash text,
  created_at integer not null,
  deactivated_at integer,
  erased_at integer
) strict;
create index person_by_name on person (sort_key, id);

create table role_grant (
  id blob primary key,
  person_id blob not null references person (id),
  role text not null,
  network_id blob references network (id),
  school_id blob references school (id),
  subject text,
  granted_at integer not null,
  granted_by blob references person (id),
  ended_at integer
) strict;
create index role_grant_by_person on role_grant (person_id);
create index role_grant_by_school on role_grant (school_id);

create table session (
  id blob primary key,
  secret_hash text not null unique,
  person_id blob not null references person (id),
  agent text not null,
  created_at integer not null,
  seen_at integer not null,
  expires_at integer not null
) strict;
create index session_by_person on session (person_id);

create table sign_in (
  id blob primary key,
  person_id blob references person (id),
  code_hash text not null,
  link_hash text not null unique,
  created_at integer not null,
  expires_at integer not null,
  tries integer not null,
  used_at integer
) strict;

create table first_key (
  id blob primary key,
  secret_hash text not null unique,
  created_at integer not null,
  used_at integer
) strict;

create table invitation (
  id blob primary key,
  secret_hash text not null unique,
  network_id blob not null references network (id),
  role text not null,
  school_id blob references school (id),
  subject text,
  name text,
  mail text,
  created_by blob not null references person (id),
  created_at integer not null,
  expires_at integer not null,
  uses_left integer not null,
  revoked_at integer,
  accepted_at integer
) strict;
create index invitation_by_network on invitation (network_id, created_at);

create table room (
  id blob primary key,
  network_id blob not null references network (id),
  name text not null,
  code text not null unique,
  created_by blob not null references person (id),
  created_at integer not null,
  expires_at integer not null,
  closed_at integer
) strict;

create table expected_person (
  id blob primary key,
  network_id blob not null references network (id),
  name text not null,
  name_key text not null,
  mail text,
  role text not null,
  school_id blob references school (id),
  subject text,
  added_by blob references person (id),
  added_at integer not null,
  matched_at integer
) strict;
create index expected_person_by_name on expected_person (network_id, name_key);

create table claim (
  id blob primary key,
  network_id blob not null references network (id),
  room_id blob not null references room (id),
  person_id blob not null references person (id),
  role text not null,
  school_id blob references school (id),
  subject text,
  made_at integer not null,
  outcome text,
  decided_at integer,
  decided_by blob references person (id)
) strict;
create index claim_by_room on claim (room_id, made_at);
create index claim_by_person on claim (person_id);

create table team (
  id blob primary key,
  school_id blob not null references school (id),
  name text not null,
  formed_on text not null
) strict;
create index team_by_school on team (school_id);

create table team_member (
  team_id blob not null references team (id),
  person_id blob not null references person (id),
  school_id blob not null references school (id),
  since text not null,
  primary key (team_id, person_id)
) strict;

create table course (
  id blob primary key,
  school_id blob not null references school (id),
  year integer not null,
  level text not null,
  letter text not null,
  unique (school_id, year, level, letter)
) strict;

create table course_teacher (
  course_id blob not null references course (id),
  person_id blob not null references person (id),
  school_id blob not null references school (id),
  subject text,
  shares_points integer not null check (shares_points in (0, 1)),
  since text not null,
  primary key (course_id, person_id)
) strict;
create index course_teacher_by_person on course_teacher (person_id);

create table aim (
  id blob primary key,
  network_id blob not null references network (id),
  statement text not null,
  population text not null,
  target text not null,
  target_on text not null,
  measure_id blob,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null
) strict;

create table driver (
  id blob primary key,
  network_id blob not null references network (id),
  aim_id blob not null references aim (id),
  parent_id blob references driver (id) deferrable initially deferred,
  name text not null,
  description text not null,
  position integer not null,
  version integer not null
) strict;

create table idea (
  id blob primary key,
  network_id blob not null references network (id),
  driver_id blob not null references driver (id),
  school_id blob references school (id),
  name text not null,
  description text not null,
  position integer not null,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null
) strict;

create table measure (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  key text not null,
  name text not null,
  definition text not null,
  unit text not null,
  decimals integer not null,
  direction text not null,
  family text not null,
  area text not null,
  cadence text not null,
  chart text not null,
  target real,
  driver_id blob references driver (id),
  open integer not null check (open in (0, 1)),
  source text not null,
  version integer not null,
  created_by blob references person (id),
  created_at integer not null,
  unique (network_id, key)
) strict;

create table point (
  id blob primary key,
  measure_id blob not null references measure (id),
  school_id blob not null references school (id),
  course_id blob references course (id),
  period text not null,
  value real not null,
  n integer,
  entered_by blob references person (id),
  entered_at integer not null
) strict;
create unique index point_of_school on point (measure_id, school_id, period) where course_id is null;
create unique index point_of_course on point (measure_id, course_id, period) where course_id is not null;

create table cycle (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  course_id blob references course (id),
  idea_id blob not null references idea (id),
  measure_id blob not null references measure (id),
  title text not null,
  question text not null,
  prediction text not null,
  predicted_low real,
  predicted_high real,
  who text not null,
  place text not null,
  starts_on text not null,
  ends_on text not null,
  data text not null,
  owner_id blob not null references person (id),
  planned_at integer,
  shared_at integer,
  follows_id blob references cycle (id) deferrable initially deferred,
  version integer not null,
  created_at integer not null,
  moved_at integer not null
) strict;
create index cycle_by_school on cycle (school_id, moved_at);
create index cycle_by_network on cycle (network_id, moved_at);
create index cycle_by_measure on cycle (measure_id, school_id);
create index cycle_by_idea on cycle (idea_id);

create table cycle_doing (
  cycle_id blob primary key references cycle (id),
  happened text not null,
  surprise text not null,
  done_on text not null,
  by_id blob not null references person (id),
  at integer not null
) strict;

create table cycle_study (
  cycle_id blob primary key references cycle (id),
  before real,
  observed real,
  comparison text not null,
  learned text not null,
  by_id blob not null references person (id),
  at integer not null
) strict;

create table cycle_closure (
  cycle_id blob primary key references cycle (id),
  decision text not null,
  reason text not null,
  next text not null,
  by_id blob not null references person (id),
  at integer not null
) strict;

create table upload (
  id blob primary key,
  kind text not null,
  name text not null,
  content text not null,
  created_by blob not null references person (id),
  created_at integer not null
) strict;

create table event (
  id blob primary key,
  at integer not null,
  actor_id blob references person (id),
  verb text not null,
  noun text not null,
  noun_id blob,
  school_id blob,
  detail text not null
) strict;
create index event_by_time on event (at);
create index event_by_noun on event (noun_id, at);
create index event_by_actor on event (actor_id, at);

create table job (
  id blob primary key,
  kind text not null,
  payload text not null,
  run_at integer not null,
  locked_until integer,
  attempts integer not null,
  failed_because text,
  done_at integer
) strict;
create index job_due on job (done_at, run_at);

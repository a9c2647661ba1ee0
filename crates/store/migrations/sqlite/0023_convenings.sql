-- Convenings: what they are, who leads them, who is invited, their agenda, who registered and who came.
create table convening (
  id blob primary key,
  network_id blob not null references network (id),
  kind text not null,
  mode text not null,
  name text not null,
  about text not null,
  zone text not null,
  starts_at integer not null,
  ends_at integer not null,
  link text,
  place text,
  capacity integer,
  online_capacity integer,
  turn text not null,
  per_school integer,
  asks text not null,
  is_public integer not null check (is_public in (0, 1)),
  code text not null unique,
  sequence integer not null,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null,
  called_off_by blob references person (id),
  called_off_at integer
) strict;
create index convening_by_network on convening (network_id, starts_at);

-- The one small row that everybody who follows a convening waits for: it counts what they would see otherwise.
create table convening_pulse (
  convening_id blob primary key references convening (id),
  version integer not null
) strict, without rowid;

create table convening_host (
  convening_id blob not null references convening (id),
  person_id blob not null references person (id),
  primary key (convening_id, person_id)
) strict, without rowid;
create index convening_host_by_person on convening_host (person_id);

-- Who is invited, as `domain::convening::Audience` writes it.
create table convening_audience (
  convening_id blob not null references convening (id),
  audience text not null,
  primary key (convening_id, audience)
) strict, without rowid;

create table segment (
  id blob primary key,
  convening_id blob not null references convening (id),
  position integer not null,
  kind text not null,
  title text not null,
  minutes integer not null,
  fixed_at integer,
  protocol text,
  host text not null
) strict;
create index segment_by_convening on segment (convening_id, position);

create table segment_beginning (
  id blob primary key,
  convening_id blob not null references convening (id),
  segment_id blob not null references segment (id),
  begun_at integer not null,
  begun_by blob references person (id)
) strict;
create index segment_beginning_by_convening on segment_beginning (convening_id, begun_at);

-- Somebody's place or their wait for one. Without an account they have a name, perhaps a mail, and a ticket of which the hash is kept.
create table registration (
  id blob primary key,
  convening_id blob not null references convening (id),
  person_id blob references person (id),
  school_id blob references school (id),
  name text not null,
  mail text,
  elsewhere text not null,
  way text not null,
  source text not null,
  registered_at integer not null,
  confirmed_at integer,
  seated_at integer,
  withdrawn_at integer,
  ticket_hash text unique,
  with_own integer not null check (with_own in (0, 1)),
  answers text not null,
  unique (convening_id, person_id),
  unique (convening_id, mail)
) strict;
create index registration_by_person on registration (person_id);
create index registration_by_school on registration (school_id);

-- What they need to take part, what they eat, how they travel: it tells of health, stands apart, and goes two days after.
create table registration_need (
  registration_id blob primary key references registration (id),
  convening_id blob not null references convening (id),
  needs text not null,
  need_words text not null,
  diet text,
  diet_words text not null,
  transport text,
  seats integer not null
) strict, without rowid;
create index registration_need_by_convening on registration_need (convening_id);

create table attendance_mark (
  id blob primary key,
  convening_id blob not null references convening (id),
  registration_id blob not null references registration (id),
  segment_id blob not null references segment (id),
  marked text not null,
  marked_at integer not null,
  received_at integer not null,
  by_id blob references person (id)
) strict;
create index attendance_mark_by_convening on attendance_mark (convening_id);
create index attendance_mark_by_registration on attendance_mark (registration_id);
create index attendance_mark_by_segment on attendance_mark (segment_id);

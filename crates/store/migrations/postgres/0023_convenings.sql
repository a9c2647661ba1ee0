-- Convenings: what they are, who leads them, who is invited, their agenda, who registered and who came.
create table convening (
  id uuid primary key,
  network_id uuid not null references network (id),
  kind text not null,
  mode text not null,
  name text not null,
  about text not null,
  zone text not null,
  starts_at bigint not null,
  ends_at bigint not null,
  link text,
  place text,
  capacity bigint,
  online_capacity bigint,
  turn text not null,
  per_school bigint,
  asks text not null,
  is_public boolean not null,
  code text not null unique,
  sequence bigint not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null,
  called_off_by uuid references person (id),
  called_off_at bigint
);
create index convening_by_network on convening (network_id, starts_at);

-- The one small row that everybody who follows a convening waits for: it counts what they would see otherwise.
create table convening_pulse (
  convening_id uuid primary key references convening (id),
  version bigint not null
);

create table convening_host (
  convening_id uuid not null references convening (id),
  person_id uuid not null references person (id),
  primary key (convening_id, person_id)
);
create index convening_host_by_person on convening_host (person_id);

-- Who is invited, as `domain::convening::Audience` writes it.
create table convening_audience (
  convening_id uuid not null references convening (id),
  audience text not null,
  primary key (convening_id, audience)
);

create table segment (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  position bigint not null,
  kind text not null,
  title text not null,
  minutes bigint not null,
  fixed_at bigint,
  protocol text,
  host text not null
);
create index segment_by_convening on segment (convening_id, position);

create table segment_beginning (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  segment_id uuid not null references segment (id),
  begun_at bigint not null,
  begun_by uuid references person (id)
);
create index segment_beginning_by_convening on segment_beginning (convening_id, begun_at);

-- Somebody's place or their wait for one. Without an account they have a name, perhaps a mail, and a ticket of which the hash is kept.
create table registration (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  person_id uuid references person (id),
  school_id uuid references school (id),
  name text not null,
  mail text,
  elsewhere text not null,
  way text not null,
  source text not null,
  registered_at bigint not null,
  confirmed_at bigint,
  seated_at bigint,
  withdrawn_at bigint,
  ticket_hash text unique,
  with_own boolean not null,
  answers text not null,
  unique (convening_id, person_id),
  unique (convening_id, mail)
);
create index registration_by_person on registration (person_id);
create index registration_by_school on registration (school_id);

-- What they need to take part, what they eat, how they travel: it tells of health, stands apart, and goes two days after.
create table registration_need (
  registration_id uuid primary key references registration (id),
  convening_id uuid not null references convening (id),
  needs text not null,
  need_words text not null,
  diet text,
  diet_words text not null,
  transport text,
  seats bigint not null
);
create index registration_need_by_convening on registration_need (convening_id);

create table attendance_mark (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  registration_id uuid not null references registration (id),
  segment_id uuid not null references segment (id),
  marked text not null,
  marked_at bigint not null,
  received_at bigint not null,
  by_id uuid references person (id)
);
create index attendance_mark_by_convening on attendance_mark (convening_id);
create index attendance_mark_by_registration on attendance_mark (registration_id);
create index attendance_mark_by_segment on attendance_mark (segment_id);

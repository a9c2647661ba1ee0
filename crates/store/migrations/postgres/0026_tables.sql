-- Tables of a convening: who sits where in a part of the agenda, how far each table is in its protocol, and what it writes together.
create table seating (
  segment_id uuid primary key references segment (id),
  convening_id uuid not null references convening (id),
  size bigint not null,
  near_tables bigint not null,
  shown text not null,
  seed bigint not null,
  version bigint not null,
  composed_at bigint not null,
  composed_by uuid references person (id),
  announced_at bigint,
  announced_by uuid references person (id)
);
create index seating_by_convening on seating (convening_id);

create table seat (
  segment_id uuid not null references segment (id),
  registration_id uuid not null references registration (id),
  convening_id uuid not null references convening (id),
  number bigint not null,
  pinned boolean not null,
  moved_from bigint,
  why text,
  primary key (segment_id, registration_id)
);
create index seat_by_registration on seat (registration_id);
create index seat_by_convening on seat (convening_id);

-- Who sat where before each change, so that it can be taken back: ids and numbers. Goes with what people needed.
create table seating_edit (
  id uuid primary key,
  segment_id uuid not null references segment (id),
  convening_id uuid not null references convening (id),
  act text not null,
  was text not null,
  by_id uuid references person (id),
  at bigint not null
);
create index seating_edit_by_segment on seating_edit (segment_id, at);

-- A table as a place of work; number 0 is the whole room. Its version is what phones at the table wait for.
create table desk (
  segment_id uuid not null references segment (id),
  number bigint not null,
  convening_id uuid not null references convening (id),
  version bigint not null,
  step bigint,
  step_begun_at bigint,
  extra bigint not null,
  primary key (segment_id, number)
);
create index desk_by_convening on desk (convening_id);

create table table_note (
  id uuid primary key,
  segment_id uuid not null references segment (id),
  convening_id uuid not null references convening (id),
  number bigint not null,
  position bigint not null,
  words text not null,
  beside_id uuid references table_note (id) deferrable initially deferred,
  version bigint not null,
  made_at bigint not null,
  by_id uuid references person (id)
);
create index table_note_by_table on table_note (segment_id, number, position);
create index table_note_by_convening on table_note (convening_id);
create index table_note_by_beside on table_note (beside_id);

-- What was sent, as it was sent, under the id that the phone gave it: sent twice, it is kept once.
create table table_note_edit (
  id uuid primary key,
  table_note_id uuid not null references table_note (id),
  convening_id uuid not null references convening (id),
  said text not null,
  by_id uuid references person (id),
  at bigint not null
);
create index table_note_edit_by_note on table_note_edit (table_note_id, at);
create index table_note_edit_by_convening on table_note_edit (convening_id);

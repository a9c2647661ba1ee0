-- Tables of a convening: who sits where in a part of the agenda, how far each table is in its protocol, and what it writes together.
create table seating (
  segment_id blob primary key references segment (id),
  convening_id blob not null references convening (id),
  size integer not null,
  near_tables integer not null,
  shown text not null,
  seed integer not null,
  version integer not null,
  composed_at integer not null,
  composed_by blob references person (id),
  announced_at integer,
  announced_by blob references person (id)
) strict;
create index seating_by_convening on seating (convening_id);

create table seat (
  segment_id blob not null references segment (id),
  registration_id blob not null references registration (id),
  convening_id blob not null references convening (id),
  number integer not null,
  pinned integer not null check (pinned in (0, 1)),
  moved_from integer,
  why text,
  primary key (segment_id, registration_id)
) strict, without rowid;
create index seat_by_registration on seat (registration_id);
create index seat_by_convening on seat (convening_id);

-- Who sat where before each change, so that it can be taken back: ids and numbers. Goes with what people needed.
create table seating_edit (
  id blob primary key,
  segment_id blob not null references segment (id),
  convening_id blob not null references convening (id),
  act text not null,
  was text not null,
  by_id blob references person (id),
  at integer not null
) strict;
create index seating_edit_by_segment on seating_edit (segment_id, at);

-- A table as a place of work; number 0 is the whole room. Its version is what phones at the table wait for.
create table desk (
  segment_id blob not null references segment (id),
  number integer not null,
  convening_id blob not null references convening (id),
  version integer not null,
  step integer,
  step_begun_at integer,
  extra integer not null,
  primary key (segment_id, number)
) strict, without rowid;
create index desk_by_convening on desk (convening_id);

create table table_note (
  id blob primary key,
  segment_id blob not null references segment (id),
  convening_id blob not null references convening (id),
  number integer not null,
  position integer not null,
  words text not null,
  beside_id blob references table_note (id) deferrable initially deferred,
  version integer not null,
  made_at integer not null,
  by_id blob references person (id)
) strict;
create index table_note_by_table on table_note (segment_id, number, position);
create index table_note_by_convening on table_note (convening_id);
create index table_note_by_beside on table_note (beside_id);

-- What was sent, as it was sent, under the id that the phone gave it: sent twice, it is kept once.
create table table_note_edit (
  id blob primary key,
  table_note_id blob not null references table_note (id),
  convening_id blob not null references convening (id),
  said text not null,
  by_id blob references person (id),
  at integer not null
) strict;
create index table_note_edit_by_note on table_note_edit (table_note_id, at);
create index table_note_edit_by_convening on table_note_edit (convening_id);

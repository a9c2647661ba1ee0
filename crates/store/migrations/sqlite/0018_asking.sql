-- A question to the network. Its words are its conversation's; what it is about refers to nothing, so that what it names may go.
create table ask (
  conversation_id blob primary key references conversation (id),
  network_id blob not null references network (id),
  school_id blob references school (id),
  by_id blob not null references person (id),
  driver_id blob,
  idea_id blob,
  measure_id blob,
  cycle_id blob,
  passes integer not null,
  due_on text not null,
  at integer not null
) strict;
create index ask_by_network on ask (network_id, at);
create index ask_by_person on ask (by_id, at);

-- Somebody was asked, and why they.
create table asking (
  id blob primary key,
  conversation_id blob not null references conversation (id),
  school_id blob references school (id),
  person_id blob not null references person (id),
  way text not null,
  asked_by blob references person (id),
  reasons text not null,
  asked_at integer not null,
  outcome text,
  outcome_at integer,
  unique (conversation_id, person_id)
) strict;
create index asking_by_person on asking (person_id, asked_at);

-- What people say of what they know: their own words, what is not to be told, what they would rather not be asked.
create table expertise_line (
  id blob primary key,
  network_id blob not null references network (id),
  person_id blob not null references person (id),
  kind text not null,
  driver_id blob,
  idea_id blob,
  subject text,
  words text not null,
  at integer not null
) strict;
create index expertise_line_by_person on expertise_line (person_id);
create index expertise_line_by_network on expertise_line (network_id);

create table expertise_pause (
  person_id blob primary key references person (id),
  network_id blob not null references network (id),
  until text not null,
  at integer not null
) strict;

create table standing_offer (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  by_id blob not null references person (id),
  in_name text not null,
  driver_id blob not null,
  words text not null,
  at integer not null,
  ended_at integer
) strict;
create index standing_offer_by_network on standing_offer (network_id, ended_at);
create index standing_offer_by_person on standing_offer (by_id);

-- A round in which people read each other's cycles. What a reader says is feedback.
create table review_round (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  circle_id blob references circle (id),
  title text not null,
  focus text not null,
  reads integer not null,
  due_on text not null,
  opened_by blob not null references person (id),
  opened_at integer not null,
  closed_at integer
) strict;
create index review_round_by_network on review_round (network_id, opened_at);

-- Somebody takes part with a cycle of theirs.
create table review_entry (
  round_id blob not null references review_round (id),
  by_id blob not null references person (id),
  school_id blob not null references school (id),
  cycle_id blob not null references cycle (id),
  primary key (round_id, by_id)
) strict, without rowid;
create index review_entry_by_person on review_entry (by_id);
create index review_entry_by_cycle on review_entry (cycle_id);

create table review (
  id blob primary key,
  round_id blob not null references review_round (id),
  school_id blob not null references school (id),
  person_id blob not null references person (id),
  by_id blob not null references person (id),
  cycle_id blob not null references cycle (id),
  due_on text not null,
  steps_in integer not null check (steps_in in (0, 1)),
  feedback_id blob references feedback (id),
  ended_at integer
) strict;
create index review_by_round on review (round_id);
create index review_by_person on review (person_id);
create index review_by_author on review (by_id);
create index review_by_cycle on review (cycle_id);
create index review_by_feedback on review (feedback_id);

-- An accepted answer is found as ideas and cycles are.
alter table document add column answer_id blob references answer (id) on delete cascade;
create index document_by_answer on document (answer_id);

-- What a room asks, and what it is asked: its questions with their votes, and polls with what was answered, under keys that say nothing.
-- Whose question it is goes with their registration; the question stays. `gone` are votes of people whose registrations have gone.
create table audience_question (
  id blob primary key,
  convening_id blob not null references convening (id),
  registration_id blob references registration (id),
  words text not null,
  signed integer not null check (signed in (0, 1)),
  asked_at integer not null,
  moderation text not null,
  why text,
  moderated_by blob references person (id),
  moderated_at integer,
  gone integer not null
) strict;
create index audience_question_by_convening on audience_question (convening_id, asked_at);
create index audience_question_by_registration on audience_question (registration_id);

-- One vote a person; taken back, it stands as not given.
create table audience_vote (
  question_id blob not null references audience_question (id),
  registration_id blob not null references registration (id),
  given integer not null check (given in (0, 1)),
  voted_at integer not null,
  primary key (question_id, registration_id)
) strict, without rowid;
create index audience_vote_by_registration on audience_vote (registration_id);

create table poll (
  id blob primary key,
  convening_id blob not null references convening (id),
  position integer not null,
  words text not null,
  kind text not null,
  options text not null,
  most integer not null,
  state text not null,
  hidden text not null,
  salt text,
  version integer not null
) strict;
create index poll_by_convening on poll (convening_id, position);

-- What happened to a poll, in the order in which it was kept: it was opened, somebody answered, it was closed. No time, and no name.
create table poll_act (
  poll_id blob not null references poll (id),
  place integer not null,
  act text not null,
  voter text,
  answer text,
  primary key (poll_id, place)
) strict, without rowid;
create index poll_act_by_voter on poll_act (poll_id, voter, place);

-- How questions are taken, and which poll the projector shows.
create table audience_setting (
  convening_id blob primary key references convening (id),
  taking text not null,
  poll_id blob references poll (id)
) strict, without rowid;

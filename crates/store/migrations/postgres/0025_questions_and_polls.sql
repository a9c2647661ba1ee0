-- What a room asks, and what it is asked: its questions with their votes, and polls with what was answered, under keys that say nothing.
-- Whose question it is goes with their registration; the question stays. `gone` are votes of people whose registrations have gone.
create table audience_question (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  registration_id uuid references registration (id),
  words text not null,
  signed boolean not null,
  asked_at bigint not null,
  moderation text not null,
  why text,
  moderated_by uuid references person (id),
  moderated_at bigint,
  gone bigint not null
);
create index audience_question_by_convening on audience_question (convening_id, asked_at);
create index audience_question_by_registration on audience_question (registration_id);

-- One vote a person; taken back, it stands as not given.
create table audience_vote (
  question_id uuid not null references audience_question (id),
  registration_id uuid not null references registration (id),
  given boolean not null,
  voted_at bigint not null,
  primary key (question_id, registration_id)
);
create index audience_vote_by_registration on audience_vote (registration_id);

create table poll (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  position bigint not null,
  words text not null,
  kind text not null,
  options text not null,
  most bigint not null,
  state text not null,
  hidden text not null,
  salt text,
  version bigint not null
);
create index poll_by_convening on poll (convening_id, position);

-- What happened to a poll, in the order in which it was kept: it was opened, somebody answered, it was closed. No time, and no name.
create table poll_act (
  poll_id uuid not null references poll (id),
  place bigint not null,
  act text not null,
  voter text,
  answer text,
  primary key (poll_id, place)
);
create index poll_act_by_voter on poll_act (poll_id, voter, place);

-- How questions are taken, and which poll the projector shows.
create table audience_setting (
  convening_id uuid primary key references convening (id),
  taking text not null,
  poll_id uuid references poll (id)
);

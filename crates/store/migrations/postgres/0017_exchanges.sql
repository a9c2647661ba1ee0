-- Where liceos are, and rounds of visits between them.
create table school_place (
  school_id uuid primary key references school (id),
  latitude bigint not null,
  longitude bigint not null
);

create table exchange_round (
  id uuid primary key,
  network_id uuid not null references network (id),
  kind text not null,
  name text not null,
  purpose text not null,
  starts_on text collate "C" not null,
  ends_on text collate "C" not null,
  answers_until text collate "C" not null,
  version bigint not null,
  opened_by uuid not null references person (id),
  opened_at bigint not null,
  sent_by uuid references person (id),
  sent_at bigint
);
create index exchange_round_by_network on exchange_round (network_id, opened_at);

-- What a liceo says for a round.
create table round_entry (
  exchange_round_id uuid not null references exchange_round (id),
  school_id uuid not null references school (id),
  takes_part boolean not null,
  goes bigint not null,
  hosts bigint not null,
  shows text not null,
  seeks text not null,
  version bigint not null,
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (exchange_round_id, school_id)
);
create index round_entry_by_school on round_entry (school_id);

create table round_entry_driver (
  exchange_round_id uuid not null references exchange_round (id),
  school_id uuid not null references school (id),
  driver_id uuid not null references driver (id),
  word text not null,
  primary key (exchange_round_id, school_id, driver_id)
);

-- Whom a liceo would like to meet, and whom not: that is read by itself and by the matching alone.
create table round_entry_partner (
  exchange_round_id uuid not null references exchange_round (id),
  school_id uuid not null references school (id),
  partner_id uuid not null references school (id),
  wish text not null,
  primary key (exchange_round_id, school_id, partner_id)
);

-- What the hub decided before the matching.
create table exchange_edit (
  exchange_round_id uuid not null references exchange_round (id),
  school_id uuid not null references school (id),
  host_id uuid not null references school (id),
  edit text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (exchange_round_id, school_id, host_id)
);

-- Two liceos of a round; `school_id` goes, `host_id` receives. `why` is what was said to both, as JSON.
create table exchange_pair (
  id uuid primary key,
  network_id uuid not null references network (id),
  exchange_round_id uuid not null references exchange_round (id),
  school_id uuid not null references school (id),
  host_id uuid not null references school (id),
  why text not null,
  pinned boolean not null,
  substitute boolean not null,
  made_at bigint not null,
  visitor_said_by uuid references person (id),
  visitor_said_at bigint,
  host_said_by uuid references person (id),
  host_said_at bigint,
  end_reason text,
  ended_by uuid references person (id),
  ended_at bigint
);
create index exchange_pair_by_round on exchange_pair (exchange_round_id, made_at);
create index exchange_pair_by_visitor on exchange_pair (school_id);
create index exchange_pair_by_host on exchange_pair (host_id);

create table help_request (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  driver_id uuid not null references driver (id),
  direction text not null,
  words text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  closed_by uuid references person (id),
  closed_at bigint
);
create index help_request_by_network on help_request (network_id, at);

create table help_offer (
  id uuid primary key,
  help_request_id uuid not null references help_request (id),
  school_id uuid not null references school (id),
  words text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  accepted_by uuid references person (id),
  accepted_at bigint,
  unique (help_request_id, school_id)
);

-- A visit: `school_id` goes, `host_id` receives.
create table visit (
  id uuid primary key,
  network_id uuid not null references network (id),
  exchange_pair_id uuid unique references exchange_pair (id),
  help_request_id uuid unique references help_request (id),
  school_id uuid not null references school (id),
  host_id uuid not null references school (id),
  driver_id uuid references driver (id),
  purpose text not null,
  protocol text,
  steps text not null,
  starts_at bigint,
  ends_at bigint,
  place text not null,
  sequence bigint not null,
  version bigint not null,
  made_at bigint not null,
  agreed_by uuid references person (id),
  scheduled_by uuid references person (id),
  called_off_by uuid references person (id),
  called_off_at bigint
);
create index visit_by_visitor on visit (school_id);
create index visit_by_host on visit (host_id);
create index visit_by_network on visit (network_id, made_at);

-- What the liceo that went noted, which stays there.
create table visit_note (
  id uuid primary key,
  visit_id uuid not null references visit (id),
  school_id uuid not null references school (id),
  words text not null,
  by_id uuid not null references person (id),
  at bigint not null
);
create index visit_note_by_visit on visit_note (visit_id, at);
create index visit_note_by_person on visit_note (by_id);

create table visit_feedback (
  visit_id uuid not null references visit (id),
  school_id uuid not null references school (id),
  strength text not null,
  question text not null,
  next_step text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (visit_id, school_id)
);

create table visit_commitment (
  visit_id uuid not null references visit (id),
  school_id uuid not null references school (id),
  words text not null,
  cycle_id uuid references cycle (id),
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (visit_id, school_id)
);
create index visit_commitment_by_cycle on visit_commitment (cycle_id);

create table visit_thanks (
  visit_id uuid not null references visit (id),
  school_id uuid not null references school (id),
  words text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (visit_id, school_id)
);

-- Where liceos are, and rounds of visits between them.
create table school_place (
  school_id blob primary key references school (id),
  latitude integer not null,
  longitude integer not null
) strict, without rowid;

create table exchange_round (
  id blob primary key,
  network_id blob not null references network (id),
  kind text not null,
  name text not null,
  purpose text not null,
  starts_on text not null,
  ends_on text not null,
  answers_until text not null,
  version integer not null,
  opened_by blob not null references person (id),
  opened_at integer not null,
  sent_by blob references person (id),
  sent_at integer
) strict;
create index exchange_round_by_network on exchange_round (network_id, opened_at);

-- What a liceo says for a round.
create table round_entry (
  exchange_round_id blob not null references exchange_round (id),
  school_id blob not null references school (id),
  takes_part integer not null check (takes_part in (0, 1)),
  goes integer not null,
  hosts integer not null,
  shows text not null,
  seeks text not null,
  version integer not null,
  by_id blob not null references person (id),
  at integer not null,
  primary key (exchange_round_id, school_id)
) strict, without rowid;
create index round_entry_by_school on round_entry (school_id);

create table round_entry_driver (
  exchange_round_id blob not null references exchange_round (id),
  school_id blob not null references school (id),
  driver_id blob not null references driver (id),
  word text not null,
  primary key (exchange_round_id, school_id, driver_id)
) strict, without rowid;

-- Whom a liceo would like to meet, and whom not: that is read by itself and by the matching alone.
create table round_entry_partner (
  exchange_round_id blob not null references exchange_round (id),
  school_id blob not null references school (id),
  partner_id blob not null references school (id),
  wish text not null,
  primary key (exchange_round_id, school_id, partner_id)
) strict, without rowid;

-- What the hub decided before the matching.
create table exchange_edit (
  exchange_round_id blob not null references exchange_round (id),
  school_id blob not null references school (id),
  host_id blob not null references school (id),
  edit text not null,
  by_id blob not null references person (id),
  at integer not null,
  primary key (exchange_round_id, school_id, host_id)
) strict, without rowid;

-- Two liceos of a round; `school_id` goes, `host_id` receives. `why` is what was said to both, as JSON.
create table exchange_pair (
  id blob primary key,
  network_id blob not null references network (id),
  exchange_round_id blob not null references exchange_round (id),
  school_id blob not null references school (id),
  host_id blob not null references school (id),
  why text not null,
  pinned integer not null check (pinned in (0, 1)),
  substitute integer not null check (substitute in (0, 1)),
  made_at integer not null,
  visitor_said_by blob references person (id),
  visitor_said_at integer,
  host_said_by blob references person (id),
  host_said_at integer,
  end_reason text,
  ended_by blob references person (id),
  ended_at integer
) strict;
create index exchange_pair_by_round on exchange_pair (exchange_round_id, made_at);
create index exchange_pair_by_visitor on exchange_pair (school_id);
create index exchange_pair_by_host on exchange_pair (host_id);

create table help_request (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  driver_id blob not null references driver (id),
  direction text not null,
  words text not null,
  by_id blob not null references person (id),
  at integer not null,
  closed_by blob references person (id),
  closed_at integer
) strict;
create index help_request_by_network on help_request (network_id, at);

create table help_offer (
  id blob primary key,
  help_request_id blob not null references help_request (id),
  school_id blob not null references school (id),
  words text not null,
  by_id blob not null references person (id),
  at integer not null,
  accepted_by blob references person (id),
  accepted_at integer,
  unique (help_request_id, school_id)
) strict;

-- A visit: `school_id` goes, `host_id` receives.
create table visit (
  id blob primary key,
  network_id blob not null references network (id),
  exchange_pair_id blob unique references exchange_pair (id),
  help_request_id blob unique references help_request (id),
  school_id blob not null references school (id),
  host_id blob not null references school (id),
  driver_id blob references driver (id),
  purpose text not null,
  protocol text,
  steps text not null,
  starts_at integer,
  ends_at integer,
  place text not null,
  sequence integer not null,
  version integer not null,
  made_at integer not null,
  agreed_by blob references person (id),
  scheduled_by blob references person (id),
  called_off_by blob references person (id),
  called_off_at integer
) strict;
create index visit_by_visitor on visit (school_id);
create index visit_by_host on visit (host_id);
create index visit_by_network on visit (network_id, made_at);

-- What the liceo that went noted, which stays there.
create table visit_note (
  id blob primary key,
  visit_id blob not null references visit (id),
  school_id blob not null references school (id),
  words text not null,
  by_id blob not null references person (id),
  at integer not null
) strict;
create index visit_note_by_visit on visit_note (visit_id, at);
create index visit_note_by_person on visit_note (by_id);

create table visit_feedback (
  visit_id blob not null references visit (id),
  school_id blob not null references school (id),
  strength text not null,
  question text not null,
  next_step text not null,
  by_id blob not null references person (id),
  at integer not null,
  primary key (visit_id, school_id)
) strict, without rowid;

create table visit_commitment (
  visit_id blob not null references visit (id),
  school_id blob not null references school (id),
  words text not null,
  cycle_id blob references cycle (id),
  by_id blob not null references person (id),
  at integer not null,
  primary key (visit_id, school_id)
) strict, without rowid;
create index visit_commitment_by_cycle on visit_commitment (cycle_id);

create table visit_thanks (
  visit_id blob not null references visit (id),
  school_id blob not null references school (id),
  words text not null,
  by_id blob not null references person (id),
  at integer not null,
  primary key (visit_id, school_id)
) strict, without rowid;

-- What one person is told: why, of what, by whom; no words. What it is about is asked for again each time it is shown.
create table notification (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  person_id blob not null references person (id),
  kind text not null,
  thing text not null,
  thing_id blob not null,
  cause_id blob not null,
  by_id blob not null references person (id),
  at integer not null,
  read_at integer,
  mailing_id blob
) strict;
create unique index notification_once on notification (person_id, cause_id, kind, by_id);
create index notification_by_person on notification (person_id, read_at, at);
create index notification_by_thing on notification (thing_id);
create index notification_by_cause on notification (cause_id);
create index notification_by_writer on notification (by_id);
create index notification_by_time on notification (at);
create index notification_by_mailing on notification (mailing_id);

-- How often, and in which hours, somebody gets mail; without a row, as the product says.
create table attention (
  person_id blob primary key references person (id),
  rhythm text not null,
  from_hour integer not null,
  to_hour integer not null
) strict, without rowid;

-- How a kind of notification reaches somebody who chose it.
create table attention_kind (
  person_id blob not null references person (id),
  kind text not null,
  pace text not null,
  primary key (person_id, kind)
) strict, without rowid;

-- A thing of which somebody wants to hear nothing more.
create table attention_mute (
  person_id blob not null references person (id),
  thing text not null,
  thing_id blob not null,
  at integer not null,
  primary key (person_id, thing_id)
) strict, without rowid;

-- That a mail was sent, so that none is sent twice and not too many a day. Its id says which it is.
create table mailing (
  id blob primary key,
  person_id blob not null references person (id),
  kind text not null,
  day text not null,
  made_at integer not null,
  sent_at integer
) strict;
create index mailing_by_person on mailing (person_id, kind, day);
create index mailing_by_time on mailing (made_at);

-- What the links of a mail open.
create table mail_key (
  secret_hash text primary key,
  person_id blob not null references person (id),
  opens text not null,
  thing text,
  thing_id blob,
  made_at integer not null,
  expires_at integer not null
) strict, without rowid;
create index mail_key_by_person on mail_key (person_id);
create index mail_key_by_end on mail_key (expires_at);

-- The secret address of somebody's calendar.
create table calendar_feed (
  person_id blob primary key references person (id),
  secret_hash text not null unique,
  made_at integer not null
) strict, without rowid;

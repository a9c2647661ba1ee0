-- What students write in their own words, taken out of their answers as it comes in: under ids of chance, with the day and no time,
-- so that nothing joins a text to whatever else the same person answered.
create table text_answer (
  sitting_id blob not null references sitting (id),
  id blob not null,
  school_id blob not null,
  item text not null,
  language text not null,
  day text not null,
  body text not null,
  primary key (sitting_id, id)
) strict, without rowid;

-- A text that may tell of harm, whole, for whoever keeps the liceo's protocol.
create table alert (
  id blob primary key,
  school_id blob not null references school (id),
  administration_id blob not null references administration (id),
  course_id blob references course (id),
  language text not null,
  day text not null,
  body text not null
) strict, without rowid;
create index alert_of_school on alert (school_id);

-- Somebody read it; once is enough to know.
create table alert_reading (
  alert_id blob not null references alert (id),
  by_id blob not null references person (id),
  school_id blob not null references school (id),
  at integer not null,
  primary key (alert_id, by_id)
) strict;

-- What was done about it, without saying of whom.
create table alert_handling (
  id blob primary key,
  alert_id blob not null references alert (id),
  school_id blob not null references school (id),
  by_id blob not null references person (id),
  at integer not null,
  done text not null
) strict;
create index handling_of_alert on alert_handling (alert_id);

-- What students write in their own words, taken out of their answers as it comes in: under ids of chance, with the day and no time,
-- so that nothing joins a text to whatever else the same person answered.
create table text_answer (
  sitting_id uuid not null references sitting (id),
  id uuid not null,
  school_id uuid not null,
  item text not null,
  language text not null,
  day text not null,
  body text not null,
  primary key (sitting_id, id)
);

-- A text that may tell of harm, whole, for whoever keeps the liceo's protocol.
create table alert (
  id uuid primary key,
  school_id uuid not null references school (id),
  administration_id uuid not null references administration (id),
  course_id uuid references course (id),
  language text not null,
  day text not null,
  body text not null
);
create index alert_of_school on alert (school_id);

-- Somebody read it; once is enough to know.
create table alert_reading (
  alert_id uuid not null references alert (id),
  by_id uuid not null references person (id),
  school_id uuid not null references school (id),
  at bigint not null,
  primary key (alert_id, by_id)
);

-- What was done about it, without saying of whom.
create table alert_handling (
  id uuid primary key,
  alert_id uuid not null references alert (id),
  school_id uuid not null references school (id),
  by_id uuid not null references person (id),
  at bigint not null,
  done text not null
);
create index handling_of_alert on alert_handling (alert_id);

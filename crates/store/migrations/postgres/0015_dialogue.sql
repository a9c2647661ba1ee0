-- People who talk about a matter of theirs.
create table circle (
  id uuid primary key,
  network_id uuid not null references network (id),
  name text not null,
  purpose text not null,
  kind text not null,
  entry text not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null
);
create index circle_by_network on circle (network_id, created_at);

create table circle_member (
  circle_id uuid not null references circle (id),
  person_id uuid not null references person (id),
  part text not null,
  invited_by uuid references person (id),
  since bigint not null,
  primary key (circle_id, person_id)
);
create index circle_member_by_person on circle_member (person_id);

-- A conversation on a thing or in a circle. `moved_at` is when somebody last said something.
create table conversation (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  about text not null,
  about_id uuid not null,
  point text collate "C",
  title text not null,
  question boolean not null,
  opened_by uuid not null references person (id),
  opened_at bigint not null,
  moved_at bigint not null
);
create index conversation_by_about on conversation (about_id, moved_at);
create index conversation_by_network on conversation (network_id, moved_at);
create index conversation_by_person on conversation (opened_by);

create table contribution (
  id uuid primary key,
  conversation_id uuid not null references conversation (id),
  school_id uuid references school (id),
  words text not null,
  quotes_id uuid references contribution (id) deferrable initially deferred,
  version bigint not null,
  by_id uuid not null references person (id),
  at bigint not null,
  changed_at bigint,
  taken_back_at bigint
);
create index contribution_by_conversation on contribution (conversation_id, at);
create index contribution_by_person on contribution (by_id, at);
create index contribution_by_quoted on contribution (quotes_id);

-- What a contribution said before it was changed.
create table contribution_edit (
  contribution_id uuid not null references contribution (id),
  version bigint not null,
  words text not null,
  at bigint not null,
  primary key (contribution_id, version)
);

create table contribution_reaction (
  contribution_id uuid not null references contribution (id),
  by_id uuid not null references person (id),
  reaction text not null,
  at bigint not null,
  primary key (contribution_id, by_id, reaction)
);
create index contribution_reaction_by_person on contribution_reaction (by_id);

create table contribution_mention (
  contribution_id uuid not null references contribution (id),
  person_id uuid not null references person (id),
  at bigint not null,
  primary key (contribution_id, person_id)
);
create index contribution_mention_by_person on contribution_mention (person_id, at);

-- Until when somebody has read.
create table conversation_reading (
  conversation_id uuid not null references conversation (id),
  person_id uuid not null references person (id),
  at bigint not null,
  primary key (conversation_id, person_id)
);
create index conversation_reading_by_person on conversation_reading (person_id);

create table contribution_report (
  id uuid primary key,
  contribution_id uuid not null references contribution (id),
  reason text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  settled_by uuid references person (id),
  settled_at bigint
);
create index contribution_report_by_contribution on contribution_report (contribution_id);
create index contribution_report_by_time on contribution_report (settled_at, at);

create table contribution_hiding (
  id uuid primary key,
  contribution_id uuid not null references contribution (id),
  reason text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  appeal text,
  appealed_at bigint,
  outcome text,
  outcome_reason text not null,
  decided_by uuid references person (id),
  decided_at bigint
);
create index contribution_hiding_by_contribution on contribution_hiding (contribution_id);
create index contribution_hiding_by_appeal on contribution_hiding (appealed_at);

-- A question's accepted answer, one a conversation. Its words are the contribution's.
create table answer (
  id uuid primary key,
  network_id uuid not null references network (id),
  conversation_id uuid not null unique references conversation (id),
  contribution_id uuid not null references contribution (id),
  accepted_by uuid not null references person (id),
  accepted_at bigint not null,
  search_key text not null
);
create index answer_by_network on answer (network_id, accepted_at);
create index answer_by_contribution on answer (contribution_id);

-- Students' improvement teams: a noun of their own, that no list of the network reads.
create table student_team (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid not null references school (id),
  course_id uuid not null references course (id),
  name text not null,
  purpose text not null,
  opened_by uuid not null references person (id),
  opened_at bigint not null,
  closes_at bigint not null
);
create index student_team_by_school on student_team (school_id, opened_at);
create index student_team_by_end on student_team (closes_at);

-- Whose a seat is, is known so that a withdrawal finds it. A code is used once; then a browser holds the secret.
create table student_team_seat (
  id uuid primary key,
  team_id uuid not null references student_team (id),
  school_id uuid not null references school (id),
  student_id uuid not null references student (id),
  nickname text,
  code text unique,
  secret_hash text unique
);
create index student_team_seat_by_team on student_team_seat (team_id);
create index student_team_seat_by_student on student_team_seat (student_id);

create table student_team_word (
  id uuid primary key,
  team_id uuid not null references student_team (id),
  school_id uuid not null references school (id),
  seat_id uuid references student_team_seat (id),
  by_id uuid references person (id),
  words text not null,
  at bigint not null
);
create index student_team_word_by_team on student_team_word (team_id, at);
create index student_team_word_by_seat on student_team_word (seat_id);

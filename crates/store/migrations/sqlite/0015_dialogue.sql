-- People who talk about a matter of theirs.
create table circle (
  id blob primary key,
  network_id blob not null references network (id),
  name text not null,
  purpose text not null,
  kind text not null,
  entry text not null,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null
) strict;
create index circle_by_network on circle (network_id, created_at);

create table circle_member (
  circle_id blob not null references circle (id),
  person_id blob not null references person (id),
  part text not null,
  invited_by blob references person (id),
  since integer not null,
  primary key (circle_id, person_id)
) strict, without rowid;
create index circle_member_by_person on circle_member (person_id);

-- A conversation on a thing or in a circle. `moved_at` is when somebody last said something.
create table conversation (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  about text not null,
  about_id blob not null,
  point text,
  title text not null,
  question integer not null check (question in (0, 1)),
  opened_by blob not null references person (id),
  opened_at integer not null,
  moved_at integer not null
) strict;
create index conversation_by_about on conversation (about_id, moved_at);
create index conversation_by_network on conversation (network_id, moved_at);
create index conversation_by_person on conversation (opened_by);

create table contribution (
  id blob primary key,
  conversation_id blob not null references conversation (id),
  school_id blob references school (id),
  words text not null,
  quotes_id blob references contribution (id) deferrable initially deferred,
  version integer not null,
  by_id blob not null references person (id),
  at integer not null,
  changed_at integer,
  taken_back_at integer
) strict;
create index contribution_by_conversation on contribution (conversation_id, at);
create index contribution_by_person on contribution (by_id, at);
create index contribution_by_quoted on contribution (quotes_id);

-- What a contribution said before it was changed.
create table contribution_edit (
  contribution_id blob not null references contribution (id),
  version integer not null,
  words text not null,
  at integer not null,
  primary key (contribution_id, version)
) strict, without rowid;

create table contribution_reaction (
  contribution_id blob not null references contribution (id),
  by_id blob not null references person (id),
  reaction text not null,
  at integer not null,
  primary key (contribution_id, by_id, reaction)
) strict, without rowid;
create index contribution_reaction_by_person on contribution_reaction (by_id);

create table contribution_mention (
  contribution_id blob not null references contribution (id),
  person_id blob not null references person (id),
  at integer not null,
  primary key (contribution_id, person_id)
) strict, without rowid;
create index contribution_mention_by_person on contribution_mention (person_id, at);

-- Until when somebody has read.
create table conversation_reading (
  conversation_id blob not null references conversation (id),
  person_id blob not null references person (id),
  at integer not null,
  primary key (conversation_id, person_id)
) strict, without rowid;
create index conversation_reading_by_person on conversation_reading (person_id);

create table contribution_report (
  id blob primary key,
  contribution_id blob not null references contribution (id),
  reason text not null,
  by_id blob not null references person (id),
  at integer not null,
  settled_by blob references person (id),
  settled_at integer
) strict;
create index contribution_report_by_contribution on contribution_report (contribution_id);
create index contribution_report_by_time on contribution_report (settled_at, at);

create table contribution_hiding (
  id blob primary key,
  contribution_id blob not null references contribution (id),
  reason text not null,
  by_id blob not null references person (id),
  at integer not null,
  appeal text,
  appealed_at integer,
  outcome text,
  outcome_reason text not null,
  decided_by blob references person (id),
  decided_at integer
) strict;
create index contribution_hiding_by_contribution on contribution_hiding (contribution_id);
create index contribution_hiding_by_appeal on contribution_hiding (appealed_at);

-- A question's accepted answer, one a conversation. Its words are the contribution's.
create table answer (
  id blob primary key,
  network_id blob not null references network (id),
  conversation_id blob not null unique references conversation (id),
  contribution_id blob not null references contribution (id),
  accepted_by blob not null references person (id),
  accepted_at integer not null,
  search_key text not null
) strict;
create index answer_by_network on answer (network_id, accepted_at);
create index answer_by_contribution on answer (contribution_id);

-- Students' improvement teams: a noun of their own, that no list of the network reads.
create table student_team (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  course_id blob not null references course (id),
  name text not null,
  purpose text not null,
  opened_by blob not null references person (id),
  opened_at integer not null,
  closes_at integer not null
) strict;
create index student_team_by_school on student_team (school_id, opened_at);
create index student_team_by_end on student_team (closes_at);

-- Whose a seat is, is known so that a withdrawal finds it. A code is used once; then a browser holds the secret.
create table student_team_seat (
  id blob primary key,
  team_id blob not null references student_team (id),
  school_id blob not null references school (id),
  student_id blob not null references student (id),
  nickname text,
  code text unique,
  secret_hash text unique
) strict;
create index student_team_seat_by_team on student_team_seat (team_id);
create index student_team_seat_by_student on student_team_seat (student_id);

create table student_team_word (
  id blob primary key,
  team_id blob not null references student_team (id),
  school_id blob not null references school (id),
  seat_id blob references student_team_seat (id),
  by_id blob references person (id),
  words text not null,
  at integer not null
) strict;
create index student_team_word_by_team on student_team_word (team_id, at);
create index student_team_word_by_seat on student_team_word (seat_id);

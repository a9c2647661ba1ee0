-- A class's answer sheet on its phones: opened by a code on the board.
create table answer_sheet (
  id blob primary key,
  assessment_id blob not null references assessment (id),
  course_id blob not null references course (id),
  school_id blob not null references school (id),
  code text not null unique,
  options integer not null,
  by_id blob references person (id),
  opened_at integer not null,
  closes_at integer not null,
  unique (assessment_id, course_id)
) strict;

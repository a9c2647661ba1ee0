-- A class's answer sheet on its phones: opened by a code on the board.
create table answer_sheet (
  id uuid primary key,
  assessment_id uuid not null references assessment (id),
  course_id uuid not null references course (id),
  school_id uuid not null references school (id),
  code text not null unique,
  options bigint not null,
  by_id uuid references person (id),
  opened_at bigint not null,
  closes_at bigint not null,
  unique (assessment_id, course_id)
);

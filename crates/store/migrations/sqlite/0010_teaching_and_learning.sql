-- An assessment of Language or Mathematics: its paper, with keys and axes, is one file.
create table assessment (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob not null references school (id),
  name text not null,
  subject text not null,
  level text not null,
  occasion text not null,
  day text not null,
  paper text not null,
  created_by blob references person (id),
  created_at integer not null,
  version integer not null,
  removed_at integer
) strict;
create index assessment_of_school on assessment (school_id, day);

-- Which courses take it.
create table assessment_course (
  assessment_id blob not null references assessment (id),
  course_id blob not null references course (id),
  school_id blob not null references school (id),
  primary key (assessment_id, course_id)
) strict;

-- What a student answered, item by item. Whose course it was stays, though the student moves on.
create table assessment_answer (
  assessment_id blob not null references assessment (id),
  student_id blob not null references student (id),
  course_id blob not null references course (id),
  school_id blob not null references school (id),
  answers text not null,
  by_id blob references person (id),
  at integer not null,
  primary key (assessment_id, student_id)
) strict, without rowid;
create index assessment_answer_of_student on assessment_answer (student_id);

-- What may be found, in words as they are compared: the index of the library, made of what else is here and never archived.
create table document (
  place bigint generated always as identity primary key,
  noun text not null,
  noun_id uuid not null,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  idea_id uuid references idea (id) on delete cascade,
  cycle_id uuid references cycle (id) on delete cascade,
  driver_id uuid,
  measure_id uuid,
  reach text not null,
  area text not null,
  level text not null,
  result text not null,
  standing bigint not null,
  moved_at bigint not null,
  made bigint not null,
  title text not null,
  named text not null,
  told text not null,
  steps text not null,
  learned text not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('simple'::regconfig, named), 'A') || setweight(to_tsvector('simple'::regconfig, told), 'B')
    || setweight(to_tsvector('simple'::regconfig, learned), 'C') || setweight(to_tsvector('simple'::regconfig, steps), 'D')
  ) stored,
  unique (noun, noun_id)
);
create index document_by_idea on document (idea_id);
create index document_by_cycle on document (cycle_id);
create index document_by_network on document (network_id, standing, moved_at);
create index document_words on document using gin (words);

-- Change packages: what is being written, its ideas, and what was published and signed.
create table change_package (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  driver_id blob references driver (id) on delete set null,
  name text not null,
  summary text not null,
  learned text not null,
  limits text not null,
  links text not null,
  origin text not null,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null,
  changed_at integer not null
) strict;
create index change_package_by_network on change_package (network_id, changed_at);
create index change_package_by_driver on change_package (driver_id);
create index change_package_by_person on change_package (created_by);

-- An idea that came from elsewhere is none of this network's theory.
create table change_package_item (
  id blob primary key,
  package_id blob not null references change_package (id),
  place integer not null,
  idea_id blob references idea (id) on delete set null,
  name text not null,
  what text not null,
  steps text not null
) strict;
create index change_package_item_by_package on change_package_item (package_id, place);
create index change_package_item_by_idea on change_package_item (idea_id);

-- A published version is a text of its own: whatever moves on later, it says what it said.
create table change_package_version (
  id blob primary key,
  package_id blob not null references change_package (id),
  number integer not null,
  edition text not null,
  reason text not null,
  signed_by blob not null references person (id),
  signed_at integer not null,
  unique (package_id, number)
) strict;
create index change_package_version_by_person on change_package_version (signed_by);

-- What was learnt about an idea or a driver: sentences with the tests that each stands on.
create table synthesis (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  about text not null,
  about_id blob not null,
  title text not null,
  sentences text not null,
  tests integer not null,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null,
  signed_by blob references person (id),
  signed_at integer
) strict;
create index synthesis_by_about on synthesis (about_id, signed_at);
create index synthesis_by_network on synthesis (network_id, signed_at);
create index synthesis_by_person on synthesis (created_by);

create table synthesis_dissent (
  id blob primary key,
  synthesis_id blob not null references synthesis (id),
  words text not null,
  by_id blob not null references person (id),
  at integer not null,
  taken_back_at integer
) strict;
create index synthesis_dissent_by_synthesis on synthesis_dissent (synthesis_id, at);
create index synthesis_dissent_by_person on synthesis_dissent (by_id);

-- What somebody keeps together of the library.
create table collection (
  id blob primary key,
  network_id blob not null references network (id),
  school_id blob references school (id),
  name text not null,
  note text not null,
  reach text not null,
  version integer not null,
  created_by blob not null references person (id),
  created_at integer not null
) strict;
create index collection_by_network on collection (network_id, reach);
create index collection_by_person on collection (created_by);

create table collection_item (
  collection_id blob not null references collection (id),
  noun text not null,
  noun_id blob not null,
  note text not null,
  by_id blob not null references person (id),
  at integer not null,
  primary key (collection_id, noun, noun_id)
) strict, without rowid;
create index collection_item_by_person on collection_item (by_id);

-- What somebody wants to know the news of, and until when they have looked.
create table follow (
  person_id blob not null references person (id),
  noun text not null,
  noun_id blob not null,
  since integer not null,
  looked_at integer not null,
  primary key (person_id, noun, noun_id)
) strict, without rowid;
create index follow_by_noun on follow (noun, noun_id);

-- Packages and syntheses are found, too. What is no idea and no cycle belongs to neither.
alter table document add column package_id blob references change_package (id) on delete cascade;
alter table document add column synthesis_id blob references synthesis (id) on delete cascade;
create index document_by_package on document (package_id);
create index document_by_synthesis on document (synthesis_id);

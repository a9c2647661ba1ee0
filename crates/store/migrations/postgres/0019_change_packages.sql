-- Change packages: what is being written, its ideas, and what was published and signed.
create table change_package (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  driver_id uuid references driver (id) on delete set null,
  name text not null,
  summary text not null,
  learned text not null,
  limits text not null,
  links text not null,
  origin text not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null,
  changed_at bigint not null
);
create index change_package_by_network on change_package (network_id, changed_at);
create index change_package_by_driver on change_package (driver_id);
create index change_package_by_person on change_package (created_by);

-- An idea that came from elsewhere is none of this network's theory.
create table change_package_item (
  id uuid primary key,
  package_id uuid not null references change_package (id),
  place bigint not null,
  idea_id uuid references idea (id) on delete set null,
  name text not null,
  what text not null,
  steps text not null
);
create index change_package_item_by_package on change_package_item (package_id, place);
create index change_package_item_by_idea on change_package_item (idea_id);

-- A published version is a text of its own: whatever moves on later, it says what it said.
create table change_package_version (
  id uuid primary key,
  package_id uuid not null references change_package (id),
  number bigint not null,
  edition text not null,
  reason text not null,
  signed_by uuid not null references person (id),
  signed_at bigint not null,
  unique (package_id, number)
);
create index change_package_version_by_person on change_package_version (signed_by);

-- What was learnt about an idea or a driver: sentences with the tests that each stands on.
create table synthesis (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  about text not null,
  about_id uuid not null,
  title text not null,
  sentences text not null,
  tests bigint not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null,
  signed_by uuid references person (id),
  signed_at bigint
);
create index synthesis_by_about on synthesis (about_id, signed_at);
create index synthesis_by_network on synthesis (network_id, signed_at);
create index synthesis_by_person on synthesis (created_by);

create table synthesis_dissent (
  id uuid primary key,
  synthesis_id uuid not null references synthesis (id),
  words text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  taken_back_at bigint
);
create index synthesis_dissent_by_synthesis on synthesis_dissent (synthesis_id, at);
create index synthesis_dissent_by_person on synthesis_dissent (by_id);

-- What somebody keeps together of the library.
create table collection (
  id uuid primary key,
  network_id uuid not null references network (id),
  school_id uuid references school (id),
  name text not null,
  note text not null,
  reach text not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at bigint not null
);
create index collection_by_network on collection (network_id, reach);
create index collection_by_person on collection (created_by);

create table collection_item (
  collection_id uuid not null references collection (id),
  noun text not null,
  noun_id uuid not null,
  note text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (collection_id, noun, noun_id)
);
create index collection_item_by_person on collection_item (by_id);

-- What somebody wants to know the news of, and until when they have looked.
create table follow (
  person_id uuid not null references person (id),
  noun text not null,
  noun_id uuid not null,
  since bigint not null,
  looked_at bigint not null,
  primary key (person_id, noun, noun_id)
);
create index follow_by_noun on follow (noun, noun_id);

-- Packages and syntheses are found, too. What is no idea and no cycle belongs to neither.
alter table document add column package_id uuid references change_package (id) on delete cascade;
alter table document add column synthesis_id uuid references synthesis (id) on delete cascade;
create index document_by_package on document (package_id);
create index document_by_synthesis on document (synthesis_id);

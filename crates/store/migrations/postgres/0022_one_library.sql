-- A package's versions up to a number stand there no longer, and why. A newer version is published anew.
create table package_withdrawal (
  package_id uuid not null references change_package (id),
  number bigint not null,
  reason text not null,
  by_id uuid not null references person (id),
  at bigint not null,
  primary key (package_id, number)
);
create index package_withdrawal_by_person on package_withdrawal (by_id);

-- A conversation that has come to its end. Opened again, the row is gone.
create table conversation_closure (
  conversation_id uuid primary key references conversation (id),
  school_id uuid references school (id),
  reason text not null,
  by_id uuid not null references person (id),
  at bigint not null
);
create index conversation_closure_by_person on conversation_closure (by_id);

-- What a conversation was called before it was renamed, until when, and who renamed it.
create table conversation_title (
  conversation_id uuid not null references conversation (id),
  at bigint not null,
  school_id uuid references school (id),
  title text not null,
  by_id uuid not null references person (id),
  primary key (conversation_id, at)
);
create index conversation_title_by_person on conversation_title (by_id);

-- Points of minutes and collections are found, too. What a package brings along is made anew with it.
alter table document add column meeting_item_id uuid references meeting_item (id) on delete cascade;
alter table document add column collection_id uuid references collection (id) on delete cascade;
create index document_by_meeting_item on document (meeting_item_id);
create index document_by_collection on document (collection_id);
create index meeting_item_by_cycle on meeting_item (cycle_id);
delete from document where noun = 'package';

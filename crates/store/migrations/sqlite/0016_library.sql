-- What may be found, in words as they are compared: the index of the library, made of what else is here and never archived.
create table document (
  place integer primary key autoincrement,
  noun text not null,
  noun_id blob not null,
  network_id blob not null references network (id),
  school_id blob references school (id),
  idea_id blob references idea (id) on delete cascade,
  cycle_id blob references cycle (id) on delete cascade,
  driver_id blob,
  measure_id blob,
  reach text not null,
  area text not null,
  level text not null,
  result text not null,
  standing integer not null,
  moved_at integer not null,
  made integer not null,
  title text not null,
  named text not null,
  told text not null,
  steps text not null,
  learned text not null,
  unique (noun, noun_id)
) strict;
create index document_by_idea on document (idea_id);
create index document_by_cycle on document (cycle_id);
create index document_by_network on document (network_id, standing, moved_at);

create virtual table document_words using fts5 (
  named, told, steps, learned, content = 'document', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 0', detail = column
);
-- What is erased leaves the index, too, and not only its list.
insert into document_words (document_words, rank) values ('secure-delete', 1);
create trigger document_kept after insert on document begin
  insert into document_words (rowid, named, told, steps, learned) values (new.place, new.named, new.told, new.steps, new.learned);
end;
create trigger document_gone after delete on document begin
  insert into document_words (document_words, rowid, named, told, steps, learned) values ('delete', old.place, old.named, old.told, old.steps, old.learned);
end;
create trigger document_reworded after update of named, told, steps, learned on document begin
  insert into document_words (document_words, rowid, named, told, steps, learned) values ('delete', old.place, old.named, old.told, old.steps, old.learned);
  insert into document_words (rowid, named, told, steps, learned) values (new.place, new.named, new.told, new.steps, new.learned);
end;

-- What a convening decided: for its minutes, and for the room to read while it is said.
create table resolution (
  id uuid primary key,
  convening_id uuid not null references convening (id),
  segment_id uuid references segment (id) on delete set null,
  words text not null,
  noted_by uuid references person (id),
  noted_at bigint not null,
  removed_by uuid references person (id),
  removed_at bigint
);
create index resolution_by_convening on resolution (convening_id, noted_at);
create index resolution_by_segment on resolution (segment_id);

-- Since when the room answered a poll: the minutes cite it in the part that was on.
alter table poll add column opened_at bigint;

-- A search reads who may see a document and of what kind it is, of many thousands at once, and the words of a few: they lie beside the row.
alter table document set (toast_tuple_target = 256);
-- Where very many have some words, how many of each kind is told from an eighth of them, taken by chance and known by a term of its own.
alter table document drop column words;
alter table document add column words tsvector not null generated always as (
  setweight(to_tsvector('simple'::regconfig, named), 'A') || setweight(to_tsvector('simple'::regconfig, told), 'B')
  || setweight(to_tsvector('simple'::regconfig, learned), 'C') || setweight(to_tsvector('simple'::regconfig, steps), 'D')
  || case when (place * 40503) % 65536 < 8192 then '''=sampled'''::tsvector else ''::tsvector end
) stored;
create index document_words on document using gin (words);
create index document_sample on document (network_id) where (place * 40503) % 65536 < 8192;

-- What a convening decided: for its minutes, and for the room to read while it is said.
create table resolution (
  id blob primary key,
  convening_id blob not null references convening (id),
  segment_id blob references segment (id) on delete set null,
  words text not null,
  noted_by blob references person (id),
  noted_at integer not null,
  removed_by blob references person (id),
  removed_at integer
) strict;
create index resolution_by_convening on resolution (convening_id, noted_at);
create index resolution_by_segment on resolution (segment_id);

-- Since when the room answered a poll: the minutes cite it in the part that was on.
alter table poll add column opened_at integer;

-- Where very many have some words, how many of each kind is told from an eighth of them, taken by chance.
create index document_sample on document (network_id, place) where (place * 40503) % 65536 < 8192;

-- Which transaction wrote an event: whoever remembers what a snapshot showed reads on from there. It is of this database alone
-- and in no archive.
alter table event add column tx bigint not null default cast(cast(pg_current_xact_id() as text) as bigint);
create index event_by_transaction on event (tx);

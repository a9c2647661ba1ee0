-- A visit after another one of the same two liceos, and when a visit's time was set last: calendars compare that.
alter table visit add column follows_id uuid references visit (id) deferrable initially deferred;
alter table visit add column scheduled_at bigint;
update visit set scheduled_at = made_at where starts_at is not null;
create unique index visit_by_former on visit (follows_id);

-- Of how many students a study's numbers are; small groups are shown to nobody but those who work with them.
alter table cycle_study add column n integer;

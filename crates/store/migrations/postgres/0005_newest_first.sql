-- The newest of what was studied and of what was abandoned stand on everybody's pages: found without reading all the rest.
create index cycle_study_by_time on cycle_study (at, cycle_id);
create index cycle_closure_by_decision on cycle_closure (decision, at, cycle_id);

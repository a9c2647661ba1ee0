-- What is the whole network's is found, too: its drivers, measures, whys, open circles, standing offers, and questions that wait for an answer.
alter table document add column conversation_id blob references conversation (id) on delete cascade;
alter table document add column circle_id blob references circle (id) on delete cascade;
alter table document add column inquiry_id blob references inquiry (id) on delete cascade;
alter table document add column standing_offer_id blob references standing_offer (id) on delete cascade;
alter table document add column own_driver_id blob references driver (id) on delete cascade;
alter table document add column own_measure_id blob references measure (id) on delete cascade;
create index document_by_conversation on document (conversation_id);
create index document_by_circle on document (circle_id);
create index document_by_inquiry on document (inquiry_id);
create index document_by_standing_offer on document (standing_offer_id);
create index document_by_own_driver on document (own_driver_id);
create index document_by_own_measure on document (own_measure_id);

-- How a wave was taken (RET-50); what was asked before this was not noted.
alter table plans.sheet add column manner text check (manner in ('visit', 'phone'));
comment on column plans.sheet.manner is 'How a score was asked: on a visit or by phone; null for a screening and for what is older than this column.';

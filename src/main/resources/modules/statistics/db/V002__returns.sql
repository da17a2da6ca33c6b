-- The way home is counted too (list E6 of returns): each state a return came to, once.
alter table statistics.occurrence drop constraint occurrence_kind_check;
alter table statistics.occurrence add constraint occurrence_kind_check
    check (kind in ('unmet', 'follow-up', 'complaint', 'satisfaction', 'break-glass', 'return'));

-- A proof may have its paper with it (RET-45). A receipt names people, so the picture lies sealed with the case.
alter table plans.proof add column scan uuid unique;
alter table plans.proof add column scan_type text check (scan_type in ('image/jpeg', 'image/png', 'application/pdf'));
alter table plans.proof add check ((scan is null) = (scan_type is null));
comment on column plans.proof.scan is 'The record of the vault in which the scanned paper is sealed; null where none was brought.';
comment on column plans.proof.scan_type is 'What kind of file the scanned paper is.';

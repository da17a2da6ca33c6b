-- Break-glass by two institutions (REF-52): each holds one half of every section key, and a half alone says nothing.
alter table keys.case_epoch add column escrowed boolean not null default false;
comment on column keys.case_epoch.escrowed is 'This epoch lies sealed for emergencies of every pair of institutions there was; if not, the next writer seals it.';

create table keys.escrow (
    case_id uuid not null,
    epoch integer not null,
    institution text not null,
    partner text not null,
    wrap bytea not null,
    primary key (case_id, epoch, institution, partner),
    check (institution <> partner)
);
comment on table keys.escrow is 'Halves of the section keys of an epoch, sealed to an institution''s emergency circle. Restricted sections (C4) have none.';
comment on column keys.escrow.case_id is 'The case.';
comment on column keys.escrow.epoch is 'Whose section keys.';
comment on column keys.escrow.institution is 'Who can open this half.';
comment on column keys.escrow.partner is 'Who can open the other half.';
comment on column keys.escrow.wrap is 'The halves in the order of the sections, under HPKE.';

create table keys.emergency_share (
    request_id uuid not null,
    institution text not null,
    approver uuid not null,
    approver_key bytea not null,
    reader_key bytea not null,
    until timestamptz,
    wrap bytea,
    signature bytea not null,
    shared_at timestamptz not null,
    primary key (request_id, institution)
);
comment on table keys.emergency_share is 'What an institution''s approver sealed to the reader of one emergency. The wrap goes when the time is over, the signed record stays.';
comment on column keys.emergency_share.request_id is 'The request.';
comment on column keys.emergency_share.institution is 'Which institution approved.';
comment on column keys.emergency_share.approver is 'Who.';
comment on column keys.emergency_share.approver_key is 'Fingerprint of the approver''s key.';
comment on column keys.emergency_share.reader_key is 'Fingerprint of the key it is sealed to.';
comment on column keys.emergency_share.until is 'Set by the second approval: when reading ends.';
comment on column keys.emergency_share.wrap is 'The halves of the sections named, under HPKE; null once ended.';
comment on column keys.emergency_share.signature is 'Ed25519 of the approver over terms and wrap.';
comment on column keys.emergency_share.shared_at is 'When.';

-- Volumes: very many sealed records that belong to no case, under one key of the volume's own (decision 0091).
alter table keys.circle drop constraint circle_purpose_check;
alter table keys.circle add constraint circle_purpose_check
    check (purpose in ('succession', 'inbox', 'complaints', 'emergency', 'oversight', 'register'));

create table keys.volume (
    id uuid primary key,
    kind text not null,
    commitment bytea not null,
    founded_by uuid not null,
    founded_at timestamptz not null,
    certificate bytea not null
);
comment on table keys.volume is 'A volume of sealed records: its key lies nowhere in clear.';
comment on column keys.volume.id is 'Which.';
comment on column keys.volume.kind is 'What its records are.';
comment on column keys.volume.commitment is 'Names the key without telling it.';
comment on column keys.volume.founded_by is 'Who founded it.';
comment on column keys.volume.founded_at is 'When.';
comment on column keys.volume.certificate is 'MAC of this deployment over the row: a volume inserted or altered is not believed.';

create table keys.volume_grant (
    volume uuid not null references keys.volume (id),
    office text not null,
    circle_key bytea not null,
    grantor uuid not null,
    grantor_key bytea not null,
    granted_at timestamptz not null,
    wrap bytea not null,
    signature bytea not null,
    primary key (volume, office)
);
comment on table keys.volume_grant is 'The volume''s key sealed to the register circle of an office admitted to it.';
comment on column keys.volume_grant.volume is 'Which volume.';
comment on column keys.volume_grant.office is 'Code of the office.';
comment on column keys.volume_grant.circle_key is 'Fingerprint of the circle''s key it is sealed to.';
comment on column keys.volume_grant.grantor is 'Who admitted the office.';
comment on column keys.volume_grant.grantor_key is 'Fingerprint of the grantor''s key.';
comment on column keys.volume_grant.granted_at is 'When.';
comment on column keys.volume_grant.wrap is 'The key under HPKE, bound to this record.';
comment on column keys.volume_grant.signature is 'Ed25519 of the grantor over record and wrap.';

create table keys.volume_budget (
    account_id uuid not null,
    hour timestamptz not null,
    spent integer not null,
    primary key (account_id, hour)
);
comment on table keys.volume_budget is 'Searches in volumes by hour; rows of past days are deleted.';
comment on column keys.volume_budget.account_id is 'Whose.';
comment on column keys.volume_budget.hour is 'Which hour.';
comment on column keys.volume_budget.spent is 'How many.';

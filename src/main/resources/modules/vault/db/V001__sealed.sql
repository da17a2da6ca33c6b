-- Personal fields, as ciphertext only. Each is bound to table, case, section, record, field and epoch: moved anywhere else it does not open.
create schema vault;

create table vault.record (
    case_id uuid not null,
    section text not null,
    record_id uuid not null,
    layer smallint not null default 0,
    epoch integer not null,
    fields text[] not null,
    sealed bytea[] not null,
    enclosure bytea,
    tag bytea,
    sealed_at timestamptz not null,
    primary key (case_id, section, record_id, layer)
);
comment on table vault.record is 'One record of a section: names of fields and their ciphertexts.';
comment on column vault.record.case_id is 'The case.';
comment on column vault.record.section is 'The section whose key seals it.';
comment on column vault.record.record_id is 'Which record.';
comment on column vault.record.layer is '0 what holders wrote; above, what was dropped into the letterbox since.';
comment on column vault.record.epoch is 'The epoch of the case''s key it is sealed under.';
comment on column vault.record.fields is 'Names of the fields.';
comment on column vault.record.sealed is 'Their ciphertexts in the same order: version byte, then AES-256-GCM.';
comment on column vault.record.enclosure is 'For the letterbox: the record''s own key sealed to the case''s letterbox.';
comment on column vault.record.tag is 'For the letterbox: MAC of this deployment, since anyone may know the letterbox'' public key.';
comment on column vault.record.sealed_at is 'When.';

create table vault.name_token (
    case_id uuid not null,
    token integer not null,
    primary key (case_id, token)
);
comment on table vault.name_token is 'Tokens of single names under a key of that case alone: equal names of two cases have different tokens.';
comment on column vault.name_token.case_id is 'The case.';
comment on column vault.name_token.token is '32 bits of HMAC-SHA-256.';

create table vault.duplicate_token (
    token bigint not null,
    case_id uuid not null,
    office text not null,
    primary key (token, case_id)
);
create index duplicate_token_case on vault.duplicate_token (case_id);
comment on table vault.duplicate_token is 'Nationwide tokens of compounds and document numbers, for the duplicate check only.';
comment on column vault.duplicate_token.token is 'HMAC-SHA-256 under the national key: 32 bits for compounds of names, 64 for document numbers.';
comment on column vault.duplicate_token.case_id is 'The case.';
comment on column vault.duplicate_token.office is 'The office a finder is told.';

create table vault.draft (
    account_id uuid not null,
    form text not null,
    worker_key bytea not null,
    sealed bytea not null,
    saved_at timestamptz not null,
    primary key (account_id, form)
);
comment on table vault.draft is 'Unfinished forms, each sealed to its writer''s own key.';
comment on column vault.draft.account_id is 'The writer.';
comment on column vault.draft.form is 'Which form.';
comment on column vault.draft.worker_key is 'Fingerprint of the key it is sealed to.';
comment on column vault.draft.sealed is 'The values under HPKE.';
comment on column vault.draft.saved_at is 'When.';

create table vault.drawer (
    drawer_id uuid primary key,
    office text not null,
    purpose text not null,
    fields text[] not null,
    sealed bytea[] not null,
    enclosure bytea not null,
    tag bytea not null,
    sealed_at timestamptz not null
);
comment on table vault.drawer is 'Records that belong to no case, sealed to an office''s key circle.';
comment on column vault.drawer.drawer_id is 'Which.';
comment on column vault.drawer.office is 'Code of the office.';
comment on column vault.drawer.purpose is 'Which of its circles.';
comment on column vault.drawer.fields is 'Names of the fields.';
comment on column vault.drawer.sealed is 'Their ciphertexts in the same order.';
comment on column vault.drawer.enclosure is 'The record''s own key sealed to the circle.';
comment on column vault.drawer.tag is 'MAC of this deployment.';
comment on column vault.drawer.sealed_at is 'When.';

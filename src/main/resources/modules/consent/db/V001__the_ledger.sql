-- Consent is a ledger: what was once said is never changed, only followed by what was said later (REF-19, REF-22).
create schema if not exists consent;
comment on schema consent is 'What people agreed to share, with whom, for what, until when.';

create table consent.consent (
    id uuid primary key,
    number text not null unique,
    file uuid not null,
    person uuid not null,
    purpose text not null check (purpose in ('case-management', 'referral')),
    mode text not null check (mode in ('signature', 'thumb', 'verbal', 'vital-interest')),
    language text not null check (language in ('ar', 'ckb', 'en')),
    text_version text not null,
    refused boolean not null default false,
    minor boolean not null default false,
    assented boolean,
    conflict_of_interest boolean not null default false,
    recorded_by uuid not null,
    given_at timestamptz not null,
    expires_at timestamptz not null
);
create index consent_file on consent.consent (file);
comment on table consent.consent is 'One yes or no as it was first said; names of witness and guardian are sealed.';
comment on column consent.consent.id is 'Random.';
comment on column consent.consent.number is 'Printed on the form.';
comment on column consent.consent.file is 'The case it belongs to.';
comment on column consent.consent.person is 'Who said it: the case''s own person (its id) or another adult of the household (REF-57).';
comment on column consent.consent.purpose is 'Keeping a case, or handing named categories on.';
comment on column consent.consent.mode is 'Signature, thumb, spoken before a witness; or a supervisor''s vital interest (REF-23).';
comment on column consent.consent.language is 'In which language it was read out or signed.';
comment on column consent.consent.text_version is 'Which version of the text or script.';
comment on column consent.consent.refused is 'The person said no (REF-20).';
comment on column consent.consent.minor is 'The person was under eighteen (REF-21).';
comment on column consent.consent.assented is 'A child''s own assent; null for adults.';
comment on column consent.consent.conflict_of_interest is 'The guardian''s interest conflicts; the supervisor recorded it (REF-21).';
comment on column consent.consent.recorded_by is 'The account that wrote it down.';
comment on column consent.consent.given_at is 'When it was said.';
comment on column consent.consent.expires_at is 'When it ends by itself.';

create table consent.scope (
    consent uuid not null references consent.consent (id),
    recipient text not null,
    category text not null,
    primary key (consent, recipient, category)
);
comment on table consent.scope is 'What was given: each category to each named office.';
comment on column consent.scope.consent is 'The yes it belongs to.';
comment on column consent.scope.recipient is 'Code of the office that may receive it; never a group.';
comment on column consent.scope.category is 'Data category, such as health.';

create table consent.entry (
    id uuid primary key,
    consent uuid not null references consent.consent (id),
    kind text not null check (kind in ('narrowed', 'withdrawn', 'superseded')),
    recipient text,
    category text,
    recorded_by uuid not null,
    at timestamptz not null
);
create index entry_consent on consent.entry (consent);
comment on table consent.entry is 'What was said later about a consent; rows are only added.';
comment on column consent.entry.id is 'Random, growing with time.';
comment on column consent.entry.consent is 'Which consent it changes.';
comment on column consent.entry.kind is 'Narrowed by one category at one recipient, withdrawn as a whole, or replaced by a newer one.';
comment on column consent.entry.recipient is 'For narrowing: which office loses it.';
comment on column consent.entry.category is 'For narrowing: which category is lost.';
comment on column consent.entry.recorded_by is 'The account that wrote it down.';
comment on column consent.entry.at is 'When it was said; from then on it holds.';

create function consent.only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of consents only grows';
end $$;
create trigger consent_only_grows before update or delete on consent.consent for each row execute function consent.only_grows();
create trigger scope_only_grows before update or delete on consent.scope for each row execute function consent.only_grows();
create trigger entry_only_grows before update or delete on consent.entry for each row execute function consent.only_grows();

create sequence consent.serial;
comment on sequence consent.serial is 'The running part of a form''s number.';

-- Public keys, wraps and signed grants. No secret in clear: whoever copies this database has nothing without a worker's
-- passphrase. Short-lived backups of its own, so that a destroyed key is destroyed in every backup of the data.
create schema keys;

create table keys.worker_key (
    fingerprint bytea primary key,
    account_id uuid not null,
    lock bytea not null,
    verify_key bytea not null,
    certificate bytea not null,
    sealed bytea not null,
    salt bytea not null,
    memory_kib integer not null,
    passes integer not null,
    lanes integer not null,
    enrolled_at timestamptz not null,
    retired_at timestamptz
);
create unique index worker_key_account on keys.worker_key (account_id) where retired_at is null;
comment on table keys.worker_key is 'The key directory: every worker''s public keys, and the private ones sealed under the worker''s passphrase.';
comment on column keys.worker_key.fingerprint is 'SHA-256 over account and public keys.';
comment on column keys.worker_key.account_id is 'Whose.';
comment on column keys.worker_key.lock is 'HPKE X-Wing public key: others seal to it.';
comment on column keys.worker_key.verify_key is 'Ed25519 public key: shows who signed a grant.';
comment on column keys.worker_key.certificate is 'MAC of this deployment over the public part: an inserted or altered key is not believed.';
comment on column keys.worker_key.sealed is 'Both private keys under the key Argon2id makes from the passphrase.';
comment on column keys.worker_key.salt is 'Of Argon2id.';
comment on column keys.worker_key.memory_kib is 'Of Argon2id.';
comment on column keys.worker_key.passes is 'Of Argon2id.';
comment on column keys.worker_key.lanes is 'Of Argon2id.';
comment on column keys.worker_key.enrolled_at is 'When the keys were made.';
comment on column keys.worker_key.retired_at is 'Since when nothing may be sealed to it; old grants it signed stay good.';

create table keys.circle (
    office text not null,
    purpose text not null check (purpose in ('succession', 'inbox', 'complaints')),
    lock bytea not null,
    certificate bytea not null,
    founded_at timestamptz not null,
    primary key (office, purpose)
);
comment on table keys.circle is 'An office''s own key: supervisors succeed by it, focal points open their inbox, complaints officers their drawers.';
comment on column keys.circle.office is 'Code of the office.';
comment on column keys.circle.purpose is 'What the key is for.';
comment on column keys.circle.lock is 'HPKE X-Wing public key.';
comment on column keys.circle.certificate is 'MAC of this deployment over the row.';
comment on column keys.circle.founded_at is 'When the first member founded it.';

create table keys.circle_member (
    office text not null,
    purpose text not null,
    account_id uuid not null,
    worker_key bytea not null,
    asked_at timestamptz not null,
    wrap bytea,
    admitted_by bytea,
    admitted_at timestamptz,
    signature bytea,
    ended_at timestamptz,
    primary key (office, purpose, account_id, asked_at)
);
create unique index circle_member_now on keys.circle_member (account_id, office, purpose) where ended_at is null;
comment on table keys.circle_member is 'Who holds an office''s key, and who waits to be admitted by a holder.';
comment on column keys.circle_member.office is 'Code of the office.';
comment on column keys.circle_member.purpose is 'Which of its keys.';
comment on column keys.circle_member.account_id is 'The member.';
comment on column keys.circle_member.worker_key is 'Fingerprint of the member''s key.';
comment on column keys.circle_member.asked_at is 'When the place was asked for.';
comment on column keys.circle_member.wrap is 'The office''s private key sealed to the member; null while waiting, and after leaving.';
comment on column keys.circle_member.admitted_by is 'Fingerprint of the key of the holder who admitted; the member''s own for the founder.';
comment on column keys.circle_member.admitted_at is 'When.';
comment on column keys.circle_member.signature is 'Ed25519 of who admitted.';
comment on column keys.circle_member.ended_at is 'When the membership ended.';

create table keys.case_epoch (
    case_id uuid not null,
    epoch integer not null,
    office text not null,
    commitment bytea not null,
    lock bytea not null,
    letterbox bytea not null,
    previous bytea,
    begun_by uuid not null,
    begun_key bytea not null,
    begun_at timestamptz not null,
    certificate bytea not null,
    renewal_due boolean not null default false,
    confirmed boolean not null default false,
    primary key (case_id, epoch)
);
create index case_epoch_unconfirmed on keys.case_epoch (begun_at) where not confirmed;
comment on table keys.case_epoch is 'Each key a case has had; the newest one counts. The key itself is nowhere but in wraps.';
comment on column keys.case_epoch.case_id is 'The case.';
comment on column keys.case_epoch.epoch is 'From 1; one more whenever a holder leaves.';
comment on column keys.case_epoch.office is 'The office that succeeds to the case.';
comment on column keys.case_epoch.commitment is 'Derived from the key; tells a right key from a wrong one.';
comment on column keys.case_epoch.lock is 'Public key of the case''s letterbox.';
comment on column keys.case_epoch.letterbox is 'Private key of the letterbox under the case key.';
comment on column keys.case_epoch.previous is 'The key of the epoch before under this one.';
comment on column keys.case_epoch.begun_by is 'Account that made this key.';
comment on column keys.case_epoch.begun_key is 'Fingerprint of that account''s key.';
comment on column keys.case_epoch.begun_at is 'When.';
comment on column keys.case_epoch.certificate is 'MAC of this deployment over the row.';
comment on column keys.case_epoch.renewal_due is 'A holder left when nobody was there who could make a new key; the next writer does.';
comment on column keys.case_epoch.confirmed is 'Records of the case were seen; unconfirmed ones are swept after a day.';

create table keys.key_grant (
    id uuid primary key,
    case_id uuid not null,
    epoch integer not null,
    section text not null,
    grantee_account uuid,
    office text,
    purpose text,
    grantee_key bytea not null,
    grantor uuid not null,
    grantor_key bytea not null,
    ground text not null,
    granted_at timestamptz not null,
    not_after timestamptz,
    commitment bytea not null,
    wrap bytea,
    withheld boolean not null,
    signature bytea not null,
    ended_at timestamptz,
    check ((grantee_account is null) <> (office is null)),
    check ((office is null) = (purpose is null))
);
create index key_grant_case on keys.key_grant (case_id, epoch);
create index key_grant_holder on keys.key_grant (grantee_account, granted_at) where ended_at is null;
create index key_grant_office on keys.key_grant (office, purpose, granted_at) where ended_at is null;
comment on table keys.key_grant is 'Signed grants: who was given which key by whom on what ground. The wrap goes when the grant ends, the record stays.';
comment on column keys.key_grant.id is 'Random.';
comment on column keys.key_grant.case_id is 'The case.';
comment on column keys.key_grant.epoch is 'The epoch whose key is wrapped.';
comment on column keys.key_grant.section is '* for the case''s key, else the one section whose key is wrapped.';
comment on column keys.key_grant.grantee_account is 'The worker, or null.';
comment on column keys.key_grant.office is 'The office whose circle is the grantee, or null.';
comment on column keys.key_grant.purpose is 'Which circle of that office.';
comment on column keys.key_grant.grantee_key is 'Fingerprint of the key it is sealed to.';
comment on column keys.key_grant.grantor is 'Account of the grantor.';
comment on column keys.key_grant.grantor_key is 'Fingerprint of the grantor''s key.';
comment on column keys.key_grant.ground is 'Code of the reason.';
comment on column keys.key_grant.granted_at is 'When.';
comment on column keys.key_grant.not_after is 'When it ends by itself; null for as long as designated.';
comment on column keys.key_grant.commitment is 'Derived from the wrapped key; tells a right key from a wrong one.';
comment on column keys.key_grant.wrap is 'The key sealed to the grantee with this record as context.';
comment on column keys.key_grant.withheld is 'The wrap is closed once more under the deployment''s release key, until acceptance.';
comment on column keys.key_grant.signature is 'Ed25519 of the grantor over the record and the wrap.';
comment on column keys.key_grant.ended_at is 'When it was taken back.';

create table keys.opening (
    case_id uuid not null,
    account_id uuid not null,
    at timestamptz not null,
    primary key (case_id, account_id)
);
comment on table keys.opening is 'That an account has opened a case before; the first opening states a reason.';
comment on column keys.opening.case_id is 'The case.';
comment on column keys.opening.account_id is 'The account.';
comment on column keys.opening.at is 'The first time.';

create table keys.reading (
    account_id uuid not null,
    hour timestamptz not null,
    case_id uuid not null,
    primary key (account_id, hour, case_id)
);
comment on table keys.reading is 'Reading budget: the different cases an account opened in an hour. Swept after two days.';
comment on column keys.reading.account_id is 'The account.';
comment on column keys.reading.hour is 'The hour.';
comment on column keys.reading.case_id is 'The case.';

create table keys.search_budget (
    account_id uuid not null,
    day date not null,
    spent integer not null,
    primary key (account_id, day)
);
comment on table keys.search_budget is 'Nationwide duplicate checks an account made on a day.';
comment on column keys.search_budget.account_id is 'The account.';
comment on column keys.search_budget.day is 'The day in Baghdad.';
comment on column keys.search_budget.spent is 'How many.';

create table keys.deployment (
    only_row boolean primary key default true check (only_row),
    mark text not null,
    since timestamptz not null
);
comment on table keys.deployment is 'Which deployment secrets these keys belong to; a start with other secrets is refused.';
comment on column keys.deployment.only_row is 'There is one row.';
comment on column keys.deployment.mark is 'Derived one-way from the secrets.';
comment on column keys.deployment.since is 'First start.';

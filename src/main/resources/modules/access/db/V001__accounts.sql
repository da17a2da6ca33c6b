-- Officers' accounts. Nothing here is about a client; no secret lies here in clear.
create schema access;
comment on schema access is 'Who may sign in, for which institution and office, and with which proofs.';

create table access.account (
    id              uuid primary key,
    username        text collate "C" not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name    text not null check (length(display_name) between 2 and 80),
    organisation    text not null,
    office          text not null,
    governorate     text not null,
    roles           text[] not null check (cardinality(roles) > 0),
    language        text not null check (language in ('ar', 'ckb', 'en')),
    digits          text not null default 'latn' check (digits in ('latn', 'arab')),
    state           text not null check (state in ('invited', 'active', 'locked', 'closed')),
    created_at      timestamptz not null,
    created_by      uuid,
    signed_in_at    timestamptz
);
create index account_by_name on access.account (display_name, id);
create index account_by_office on access.account (office, display_name, id);
comment on table access.account is 'One person''s account. Closed accounts stay, because the audit names them.';
comment on column access.account.id is 'Identifier, used in audit entries and grants.';
comment on column access.account.username is 'What is typed at sign-in: Latin letters, digits, dot, underscore, hyphen.';
comment on column access.account.display_name is 'The officer''s work name as colleagues see it; not client data.';
comment on column access.account.organisation is 'Code of the institution (room agencies).';
comment on column access.account.office is 'Code of the office (room agencies).';
comment on column access.account.governorate is 'Code of the governorate the office serves.';
comment on column access.account.roles is 'Roles by their codes, after the referral mechanism''s table (d).';
comment on column access.account.language is 'Language in which this person reads.';
comment on column access.account.digits is 'Digit set this person reads: Western (latn) or Arabic-Indic (arab).';
comment on column access.account.state is 'invited until a passphrase is set; active; locked by an administrator; closed for good.';
comment on column access.account.created_at is 'When an administrator made it.';
comment on column access.account.created_by is 'The administrator''s account; null for demonstration accounts.';
comment on column access.account.signed_in_at is 'Last successful sign-in.';

create table access.passphrase (
    account         uuid primary key references access.account (id),
    hash            text not null,
    set_at          timestamptz not null,
    failures        integer not null default 0,
    waits_until     timestamptz
);
comment on table access.passphrase is 'What proves a passphrase, and how often it was missed.';
comment on column access.passphrase.account is 'Whose.';
comment on column access.passphrase.hash is 'Argon2id with its parameters and salt; never the passphrase.';
comment on column access.passphrase.set_at is 'When the person chose it.';
comment on column access.passphrase.failures is 'Failures in a row, of passphrase or second factor; zero after a complete sign-in.';
comment on column access.passphrase.waits_until is 'Until then every attempt is refused; grows with the failures.';

create table access.authenticator (
    account         uuid primary key references access.account (id),
    seed            text not null,
    confirmed_at    timestamptz,
    last_step       bigint not null default 0
);
comment on table access.authenticator is 'The one-time code generator of RFC 6238 an account may have.';
comment on column access.authenticator.account is 'Whose.';
comment on column access.authenticator.seed is 'Random text from which the vault''s deployment key derives the shared secret; worth nothing without that key.';
comment on column access.authenticator.confirmed_at is 'When a first code proved that it works; null while being set up.';
comment on column access.authenticator.last_step is 'Highest time step accepted: a code works once.';

create table access.passkey (
    id              text collate "C" primary key,
    account         uuid not null references access.account (id),
    public_key      bytea not null,
    signatures      bigint not null,
    is_verifying    boolean not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    transports      text[] not null,
    attestation     bytea not null,
    client_words    bytea not null,
    label           text not null check (length(label) between 1 and 60),
    created_at      timestamptz not null,
    used_at         timestamptz not null
);
create index passkey_by_account on access.passkey (account);
comment on table access.passkey is 'WebAuthn credentials used as second factor.';
comment on column access.passkey.id is 'Credential id, base64url.';
comment on column access.passkey.account is 'Whose.';
comment on column access.passkey.public_key is 'COSE public key.';
comment on column access.passkey.signatures is 'Signature counter last seen.';
comment on column access.passkey.is_verifying is 'Whether it checked its owner, by finger or number.';
comment on column access.passkey.attestation is 'The attestation object of its enrolment.';
comment on column access.passkey.client_words is 'The client data of its enrolment.';
comment on column access.passkey.backup_eligible is 'Whether the device may copy it elsewhere.';
comment on column access.passkey.backed_up is 'Whether it was copied, when last used.';
comment on column access.passkey.transports is 'How the device is reached: usb, nfc, ble, internal, hybrid.';
comment on column access.passkey.label is 'Name the person gave to the device.';
comment on column access.passkey.created_at is 'When it was added.';
comment on column access.passkey.used_at is 'When it last proved a sign-in.';

create table access.invitation (
    account         uuid primary key references access.account (id),
    code            text not null,
    expires_at      timestamptz not null,
    made_by         uuid not null,
    misses          integer not null default 0
);
comment on table access.invitation is 'The code with which a person sets a first passphrase; at most one, used once.';
comment on column access.invitation.account is 'Who is invited.';
comment on column access.invitation.code is 'Keyed hash of the code; the code itself was shown once.';
comment on column access.invitation.expires_at is 'After that it is worth nothing.';
comment on column access.invitation.made_by is 'Who made it.';
comment on column access.invitation.misses is 'Wrong codes tried; five end the invitation.';

create table access.recovery (
    id              uuid primary key,
    account         uuid not null references access.account (id),
    reason          text not null check (length(reason) between 3 and 500),
    asked_by        uuid not null,
    asked_at        timestamptz not null,
    state           text not null check (state in ('asked', 'approved', 'refused')),
    decided_by      uuid,
    decided_at      timestamptz,
    constraint two_people check (decided_by is null or decided_by not in (asked_by, account))
);
create unique index one_open_recovery on access.recovery (account) where state = 'asked';
comment on table access.recovery is 'A lost passphrase or factor: one person asks, another one decides (ASVS 6.4.6).';
comment on column access.recovery.id is 'Identifier.';
comment on column access.recovery.account is 'Whose sign-in is to be set anew.';
comment on column access.recovery.reason is 'Why, in the asker''s words; about an officer, not a client.';
comment on column access.recovery.asked_by is 'The administrator who asks.';
comment on column access.recovery.asked_at is 'When.';
comment on column access.recovery.state is 'asked, approved or refused.';
comment on column access.recovery.decided_by is 'The second person; never the asker nor the account itself.';
comment on column access.recovery.decided_at is 'When the second person decided.';

create table access.token (
    id              uuid primary key,
    account         uuid not null references access.account (id),
    label           text not null check (length(label) between 1 and 60),
    code            text not null,
    roles           text[] not null check (cardinality(roles) > 0),
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    ended_at        timestamptz
);
create index token_by_account on access.token (account);
comment on table access.token is 'Keys for programs that read the interface; they unlock no personal field.';
comment on column access.token.id is 'Identifier, the first half of the token.';
comment on column access.token.account is 'In whose name.';
comment on column access.token.label is 'What it is for.';
comment on column access.token.code is 'Keyed hash of the second half.';
comment on column access.token.roles is 'The roles it carries, never more than the account has at the time of use.';
comment on column access.token.created_at is 'When it was made.';
comment on column access.token.expires_at is 'When it ends by itself.';
comment on column access.token.used_at is 'When a request last carried it.';
comment on column access.token.ended_at is 'When its owner ended it.';

create table access.refused_address (
    address         text collate "C" not null,
    hour            timestamptz not null,
    failures        integer not null,
    primary key (address, hour)
);
comment on table access.refused_address is 'Failed sign-ins per network address and hour; swept after a day.';
comment on column access.refused_address.address is 'Keyed hash of the address.';
comment on column access.refused_address.hour is 'The hour.';
comment on column access.refused_address.failures is 'How many.';

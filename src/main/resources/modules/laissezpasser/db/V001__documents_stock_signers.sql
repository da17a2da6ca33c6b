-- Emergency travel documents, the numbered blanks they are printed on, and the keys their seals are signed with (IDN-66 to
-- IDN-71). Whom a document speaks of lies in the vault, in the claim's file; nothing here names anybody.
create schema if not exists laissezpasser;

create table laissezpasser.document (
    id uuid primary key,
    claim uuid not null,
    person text not null,
    post text not null,
    particulars uuid not null,
    basis text not null check (basis in ('finding', 'order')),
    reference text not null,
    transits text not null,
    valid_to date not null,
    child boolean not null,
    first_timer boolean not null,
    state text not null check (state in ('reserved', 'printed', 'handed-over', 'retired', 'expired', 'lost', 'revoked', 'spoiled')),
    reason text not null,
    reserved_at timestamptz not null,
    reserved_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid
);
create unique index document_one_valid on laissezpasser.document (person) where state in ('reserved', 'printed', 'handed-over');
create index document_post on laissezpasser.document (post, state, changed_at desc);
create index document_claim on laissezpasser.document (claim);
create index document_ending on laissezpasser.document (valid_to) where state = 'handed-over';
comment on table laissezpasser.document is 'One emergency travel document, from the blank reserved for it to its end.';
comment on column laissezpasser.document.id is 'Random.';
comment on column laissezpasser.document.claim is 'The claim of identity it was issued on; its file in the vault holds the particulars.';
comment on column laissezpasser.document.person is 'Keyed hash of the person''s number: at most one document of a person is valid (IDN-67).';
comment on column laissezpasser.document.post is 'Office that issues it.';
comment on column laissezpasser.document.particulars is 'Record of the vault that holds whom it speaks of.';
comment on column laissezpasser.document.basis is 'Confirmed finding, or order of a ministry (IDN-66).';
comment on column laissezpasser.document.reference is 'Number of the finding or order.';
comment on column laissezpasser.document.transits is 'States passed through on the way to Iraq, three letters each, by spaces.';
comment on column laissezpasser.document.valid_to is 'Last day, at most six months after the first.';
comment on column laissezpasser.document.child is 'Whether the holder was under eighteen; children have documents of their own (IDN-68).';
comment on column laissezpasser.document.first_timer is 'Whether no earlier passport is known (IDN-68).';
comment on column laissezpasser.document.state is 'Where it stands.';
comment on column laissezpasser.document.reason is 'Why it ended, a code; empty where the state says it.';
comment on column laissezpasser.document.reserved_at is 'When a blank was reserved for it.';
comment on column laissezpasser.document.reserved_by is 'Who asked for it.';
comment on column laissezpasser.document.changed_at is 'When it came into its state.';
comment on column laissezpasser.document.changed_by is 'Who brought it there; null for the clock.';

create table laissezpasser.blank (
    number text primary key,
    post text not null,
    received_at timestamptz not null,
    received_by uuid not null,
    document uuid unique references laissezpasser.document (id),
    spoiled_at timestamptz,
    spoiled_reason text,
    check ((spoiled_at is null) = (spoiled_reason is null))
);
create index blank_next on laissezpasser.blank (post, number) where document is null and spoiled_at is null;
comment on table laissezpasser.blank is 'Numbered blanks of a post: each used once, each spoiled one accounted for (IDN-67).';
comment on column laissezpasser.blank.number is 'Two letters and seven digits, as printed on it.';
comment on column laissezpasser.blank.post is 'Office that keeps it.';
comment on column laissezpasser.blank.received_at is 'When the post received it.';
comment on column laissezpasser.blank.received_by is 'Who received it.';
comment on column laissezpasser.blank.document is 'The document it became; null while free.';
comment on column laissezpasser.blank.spoiled_at is 'When it was spoiled or found missing; null while sound.';
comment on column laissezpasser.blank.spoiled_reason is 'Why, a code.';

create table laissezpasser.signer (
    signer text not null,
    reference text not null,
    valid_from date not null,
    public_key text not null,
    primary key (signer, reference)
);
comment on table laissezpasser.signer is 'Public halves of the keys that signed seals here; the secret halves lie in no database.';
comment on column laissezpasser.signer.signer is 'Two letters of the state and two of the signer.';
comment on column laissezpasser.signer.reference is 'Certificate reference, hexadecimal.';
comment on column laissezpasser.signer.valid_from is 'First day on which it signs; it does for fourteen months.';
comment on column laissezpasser.signer.public_key is 'X.509 form, Base64.';

create table laissezpasser.presentation (
    id uuid primary key,
    document uuid not null references laissezpasser.document (id),
    at timestamptz not null,
    office text not null,
    by_account uuid not null,
    state_then text not null
);
create index presentation_document on laissezpasser.presentation (document, at desc);
comment on table laissezpasser.presentation is 'Documents shown at a border or counter; any showing after the end is an alarm (IDN-71).';
comment on column laissezpasser.presentation.id is 'Random.';
comment on column laissezpasser.presentation.document is 'Which.';
comment on column laissezpasser.presentation.at is 'When.';
comment on column laissezpasser.presentation.office is 'Where.';
comment on column laissezpasser.presentation.by_account is 'Who saw it.';
comment on column laissezpasser.presentation.state_then is 'The state it was in.';

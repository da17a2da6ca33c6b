-- Every reading of personal data and every decision is an entry, durable before its answer; a tree over the entries makes any later change show.
create schema audit;

create table audit.entry (
    id bigint generated always as identity primary key,
    tx xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    verb text not null,
    commitment bytea not null,
    salt bytea not null,
    account_id uuid,
    actor_name text not null,
    office text not null,
    organisation text not null,
    files uuid[] not null,
    ground text not null,
    facts text[] not null
);
comment on table audit.entry is 'What somebody did, in codes and identifiers; appended only.';
comment on column audit.entry.id is 'Grows; gaps come from decisions that were rolled back.';
comment on column audit.entry.tx is 'The transaction that wrote it: the sequencer takes entries whose transactions are surely over.';
comment on column audit.entry.at is 'When it happened, by the house clock.';
comment on column audit.entry.verb is 'room.verb, such as vault.read.';
comment on column audit.entry.commitment is 'SHA-256 over salt and payload; the tree holds this instead of the payload.';
comment on column audit.entry.salt is 'Random, so that the commitment cannot be guessed once the payload is erased.';
comment on column audit.entry.account_id is 'Who; null when no account acted.';
comment on column audit.entry.actor_name is 'The officer''s work name at that time.';
comment on column audit.entry.office is 'The officer''s office at that time.';
comment on column audit.entry.organisation is 'The officer''s institution at that time.';
comment on column audit.entry.files is 'The cases concerned.';
comment on column audit.entry.ground is 'Code of the ground or reason; empty when none is asked.';
comment on column audit.entry.facts is 'Key, value, key, value: codes, numbers and identifiers only.';

create index entry_order on audit.entry (tx, id);
create index entry_officer on audit.entry (account_id, id);
create index entry_day on audit.entry using brin (at);
create index entry_files on audit.entry using gin (files);

create table audit.leaf (
    position bigint primary key,
    entry_id bigint not null unique,
    hash bytea not null
);
comment on table audit.leaf is 'The leaves of the tree (RFC 6962), one for each entry, in the order they were taken in.';
comment on column audit.leaf.position is 'From 0, without gaps.';
comment on column audit.leaf.entry_id is 'The entry.';
comment on column audit.leaf.hash is 'SHA-256 over 0x00 and the canonical entry.';

create table audit.node (
    level smallint not null,
    position bigint not null,
    hash bytea not null,
    primary key (level, position)
);
comment on table audit.node is 'Roots of complete subtrees of 256, 65,536, … leaves, so that proofs need few rows.';
comment on column audit.node.level is '8, 16, 24, …: the subtree covers 2^level leaves.';
comment on column audit.node.position is 'Which of them, from 0.';
comment on column audit.node.hash is 'Its root.';

create table audit.head (
    size bigint primary key,
    at timestamptz not null,
    note text not null
);
comment on table audit.head is 'Signed heads: what the tree was at a moment. Copies belong outside this machine.';
comment on column audit.head.size is 'How many leaves it covers.';
comment on column audit.head.at is 'When it was signed.';
comment on column audit.head.note is 'Signed note: origin, size, root, Ed25519 signature.';

create table audit.place (
    only_row boolean primary key default true check (only_row),
    tx xid8 not null,
    entry_id bigint not null
);
comment on table audit.place is 'How far the sequencer has come.';
comment on column audit.place.only_row is 'There is one row.';
comment on column audit.place.tx is 'Transaction of the last entry taken in.';
comment on column audit.place.entry_id is 'The last entry taken in.';
insert into audit.place (tx, entry_id) values ('0', 0);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is appended to, never changed';
end $$;
create trigger appended_only before update or delete or truncate on audit.entry execute function audit.refuse();
create trigger appended_only before update or delete or truncate on audit.leaf execute function audit.refuse();
create trigger appended_only before update or delete or truncate on audit.head execute function audit.refuse();

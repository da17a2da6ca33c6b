-- Keys of partner states' mailboxes (RET-11); what stood of them among the returns comes over from there (decision 0112).
create schema if not exists mailbox;
comment on schema mailbox is 'Mailboxes of partner states: who holds a key, never what was answered.';

create table mailbox.key (
    id uuid primary key,
    state text not null,
    hash text not null unique,
    issued_by uuid not null,
    issued_at timestamptz not null,
    revoked_at timestamptz
);
comment on table mailbox.key is 'Keys of partner states'' mailboxes; only a keyed hash is kept (RET-11).';
comment on column mailbox.key.id is 'Random.';
comment on column mailbox.key.state is 'The state, by its two letters.';
comment on column mailbox.key.hash is 'Keyed hash of the key.';
comment on column mailbox.key.issued_by is 'Who gave it out.';
comment on column mailbox.key.issued_at is 'When.';
comment on column mailbox.key.revoked_at is 'When it ended.';

-- An installation without accounts opens itself to whoever reads its terminal, once.
create table access.first_invitation (
    only_one        boolean primary key default true check (only_one),
    code            text not null,
    expires_at      timestamptz not null
);
comment on table access.first_invitation is 'The link with which the first administrator makes an account; only while there is none.';
comment on column access.first_invitation.only_one is 'Always true: a new link takes the place of the old.';
comment on column access.first_invitation.code is 'Keyed hash of the token; the token itself was printed once.';
comment on column access.first_invitation.expires_at is 'After that it is worth nothing.';

-- A change of office or roles takes two people (ASVS 2.3.5): an administrator asks, somebody else decides.
create table access.post_change (
    id              uuid primary key,
    account         uuid not null references access.account (id),
    organisation    text not null,
    office          text not null,
    governorate     text not null,
    roles           text[] not null check (cardinality(roles) > 0),
    reason          text not null,
    asked_by        uuid not null,
    asked_at        timestamptz not null,
    state           text not null check (state in ('asked', 'approved', 'refused')),
    decided_by      uuid,
    decided_at      timestamptz,
    constraint two_people_change_a_post check (decided_by is null or decided_by not in (asked_by, account))
);
create unique index one_open_change on access.post_change (account) where state = 'asked';
comment on table access.post_change is 'A wish to change where an account works and as what; nothing changes before somebody else approves.';
comment on column access.post_change.id is 'Identifier.';
comment on column access.post_change.account is 'Whose post.';
comment on column access.post_change.organisation is 'Code of the institution to be.';
comment on column access.post_change.office is 'Code of the office to be.';
comment on column access.post_change.governorate is 'Code of the governorate to be.';
comment on column access.post_change.roles is 'Roles to be.';
comment on column access.post_change.reason is 'Code of the reason.';
comment on column access.post_change.asked_by is 'The administrator who asks.';
comment on column access.post_change.asked_at is 'When.';
comment on column access.post_change.state is 'asked, approved or refused.';
comment on column access.post_change.decided_by is 'The second person; never the asker nor the account itself.';
comment on column access.post_change.decided_at is 'When.';

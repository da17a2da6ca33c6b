-- An appeal is decided by the majority of its panel: each member says for herself what she finds, with her reasons sealed (IDN-53).
create table identity.vote (
    claim uuid not null references identity.claim (id),
    version integer not null,
    member uuid not null,
    outcome text not null check (outcome in ('confirmed', 'not-confirmed', 'inconclusive')),
    voted_at timestamptz not null,
    primary key (claim, version, member)
);
comment on table identity.vote is 'What a member of an appeal panel finds; the newest word of each counts until a majority agrees.';
comment on column identity.vote.claim is 'The claim.';
comment on column identity.vote.version is 'Version of the finding under appeal.';
comment on column identity.vote.member is 'The member.';
comment on column identity.vote.outcome is 'What she finds.';
comment on column identity.vote.voted_at is 'When she said so last.';

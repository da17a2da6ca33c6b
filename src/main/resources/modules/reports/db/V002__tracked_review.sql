-- The tracked review: chairs agree to the sections that name their taskforce, remarks stand against it, the working group endorses (GOV-52).
create table reports.agreement (
    report text not null,
    body text not null,
    fingerprint text not null,
    agreed_by uuid not null,
    agreed_at timestamptz not null,
    primary key (report, body, fingerprint)
);
comment on table reports.agreement is 'A chair''s word that the sections naming the taskforce may stand as they read; other words need another.';
comment on column reports.agreement.report is 'The report.';
comment on column reports.agreement.body is 'The taskforce.';
comment on column reports.agreement.fingerprint is 'SHA-256 of those sections in both languages.';
comment on column reports.agreement.agreed_by is 'Account of the chair.';
comment on column reports.agreement.agreed_at is 'When.';

create table reports.remark (
    id uuid primary key,
    report text not null,
    statement text not null,
    words text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    answer text not null,
    resolved_by uuid,
    resolved_at timestamptz
);
comment on table reports.remark is 'What somebody said of a statement of a draft.';
comment on column reports.remark.id is 'Identifier.';
comment on column reports.remark.report is 'The report.';
comment on column reports.remark.statement is 'The statement.';
comment on column reports.remark.words is 'The remark.';
comment on column reports.remark.made_by is 'Account.';
comment on column reports.remark.made_at is 'When.';
comment on column reports.remark.answer is 'What became of it; empty while it is open.';
comment on column reports.remark.resolved_by is 'Account; null while it is open.';
comment on column reports.remark.resolved_at is 'When; null while it is open.';

create table reports.laid (
    report text not null,
    hash text not null,
    paper uuid not null,
    laid_at timestamptz not null,
    primary key (report, hash)
);
comment on table reports.laid is 'A text that was laid before the working group.';
comment on column reports.laid.report is 'The report.';
comment on column reports.laid.hash is 'The edition''s hash of that text.';
comment on column reports.laid.paper is 'The working group''s paper.';
comment on column reports.laid.laid_at is 'When.';

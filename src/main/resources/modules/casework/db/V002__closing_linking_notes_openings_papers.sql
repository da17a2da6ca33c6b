-- What two persons decide about a case, what was noted, and what was printed; all by codes (REF-13, 31, 47, 51).
create table casework.closure (
    id uuid primary key,
    file uuid not null references casework.file (id),
    reason text not null check (reason in ('goals-met', 'moved', 'wish', 'deceased', 'other')),
    without_endline text check (without_endline in ('unreachable', 'refused', 'moved', 'deceased')),
    feedback_offered boolean not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    outcome text check (outcome in ('approved', 'returned'))
);
create index closure_file on casework.closure (file) where decided_at is null;
comment on table casework.closure is 'A worker''s wish to close a case and the supervisor''s answer (REF-31).';
comment on column casework.closure.id is 'Random.';
comment on column casework.closure.file is 'Which case.';
comment on column casework.closure.reason is 'Why.';
comment on column casework.closure.without_endline is 'Why there is no endline score, where there is none.';
comment on column casework.closure.feedback_offered is 'Whether the person was offered to say how it went.';
comment on column casework.closure.asked_by is 'Who asked; she does not decide.';
comment on column casework.closure.asked_at is 'When.';
comment on column casework.closure.decided_by is 'Who decided.';
comment on column casework.closure.decided_at is 'When; null while it waits.';
comment on column casework.closure.outcome is 'Approved or returned.';

create table casework.duplicate (
    id uuid primary key,
    file uuid not null references casework.file (id),
    office text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    other_file uuid references casework.file (id),
    answered_by uuid,
    answered_by_name text,
    answered_at timestamptz,
    outcome text not null default 'open' check (outcome in ('open', 'none', 'linked', 'unlinked')),
    unlinked_by uuid,
    unlinked_at timestamptz,
    unique (file, office)
);
create index duplicate_office on casework.duplicate (office) where outcome = 'open';
comment on table casework.duplicate is 'A record may exist at an office: one person asks, a second one answers (REF-13).';
comment on column casework.duplicate.id is 'Random.';
comment on column casework.duplicate.file is 'The case that was checked.';
comment on column casework.duplicate.office is 'The office that may have a record.';
comment on column casework.duplicate.asked_by is 'The first person.';
comment on column casework.duplicate.asked_by_name is 'Her work name then.';
comment on column casework.duplicate.asked_at is 'When.';
comment on column casework.duplicate.other_file is 'The file found to be of the same person.';
comment on column casework.duplicate.answered_by is 'The second person, never the first.';
comment on column casework.duplicate.answered_by_name is 'Her work name then.';
comment on column casework.duplicate.answered_at is 'When.';
comment on column casework.duplicate.outcome is 'Open, no such record, linked, or taken apart again.';
comment on column casework.duplicate.unlinked_by is 'Who took the link apart.';
comment on column casework.duplicate.unlinked_at is 'When.';

create table casework.note (
    id uuid primary key,
    file uuid not null references casework.file (id),
    section text not null check (section in ('notes', 'journey', 'health', 'family', 'protection')),
    author uuid not null,
    author_name text not null,
    at timestamptz not null,
    version int not null default 1,
    changed_at timestamptz
);
create index note_file on casework.note (file, at desc);
comment on table casework.note is 'That a note exists; its words lie sealed under the section''s own key.';
comment on column casework.note.id is 'Random; also the sealed record.';
comment on column casework.note.file is 'Which case.';
comment on column casework.note.section is 'Under which key it lies.';
comment on column casework.note.author is 'Who wrote it.';
comment on column casework.note.author_name is 'Her work name then.';
comment on column casework.note.at is 'When.';
comment on column casework.note.version is 'Grows with each save (H6).';
comment on column casework.note.changed_at is 'When it was last saved again.';

create table casework.opening (
    account uuid not null,
    session uuid not null,
    file uuid not null references casework.file (id),
    reason text not null,
    opened_at timestamptz not null,
    until timestamptz not null,
    primary key (account, file)
);
comment on table casework.opening is 'Whose personal strip stands open for some minutes; the reading itself is in the audit (REF-51).';
comment on column casework.opening.account is 'Who opened it.';
comment on column casework.opening.session is 'In which session; another one asks again.';
comment on column casework.opening.file is 'Which case.';
comment on column casework.opening.reason is 'Code of the reason.';
comment on column casework.opening.opened_at is 'When.';
comment on column casework.opening.until is 'When it closes by itself.';

create sequence casework.letter_serial;
comment on sequence casework.letter_serial is 'The running part of a letter''s number.';

create table casework.paper (
    id uuid primary key,
    token text not null unique,
    kind text not null check (kind in ('letter', 'consent')),
    number text not null,
    file uuid not null references casework.file (id),
    consent uuid,
    template text not null,
    text_version text not null,
    language text not null check (language in ('ar', 'ckb', 'en')),
    issued_by uuid not null,
    issued_by_name text not null,
    office text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index paper_file on casework.paper (file, issued_at desc);
comment on table casework.paper is 'Letters and consent forms that were printed, so that a scan can say whether they stand (REF-47).';
comment on column casework.paper.id is 'Random.';
comment on column casework.paper.token is 'What the square code holds; it means nothing by itself.';
comment on column casework.paper.kind is 'Support letter or consent form.';
comment on column casework.paper.number is 'Printed on it.';
comment on column casework.paper.file is 'Which case; a scan never shows it.';
comment on column casework.paper.consent is 'Which consent, for a consent form.';
comment on column casework.paper.template is 'Which letter: residence, general.';
comment on column casework.paper.text_version is 'Version of the printed words.';
comment on column casework.paper.language is 'Language it was printed in.';
comment on column casework.paper.issued_by is 'Who issued it.';
comment on column casework.paper.issued_by_name is 'Her work name then.';
comment on column casework.paper.office is 'Which office.';
comment on column casework.paper.issued_at is 'When.';
comment on column casework.paper.expires_at is 'From then on a scan says expired.';
comment on column casework.paper.revoked_at is 'When it was taken back; null while it stands.';

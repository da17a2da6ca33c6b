-- Printed papers came out of casework into a room of their own; what lay there moves along.
create schema if not exists papers;
create sequence papers.letter_serial;
comment on sequence papers.letter_serial is 'The running part of a letter''s number.';

create table papers.paper (
    id uuid primary key,
    token text not null unique,
    kind text not null check (kind in ('letter', 'consent')),
    number text not null,
    file uuid not null,
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
create index paper_file on papers.paper (file, issued_at desc);
comment on table papers.paper is 'Letters and consent forms that were printed, so that a scan can say whether they stand (REF-47).';
comment on column papers.paper.id is 'Random.';
comment on column papers.paper.token is 'What the square code holds; it means nothing by itself.';
comment on column papers.paper.kind is 'Support letter or consent form.';
comment on column papers.paper.number is 'Printed on it.';
comment on column papers.paper.file is 'Which case; a scan never shows it.';
comment on column papers.paper.consent is 'Which consent, for a consent form.';
comment on column papers.paper.template is 'Which letter: residence, general.';
comment on column papers.paper.text_version is 'Version of the printed words.';
comment on column papers.paper.language is 'Language it was printed in.';
comment on column papers.paper.issued_by is 'Who issued it.';
comment on column papers.paper.issued_by_name is 'Her work name then.';
comment on column papers.paper.office is 'Which office.';
comment on column papers.paper.issued_at is 'When.';
comment on column papers.paper.expires_at is 'From then on a scan says expired.';
comment on column papers.paper.revoked_at is 'When it was taken back; null while it stands.';

do $$
begin
    if to_regclass('casework.paper') is not null then
        insert into papers.paper select * from casework.paper;
        perform setval('papers.letter_serial', nextval('casework.letter_serial'));
        drop table casework.paper;
        drop sequence casework.letter_serial;
    end if;
end
$$;

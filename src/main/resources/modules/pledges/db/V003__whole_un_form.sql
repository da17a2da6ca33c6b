-- Sections I, II and VII of the UN form, and the five qualities the author answers (GOV-27, GOV-29).
alter table pledges.pledge add column contact text not null default '';
alter table pledges.pledge add column actor text not null default '';
alter table pledges.pledge add column qualities text not null default '';
comment on column pledges.pledge.contact is 'Section I: the post and office to write to, never a person''s name; empty if not filled in.';
comment on column pledges.pledge.actor is 'Section II: who submits it; empty if not filled in.';
comment on column pledges.pledge.qualities is 'What its author answered of the five qualities, such as concrete=true; empty while a draft.';

create table pledges.attachment (
    pledge uuid primary key references pledges.pledge (id),
    name text not null,
    sha256 text not null,
    content bytea not null check (octet_length(content) <= 26214400)
);
comment on table pledges.attachment is 'Section VII of the UN form: one file, at most 25 MB (GOV-27).';
comment on column pledges.attachment.pledge is 'Whose.';
comment on column pledges.attachment.name is 'Name of the file.';
comment on column pledges.attachment.sha256 is 'Fingerprint of its bytes, in hexadecimal.';
comment on column pledges.attachment.content is 'Its bytes.';

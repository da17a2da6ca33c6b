-- Pictures and papers somebody adds to a complaint (REF-41): here only that they exist; content and name lie sealed in the vault.
create table feedback.attachment (
    id uuid primary key,
    place bigint not null generated always as identity,
    complaint uuid not null references feedback.complaint (id),
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    bytes integer not null check (bytes between 1 and 1048576),
    at timestamptz not null
);
create index attachment_complaint on feedback.attachment (complaint, place);
comment on table feedback.attachment is 'One attachment of a complaint, cleaned of what cameras write into pictures.';
comment on column feedback.attachment.id is 'Number of the sealed content in the vault.';
comment on column feedback.attachment.place is 'Order in which it came.';
comment on column feedback.attachment.complaint is 'The complaint.';
comment on column feedback.attachment.media_type is 'As its first bytes say, not as its name does.';
comment on column feedback.attachment.bytes is 'Size.';
comment on column feedback.attachment.at is 'When it came.';

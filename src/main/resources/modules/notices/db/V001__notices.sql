-- Officers' notices and the outbox. Neither holds a name, a number of a person or a text: codes, times and identifiers only.
create schema notices;
comment on schema notices is 'Notices to officers and the outbox of messages; codes, times and identifiers only.';

create table notices.notice (
    id uuid primary key,
    account uuid,
    office text,
    key text not null,
    args text[] not null,
    link text not null,
    created_at timestamptz not null,
    check ((account is null) <> (office is null))
);
comment on table notices.notice is 'One line on the page of an officer, or of everybody in an office.';
comment on column notices.notice.id is 'Identifier, growing with time.';
comment on column notices.notice.account is 'The officer it is for; null when for an office.';
comment on column notices.notice.office is 'The office it is for; null when for one officer.';
comment on column notices.notice.key is 'Message key of its words.';
comment on column notices.notice.args is 'Codes, numbers and identifiers that fill the message.';
comment on column notices.notice.link is 'Path of this site it leads to, or empty.';
comment on column notices.notice.created_at is 'When it was sent.';
create index notice_account on notices.notice (account, created_at desc) where account is not null;
create index notice_office on notices.notice (office, created_at desc) where office is not null;

create table notices.reader (
    account uuid primary key,
    read_until timestamptz not null
);
comment on table notices.reader is 'Up to when each officer has read.';
comment on column notices.reader.account is 'The officer.';
comment on column notices.reader.read_until is 'Everything sent until then counts as read.';

create table notices.outbox (
    id uuid primary key,
    channel text not null check (channel in ('text', 'letter')),
    case_id uuid,
    mailbox text,
    language text check (language in ('ar', 'ckb', 'en')),
    template text,
    time text,
    place text,
    code text,
    safe_from time,
    safe_to time,
    state text not null check (state in ('waiting', 'sent', 'failed', 'cancelled')),
    attempts integer not null,
    leaves_at timestamptz not null,
    created_at timestamptz not null,
    check ((channel = 'text') = (case_id is not null)),
    check ((channel = 'letter') = (mailbox is not null))
);
comment on table notices.outbox is 'What waits to leave the house, and what has left.';
comment on column notices.outbox.id is 'Identifier, growing with time.';
comment on column notices.outbox.channel is 'text: to a person, by the case only; letter: to the mailbox of an office.';
comment on column notices.outbox.case_id is 'The case whose person is told; the gateway finds the number when sending.';
comment on column notices.outbox.mailbox is 'The address of an office, never of a person.';
comment on column notices.outbox.language is 'Language of the person.';
comment on column notices.outbox.template is 'Which of the fixed messages.';
comment on column notices.outbox.time is 'Fills the place of a time.';
comment on column notices.outbox.place is 'Fills the place of an alias of an office.';
comment on column notices.outbox.code is 'Fills the place of a code.';
comment on column notices.outbox.safe_from is 'Safe hours in Baghdad, asked again when sending.';
comment on column notices.outbox.safe_to is 'End of the safe hours.';
comment on column notices.outbox.state is 'waiting, sent, failed after eight attempts, or cancelled.';
comment on column notices.outbox.attempts is 'How often it was tried.';
comment on column notices.outbox.leaves_at is 'Not before; once sent or failed, when.';
comment on column notices.outbox.created_at is 'When it was queued.';
create index outbox_due on notices.outbox (leaves_at) where state = 'waiting';
create index outbox_case on notices.outbox (case_id) where state = 'waiting';

-- A form acts once, however often it arrives; its one-time key and where it led are kept for two days.
create schema ui;
comment on schema ui is 'The shell around the pages: which posted forms have already acted. No content.';

create table ui.submission (
    once uuid not null,
    path text not null,
    state text not null check (state in ('running', 'acted', 'done')),
    begun_at timestamptz not null,
    location text,
    primary key (once, path)
);
comment on table ui.submission is 'One posted form by its one-time key; the second arrival is shown where the first one led.';
comment on column ui.submission.once is 'The one-time key drawn when the form was shown.';
comment on column ui.submission.path is 'Where the form was posted.';
comment on column ui.submission.state is 'running: at work; acted: its transaction is committed, the answer not yet written; done: answered.';
comment on column ui.submission.begun_at is 'When it began; a running one older than thirty seconds was abandoned and may be taken over.';
comment on column ui.submission.location is 'Where the first answer led, if it led anywhere.';

create index submission_begun_at on ui.submission (begun_at);
comment on index ui.submission_begun_at is 'Finds what may be forgotten.';

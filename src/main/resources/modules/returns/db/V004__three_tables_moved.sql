-- The papers of Committee 373 and the keys of mailboxes have rooms of their own (decision 0112). Rooms are brought up to date in the
-- order of their names, so the tables they come to stand already; nothing else here touches another room.
insert into committee.resolution (id, number, minutes, quorum, subject, owner, due, state, by, at)
    select id, number, minutes, quorum, subject, owner, due, state, by, at from returns.resolution;
drop table returns.resolution;

insert into committee.lead (id, agency, licence, route, period, travellers, price_band, source, sent_to, by, at)
    select id, agency, licence, route, period, travellers, price_band, source, sent_to, by, at from returns.lead;
drop table returns.lead;

insert into mailbox.key (id, state, hash, issued_by, issued_at, revoked_at)
    select id, state, hash, issued_by, issued_at, revoked_at from returns.mailbox_key;
drop table returns.mailbox_key;

-- database masar

access.account  -- One person's account. Closed accounts stay, because the audit names them.
    id uuid not null  -- Identifier, used in audit entries and grants.
    username text not null  -- What is typed at sign-in: Latin letters, digits, dot, underscore, hyphen.
    display_name text not null  -- The officer's work name as colleagues see it; not client data.
    organisation text not null  -- Code of the institution (room agencies).
    office text not null  -- Code of the office (room agencies).
    governorate text not null  -- Code of the governorate the office serves.
    roles text[] not null  -- Roles by their codes, after the referral mechanism's table (d).
    language text not null  -- Language in which this person reads.
    digits text not null default 'latn'::text  -- Digit set this person reads: Western (latn) or Arabic-Indic (arab).
    state text not null  -- invited until a passphrase is set; active; locked by an administrator; closed for good.
    created_at timestamp with time zone not null  -- When an administrator made it.
    created_by uuid  -- The administrator's account; null for demonstration accounts.
    signed_in_at timestamp with time zone  -- Last successful sign-in.
    CHECK ((digits = ANY (ARRAY['latn'::text, 'arab'::text])))
    CHECK (((length(display_name) >= 2) AND (length(display_name) <= 80)))
    CHECK ((language = ANY (ARRAY['ar'::text, 'ckb'::text, 'en'::text])))
    CHECK ((cardinality(roles) > 0))
    CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'locked'::text, 'closed'::text])))
    CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'::text))
    PRIMARY KEY (id)
    UNIQUE (username)
    CREATE INDEX account_by_name using btree (display_name, id)
    CREATE INDEX account_by_office using btree (office, display_name, id)
    CREATE UNIQUE INDEX account_pkey using btree (id)
    CREATE UNIQUE INDEX account_username_key using btree (username)

access.authenticator  -- The one-time code generator of RFC 6238 an account may have.
    account uuid not null  -- Whose.
    seed text not null  -- Random text from which the vault's deployment key derives the shared secret; worth nothing without that key.
    confirmed_at timestamp with time zone  -- When a first code proved that it works; null while being set up.
    last_step bigint not null default 0  -- Highest time step accepted: a code works once.
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (account)
    CREATE UNIQUE INDEX authenticator_pkey using btree (account)

access.first_invitation  -- The link with which the first administrator makes an account; only while there is none.
    only_one boolean not null default true  -- Always true: a new link takes the place of the old.
    code text not null  -- Keyed hash of the token; the token itself was printed once.
    expires_at timestamp with time zone not null  -- After that it is worth nothing.
    CHECK (only_one)
    PRIMARY KEY (only_one)
    CREATE UNIQUE INDEX first_invitation_pkey using btree (only_one)

access.invitation  -- The code with which a person sets a first passphrase; at most one, used once.
    account uuid not null  -- Who is invited.
    code text not null  -- Keyed hash of the code; the code itself was shown once.
    expires_at timestamp with time zone not null  -- After that it is worth nothing.
    made_by uuid not null  -- Who made it.
    misses integer not null default 0  -- Wrong codes tried; five end the invitation.
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (account)
    CREATE UNIQUE INDEX invitation_pkey using btree (account)

access.passkey  -- WebAuthn credentials used as second factor.
    id text not null  -- Credential id, base64url.
    account uuid not null  -- Whose.
    public_key bytea not null  -- COSE public key.
    signatures bigint not null  -- Signature counter last seen.
    is_verifying boolean not null  -- Whether it checked its owner, by finger or number.
    backup_eligible boolean not null  -- Whether the device may copy it elsewhere.
    backed_up boolean not null  -- Whether it was copied, when last used.
    transports text[] not null  -- How the device is reached: usb, nfc, ble, internal, hybrid.
    attestation bytea not null  -- The attestation object of its enrolment.
    client_words bytea not null  -- The client data of its enrolment.
    label text not null  -- Name the person gave to the device.
    created_at timestamp with time zone not null  -- When it was added.
    used_at timestamp with time zone not null  -- When it last proved a sign-in.
    CHECK (((length(label) >= 1) AND (length(label) <= 60)))
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (id)
    CREATE INDEX passkey_by_account using btree (account)
    CREATE UNIQUE INDEX passkey_pkey using btree (id)

access.passphrase  -- What proves a passphrase, and how often it was missed.
    account uuid not null  -- Whose.
    hash text not null  -- Argon2id with its parameters and salt; never the passphrase.
    set_at timestamp with time zone not null  -- When the person chose it.
    failures integer not null default 0  -- Failures in a row, of passphrase or second factor; zero after a complete sign-in.
    waits_until timestamp with time zone  -- Until then every attempt is refused; grows with the failures.
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (account)
    CREATE UNIQUE INDEX passphrase_pkey using btree (account)

access.post_change  -- A wish to change where an account works and as what; nothing changes before somebody else approves.
    id uuid not null  -- Identifier.
    account uuid not null  -- Whose post.
    organisation text not null  -- Code of the institution to be.
    office text not null  -- Code of the office to be.
    governorate text not null  -- Code of the governorate to be.
    roles text[] not null  -- Roles to be.
    reason text not null  -- Code of the reason.
    asked_by uuid not null  -- The administrator who asks.
    asked_at timestamp with time zone not null  -- When.
    state text not null  -- asked, approved or refused.
    decided_by uuid  -- The second person; never the asker nor the account itself.
    decided_at timestamp with time zone  -- When.
    CHECK ((cardinality(roles) > 0))
    CHECK ((state = ANY (ARRAY['asked'::text, 'approved'::text, 'refused'::text])))
    CHECK (((decided_by IS NULL) OR ((decided_by <> asked_by) AND (decided_by <> account))))
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX one_open_change using btree (account) WHERE (state = 'asked'::text)
    CREATE UNIQUE INDEX post_change_pkey using btree (id)

access.recovery  -- A lost passphrase or factor: one person asks, another one decides (ASVS 6.4.6).
    id uuid not null  -- Identifier.
    account uuid not null  -- Whose sign-in is to be set anew.
    reason text not null  -- Why, in the asker's words; about an officer, not a client.
    asked_by uuid not null  -- The administrator who asks.
    asked_at timestamp with time zone not null  -- When.
    state text not null  -- asked, approved or refused.
    decided_by uuid  -- The second person; never the asker nor the account itself.
    decided_at timestamp with time zone  -- When the second person decided.
    CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
    CHECK ((state = ANY (ARRAY['asked'::text, 'approved'::text, 'refused'::text])))
    CHECK (((decided_by IS NULL) OR ((decided_by <> asked_by) AND (decided_by <> account))))
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX one_open_recovery using btree (account) WHERE (state = 'asked'::text)
    CREATE UNIQUE INDEX recovery_pkey using btree (id)

access.refused_address  -- Failed sign-ins per network address and hour; swept after a day.
    address text not null  -- Keyed hash of the address.
    hour timestamp with time zone not null  -- The hour.
    failures integer not null  -- How many.
    PRIMARY KEY (address, hour)
    CREATE UNIQUE INDEX refused_address_pkey using btree (address, hour)

access.token  -- Keys for programs that read the interface; they unlock no personal field.
    id uuid not null  -- Identifier, the first half of the token.
    account uuid not null  -- In whose name.
    label text not null  -- What it is for.
    code text not null  -- Keyed hash of the second half.
    roles text[] not null  -- The roles it carries, never more than the account has at the time of use.
    created_at timestamp with time zone not null  -- When it was made.
    expires_at timestamp with time zone not null  -- When it ends by itself.
    used_at timestamp with time zone  -- When a request last carried it.
    ended_at timestamp with time zone  -- When its owner ended it.
    CHECK (((length(label) >= 1) AND (length(label) <= 60)))
    CHECK ((cardinality(roles) > 0))
    FOREIGN KEY (account) REFERENCES access.account(id)
    PRIMARY KEY (id)
    CREATE INDEX token_by_account using btree (account)
    CREATE UNIQUE INDEX token_pkey using btree (id)

accountability.charge  -- Which institution is in charge of an activity whose source names none.
    activity text not null  -- Entry of the activity.
    institution text not null  -- Entry of the institution.
    source text not null  -- Decision or document that says so.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    PRIMARY KEY (activity)
    CREATE UNIQUE INDEX charge_pkey using btree (activity)

accountability.dataset  -- Data an institution is expected to deliver: counts, never persons.
    id uuid not null  -- Identifier.
    institution text not null  -- Entry of the institution.
    title text not null  -- What is expected.
    due date not null  -- By which day.
    source text not null  -- Agreement or decision that expects it.
    received_on date  -- Day it came; null before.
    reference text not null  -- Letter or file it came with; empty before.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When it was expected first.
    CHECK (((received_on IS NULL) = (reference = ''::text)))
    PRIMARY KEY (id)
    CREATE INDEX dataset_institution using btree (institution, due)
    CREATE UNIQUE INDEX dataset_pkey using btree (id)

accountability.finding  -- A finding or need as somebody worked on it; one of a document or an assessment has a row once somebody did.
    id text not null  -- Entry of a document, ASM-assessment-item of an assessment, or an identifier of our own.
    kind text not null  -- What it is.
    words text not null  -- In words, for those written here; empty where the document or assessment says it.
    source text not null  -- Where it comes from, for those written here; empty otherwise.
    owner text not null  -- Entry of the body or institution that has to answer.
    answer text not null  -- What answers it; none: not answered.
    reference text not null  -- Entry of the activity or identifier of the pledge; empty for none.
    note text not null  -- How that answers it, or why nothing does yet.
    recorded_by uuid not null  -- Account of the last change.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((answer = ANY (ARRAY['none'::text, 'activity'::text, 'pledge'::text])))
    CHECK (((answer = 'none'::text) = (reference = ''::text)))
    CHECK ((kind = ANY (ARRAY['finding'::text, 'need'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX finding_pkey using btree (id)

agencies.agreement  -- An agreement under which an organisation receives referrals; it counts once a second person confirmed it.
    id uuid not null  -- Identifier.
    organisation text not null  -- With whom.
    number text not null  -- Number of the document.
    starts_on date not null  -- First day.
    ends_on date not null  -- Last day as agreed.
    ended_on date  -- Last day when it was ended early.
    recorded_by uuid not null  -- Account that recorded it.
    recorded_at timestamp with time zone not null  -- When it was recorded.
    confirmed_by uuid  -- Account of the second person; null until confirmed.
    confirmed_at timestamp with time zone  -- When the second person confirmed.
    CHECK ((ends_on >= starts_on))
    CHECK ((confirmed_by <> recorded_by))
    FOREIGN KEY (organisation) REFERENCES agencies.organisation(code)
    PRIMARY KEY (id)
    CREATE INDEX agreement_organisation using btree (organisation, starts_on)
    CREATE UNIQUE INDEX agreement_pkey using btree (id)

agencies.office  -- One office of an institution.
    code text not null  -- Stable code, such as MOMD-NI.
    organisation text not null  -- Whose office it is.
    ar text not null  -- Arabic name.
    ckb text not null  -- Central Kurdish name.
    en text not null  -- English name.
    governorate text not null  -- Where it stands (code list governorate).
    kind text not null  -- What it is for.
    phone text not null  -- Public number of the office, E.164; empty when none is published.
    address_ar text not null  -- Public address in Arabic; always empty for shelters.
    address_ckb text not null  -- Public address in Central Kurdish; always empty for shelters.
    address_en text not null  -- Public address in English; always empty for shelters.
    verified boolean not null  -- False while nobody has endorsed the row.
    CHECK ((kind = ANY (ARRAY['branch'::text, 'provider'::text, 'hotline'::text, 'ministry'::text, 'embassy'::text])))
    FOREIGN KEY (organisation) REFERENCES agencies.organisation(code)
    PRIMARY KEY (code)
    CREATE INDEX office_organisation using btree (organisation)
    CREATE UNIQUE INDEX office_pkey using btree (code)

agencies.organisation  -- An institution that takes part.
    code text not null  -- Stable code, such as MOMD.
    ar text not null  -- Arabic name.
    ckb text not null  -- Central Kurdish name.
    en text not null  -- English name.
    kind text not null  -- Only providers need vetting and an agreement.
    verified boolean not null  -- False while nobody has endorsed the row.
    fictional boolean not null  -- True for organisations invented for training.
    CHECK ((kind = ANY (ARRAY['state'::text, 'provider'::text, 'united-nations'::text])))
    PRIMARY KEY (code)
    CREATE UNIQUE INDEX organisation_pkey using btree (code)

agencies.readiness  -- One item of a governorate's readiness list (code list readiness).
    governorate text not null  -- Which governorate.
    item text not null  -- Which item.
    met boolean not null  -- Whether it is met, or its gap accepted.
    note text not null  -- The accepted gap, in a few words.
    recorded_by uuid not null  -- Who said so.
    recorded_at timestamp with time zone not null  -- When.
    PRIMARY KEY (governorate, item)
    CREATE UNIQUE INDEX readiness_pkey using btree (governorate, item)

agencies.rollout_step  -- A stage a governorate reached, or is announced to reach.
    governorate text not null  -- Which governorate.
    stage text not null  -- Which stage.
    day date not null  -- The day, or the first of the month or year when no more is known.
    precision text not null  -- How exactly the day is known.
    verified boolean not null  -- False while no authority has endorsed the date.
    source text not null  -- Public source; empty when decided in this product.
    reason text not null  -- Why it was paused; empty otherwise.
    recorded_by uuid  -- Account that decided it; null for public sources.
    recorded_at timestamp with time zone not null  -- When it was entered.
    CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])))
    CHECK ((stage = ANY (ARRAY['not-started'::text, 'preparing'::text, 'pilot'::text, 'live'::text, 'paused'::text])))
    PRIMARY KEY (governorate, stage, day)
    CREATE UNIQUE INDEX rollout_step_pkey using btree (governorate, stage, day)

agencies.vetting  -- A ministry's word on an organisation; it counts once a second person confirmed it and lapses after 90 days.
    id uuid not null  -- Identifier.
    organisation text not null  -- Who was vetted.
    ministry text not null  -- Which ministry vetted.
    vetted_on date not null  -- Day of the ministry's letter.
    cleared boolean not null  -- Whether the ministry had no objection.
    letter text not null  -- Number of the letter.
    recorded_by uuid not null  -- Account that recorded it.
    recorded_at timestamp with time zone not null  -- When it was recorded.
    confirmed_by uuid  -- Account of the second person; null until confirmed.
    confirmed_at timestamp with time zone  -- When the second person confirmed.
    CHECK ((confirmed_by <> recorded_by))
    FOREIGN KEY (ministry) REFERENCES agencies.organisation(code)
    FOREIGN KEY (organisation) REFERENCES agencies.organisation(code)
    PRIMARY KEY (id)
    CREATE INDEX vetting_organisation using btree (organisation, ministry, vetted_on DESC)
    CREATE UNIQUE INDEX vetting_pkey using btree (id)

audit.entry  -- What somebody did, in codes and identifiers; appended only.
    id bigint not null  -- Grows; gaps come from decisions that were rolled back.
    tx xid8 not null default pg_current_xact_id()  -- The transaction that wrote it: the sequencer takes entries whose transactions are surely over.
    at timestamp with time zone not null  -- When it happened, by the house clock.
    verb text not null  -- room.verb, such as vault.read.
    commitment bytea not null  -- SHA-256 over salt and payload; the tree holds this instead of the payload.
    salt bytea not null  -- Random, so that the commitment cannot be guessed once the payload is erased.
    account_id uuid  -- Who; null when no account acted.
    actor_name text not null  -- The officer's work name at that time.
    office text not null  -- The officer's office at that time.
    organisation text not null  -- The officer's institution at that time.
    files uuid[] not null  -- The cases concerned.
    ground text not null  -- Code of the ground or reason; empty when none is asked.
    facts text[] not null  -- Key, value, key, value: codes, numbers and identifiers only.
    PRIMARY KEY (id)
    CREATE INDEX entry_day using brin (at)
    CREATE INDEX entry_files using gin (files)
    CREATE INDEX entry_officer using btree (account_id, id)
    CREATE INDEX entry_order using btree (tx, id)
    CREATE UNIQUE INDEX entry_pkey using btree (id)

audit.head  -- Signed heads: what the tree was at a moment. Copies belong outside this machine.
    size bigint not null  -- How many leaves it covers.
    at timestamp with time zone not null  -- When it was signed.
    note text not null  -- Signed note: origin, size, root, Ed25519 signature.
    PRIMARY KEY (size)
    CREATE UNIQUE INDEX head_pkey using btree (size)

audit.leaf  -- The leaves of the tree (RFC 6962), one for each entry, in the order they were taken in.
    position bigint not null  -- From 0, without gaps.
    entry_id bigint not null  -- The entry.
    hash bytea not null  -- SHA-256 over 0x00 and the canonical entry.
    PRIMARY KEY ("position")
    UNIQUE (entry_id)
    CREATE UNIQUE INDEX leaf_entry_id_key using btree (entry_id)
    CREATE UNIQUE INDEX leaf_pkey using btree ("position")

audit.node  -- Roots of complete subtrees of 256, 65,536, … leaves, so that proofs need few rows.
    level smallint not null  -- 8, 16, 24, …: the subtree covers 2^level leaves.
    position bigint not null  -- Which of them, from 0.
    hash bytea not null  -- Its root.
    PRIMARY KEY (level, "position")
    CREATE UNIQUE INDEX node_pkey using btree (level, "position")

audit.place  -- How far the sequencer has come.
    only_row boolean not null default true  -- There is one row.
    tx xid8 not null  -- Transaction of the last entry taken in.
    entry_id bigint not null  -- The last entry taken in.
    CHECK (only_row)
    PRIMARY KEY (only_row)
    CREATE UNIQUE INDEX place_pkey using btree (only_row)

briefings.briefing  -- A briefing of partners by a body.
    id uuid not null  -- Identifier.
    title text not null  -- What it is called.
    held_on date not null  -- Day in Baghdad.
    body text not null  -- Entry of the body whose work is told, such as WG-TWG.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX briefing_pkey using btree (id)

briefings.commitment  -- What a partner said it would do.
    id uuid not null  -- Identifier.
    briefing uuid not null  -- The briefing.
    partner text not null  -- Who said so.
    text text not null  -- What.
    due date  -- By which day, if one was named.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    FOREIGN KEY (briefing) REFERENCES briefings.briefing(id)
    PRIMARY KEY (id)
    CREATE INDEX commitment_briefing using btree (briefing)
    CREATE UNIQUE INDEX commitment_pkey using btree (id)

briefings.contribution  -- What a partner gives to an activity; a draft is the partner's alone.
    id uuid not null  -- Identifier.
    partner text not null  -- Entry of the partner.
    activity text not null  -- Entry of the activity in the plan.
    amount numeric(18,2) not null  -- In the currency's own unit.
    currency text not null  -- Three letters of ISO 4217.
    begins date not null  -- First day of the period.
    ends date not null  -- Last day of the period.
    words text not null  -- What it is for; may be empty.
    saved_by uuid not null  -- Account.
    saved_at timestamp with time zone not null  -- When it was last written.
    submitted_at timestamp with time zone  -- When it was submitted; null for a draft.
    CHECK ((amount > (0)::numeric))
    CHECK ((ends >= begins))
    CHECK ((currency ~ '^[A-Z]{3}$'::text))
    PRIMARY KEY (id)
    CREATE INDEX contribution_partner using btree (partner)
    CREATE UNIQUE INDEX contribution_pkey using btree (id)

briefings.paper  -- A paper of a body laid before a briefing; it was released for partners then, and is shown while it is.
    briefing uuid not null  -- The briefing.
    paper uuid not null  -- The paper, kept in room roadmap.
    attached_by uuid not null  -- Account.
    attached_at timestamp with time zone not null  -- When.
    FOREIGN KEY (briefing) REFERENCES briefings.briefing(id)
    PRIMARY KEY (briefing, paper)
    CREATE UNIQUE INDEX paper_pkey using btree (briefing, paper)

briefings.part  -- A part of a briefing.
    briefing uuid not null  -- The briefing.
    position integer not null  -- From 1.
    title text not null  -- What it is about.
    CHECK (("position" >= 1))
    FOREIGN KEY (briefing) REFERENCES briefings.briefing(id)
    PRIMARY KEY (briefing, "position")
    CREATE UNIQUE INDEX part_pkey using btree (briefing, "position")

briefings.participant  -- A partner that came to a part; a briefing it did not come to does not exist for it.
    briefing uuid not null  -- The briefing.
    partner text not null  -- Entry of the partner, such as ORG-IOM.
    part integer not null  -- The part.
    FOREIGN KEY (briefing, part) REFERENCES briefings.part(briefing, "position")
    PRIMARY KEY (briefing, partner, part)
    CREATE INDEX participant_partner using btree (partner)
    CREATE UNIQUE INDEX participant_pkey using btree (briefing, partner, part)

briefings.question  -- What a partner asked.
    id uuid not null  -- Identifier.
    briefing uuid not null  -- The briefing.
    partner text not null  -- Who asked.
    text text not null  -- In the partner's words.
    asked_by uuid not null  -- Account that wrote it down.
    asked_at timestamp with time zone not null  -- When.
    answer text not null  -- Words of the secretariat, or empty.
    point uuid  -- Action point it became, kept in room roadmap; null otherwise.
    FOREIGN KEY (briefing) REFERENCES briefings.briefing(id)
    PRIMARY KEY (id)
    CREATE INDEX question_briefing using btree (briefing)
    CREATE UNIQUE INDEX question_pkey using btree (id)

casework.attempt  -- Tries to reach a person (REF-30).
    id uuid not null  -- Random.
    file uuid not null  -- For which case.
    channel text not null  -- By which way.
    reached boolean not null  -- Whether the person was reached.
    by_account uuid not null  -- Who tried.
    at timestamp with time zone not null  -- When.
    CHECK ((channel = ANY (ARRAY['call'::text, 'neutral-text'::text, 'visit'::text, 'relative'::text])))
    FOREIGN KEY (file) REFERENCES casework.file(id)
    PRIMARY KEY (id)
    CREATE INDEX attempt_file using btree (file, at)
    CREATE UNIQUE INDEX attempt_pkey using btree (id)

casework.closure  -- A worker's wish to close a case and the supervisor's answer (REF-31).
    id uuid not null  -- Random.
    file uuid not null  -- Which case.
    reason text not null  -- Why.
    without_endline text  -- Why there is no endline score, where there is none.
    feedback_offered boolean not null  -- Whether the person was offered to say how it went.
    asked_by uuid not null  -- Who asked; she does not decide.
    asked_at timestamp with time zone not null  -- When.
    decided_by uuid  -- Who decided.
    decided_at timestamp with time zone  -- When; null while it waits.
    outcome text  -- Approved or returned.
    CHECK ((outcome = ANY (ARRAY['approved'::text, 'returned'::text])))
    CHECK ((reason = ANY (ARRAY['goals-met'::text, 'moved'::text, 'wish'::text, 'deceased'::text, 'other'::text])))
    CHECK ((without_endline = ANY (ARRAY['unreachable'::text, 'refused'::text, 'moved'::text, 'deceased'::text])))
    FOREIGN KEY (file) REFERENCES casework.file(id)
    PRIMARY KEY (id)
    CREATE INDEX closure_file using btree (file) WHERE (decided_at IS NULL)
    CREATE UNIQUE INDEX closure_pkey using btree (id)

casework.duplicate  -- A record may exist at an office: one person asks, a second one answers (REF-13).
    id uuid not null  -- Random.
    file uuid not null  -- The case that was checked.
    office text not null  -- The office that may have a record.
    asked_by uuid not null  -- The first person.
    asked_by_name text not null  -- Her work name then.
    asked_at timestamp with time zone not null  -- When.
    other_file uuid  -- The file found to be of the same person.
    answered_by uuid  -- The second person, never the first.
    answered_by_name text  -- Her work name then.
    answered_at timestamp with time zone  -- When.
    outcome text not null default 'open'::text  -- Open, no such record, linked, or taken apart again.
    unlinked_by uuid  -- Who took the link apart.
    unlinked_at timestamp with time zone  -- When.
    CHECK ((outcome = ANY (ARRAY['open'::text, 'none'::text, 'linked'::text, 'unlinked'::text])))
    FOREIGN KEY (file) REFERENCES casework.file(id)
    FOREIGN KEY (other_file) REFERENCES casework.file(id)
    PRIMARY KEY (id)
    UNIQUE (file, office)
    CREATE UNIQUE INDEX duplicate_file_office_key using btree (file, office)
    CREATE INDEX duplicate_office using btree (office) WHERE (outcome = 'open'::text)
    CREATE UNIQUE INDEX duplicate_pkey using btree (id)

casework.event  -- What happened to a case, for its timeline; codes and officers' work names only.
    id uuid not null  -- Random, growing with time.
    file uuid not null  -- Which case.
    kind text not null  -- Code of the fact, worded by casework.event.<kind>.
    facts text[] not null default '{}'::text[]  -- Codes that fill the sentence.
    actor uuid  -- Who did it; null when the clock did.
    actor_name text not null  -- The officer's work name then.
    at timestamp with time zone not null  -- When.
    seq bigint not null  -- Order of writing.
    FOREIGN KEY (file) REFERENCES casework.file(id)
    PRIMARY KEY (id)
    CREATE INDEX event_file using btree (file, at DESC)
    CREATE UNIQUE INDEX event_pkey using btree (id)

casework.file  -- One case by codes.
    id uuid not null  -- Random; says nothing about the person.
    number text not null  -- The number people read aloud, kept when the case is opened again (REF-31).
    office text not null  -- The branch that keeps it.
    governorate text not null  -- Where that branch is.
    district text  -- Where the person lives now, by code.
    state text not null  -- Where it stands.
    state_before text  -- Where it stood before it was suspended, linked or asked to be closed.
    duplicate_of uuid  -- The other file of the same person, once two persons said so (REF-13).
    category text  -- Returnee category, code list E9.
    priority text  -- What assessment found; null before.
    spoken text not null  -- Language the person speaks, by code.
    channel text not null  -- How the person came in: visit, phone.
    safe_channel text not null  -- Whether and how anything may go out (REF-14); none unless chosen.
    safe_from time without time zone  -- Calls are safe from this time in Baghdad.
    safe_to time without time zone  -- Calls are safe until this time.
    needs text[] not null default '{}'::text[]  -- Service families named at the door, before assessment.
    emergency boolean not null default false  -- The emergency button was pressed at intake (REF-15).
    members integer not null default 1  -- How many people the household counts.
    worker uuid  -- The account the case is assigned to.
    opened_by uuid not null  -- The account that took the intake.
    opened_at timestamp with time zone not null  -- When it was opened.
    duplicates_checked_at timestamp with time zone  -- When the duplicate check was made; nothing is screened before (REF-13).
    closed_at timestamp with time zone  -- When it was closed last.
    version integer not null default 1  -- Grows with each change, so that a stale save is noticed (H6).
    CHECK ((priority = ANY (ARRAY['emergency'::text, 'high'::text, 'medium'::text, 'low'::text])))
    CHECK ((safe_channel = ANY (ARRAY['none'::text, 'call'::text, 'neutral-text'::text])))
    CHECK ((state = ANY (ARRAY['intake'::text, 'screened'::text, 'active'::text, 'assessed'::text, 'plan-draft'::text, 'plan-approved'::text, 'implementing'::text, 'follow-up'::text, 'closure-requested'::text, 'closed'::text, 'archived'::text, 'anonymised'::text, 'declined-consent'::text, 'duplicate-of'::text, 'suspended-lost-contact'::text, 'transferred'::text, 'reopened'::text])))
    PRIMARY KEY (id)
    UNIQUE (number)
    CREATE UNIQUE INDEX file_number_key using btree (number)
    CREATE INDEX file_office using btree (office, state, opened_at DESC, id)
    CREATE UNIQUE INDEX file_pkey using btree (id)
    CREATE INDEX file_worker using btree (worker, opened_at DESC, id)

casework.note  -- That a note exists; its words lie sealed under the section's own key.
    id uuid not null  -- Random; also the sealed record.
    file uuid not null  -- Which case.
    section text not null  -- Under which key it lies.
    author uuid not null  -- Who wrote it.
    author_name text not null  -- Her work name then.
    at timestamp with time zone not null  -- When.
    version integer not null default 1  -- Grows with each save (H6).
    changed_at timestamp with time zone  -- When it was last saved again.
    CHECK ((section = ANY (ARRAY['notes'::text, 'journey'::text, 'health'::text, 'family'::text, 'protection'::text])))
    FOREIGN KEY (file) REFERENCES casework.file(id)
    PRIMARY KEY (id)
    CREATE INDEX note_file using btree (file, at DESC)
    CREATE UNIQUE INDEX note_pkey using btree (id)

casework.opening  -- Whose personal strip stands open for some minutes; the reading itself is in the audit (REF-51).
    account uuid not null  -- Who opened it.
    session uuid not null  -- In which session; another one asks again.
    file uuid not null  -- Which case.
    reason text not null  -- Code of the reason.
    opened_at timestamp with time zone not null  -- When.
    until timestamp with time zone not null  -- When it closes by itself.
    FOREIGN KEY (file) REFERENCES casework.file(id)
    PRIMARY KEY (account, file)
    CREATE UNIQUE INDEX opening_pkey using btree (account, file)

casework.serial  -- The last serial given, so that case numbers have no gaps a year and governorate.
    governorate text not null  -- Code of the governorate.
    year integer not null  -- Year in Baghdad.
    last bigint not null  -- The serial given last.
    PRIMARY KEY (governorate, year)
    CREATE UNIQUE INDEX serial_pkey using btree (governorate, year)

codes.code  -- One code of one list; rows are retired by date and never deleted.
    list text not null  -- Name of the list, as the seed file is called: governorate, family, deadline.
    code text not null  -- The code itself, stable for ever.
    position integer not null  -- Place in the list as people expect to see it.
    ar text not null  -- Arabic words.
    ckb text not null  -- Central Kurdish words.
    en text not null  -- English words.
    valid_from date not null  -- First day on which the code may be chosen.
    valid_to date  -- Last day on which the code may be chosen; null while it holds.
    source text not null  -- Where the code or its words come from.
    verified boolean not null  -- False while no authority has endorsed the row; pages mark it.
    facts jsonb not null default '{}'::jsonb  -- What only this list knows of its codes, text by name.
    PRIMARY KEY (list, code)
    CREATE UNIQUE INDEX code_pkey using btree (list, code)

codes.loaded  -- Which version of each seed file the rooms' tables hold, so that an unchanged file is not read again.
    sheet text not null  -- Room, shelf and name of the file.
    fingerprint text not null  -- CRC-32C of the file.
    PRIMARY KEY (sheet)
    CREATE UNIQUE INDEX loaded_pkey using btree (sheet)

committee.lead  -- Leads on travel agencies (RET-42): counts and routes, nobody's data.
    id uuid not null  -- Random.
    agency text not null  -- The agency's public name.
    licence text not null  -- Number of its licence.
    route text not null  -- The route it sold.
    period text not null  -- When.
    travellers integer not null  -- How many travelled.
    price_band text not null  -- What they paid, as a band.
    source text not null  -- Where the lead comes from; public or official.
    sent_to text not null  -- The body it was sent to.
    by uuid not null  -- Who recorded it.
    at timestamp with time zone not null  -- When.
    CHECK ((travellers >= 1))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX lead_pkey using btree (id)

committee.resolution  -- Decisions of Committee 373 with owners (RET-41); C1 only.
    id uuid not null  -- Random.
    number text not null  -- Of the decision.
    minutes text not null  -- Reference of the minutes; adopting needs them.
    quorum boolean not null  -- Whether the sitting had its quorum.
    subject text not null  -- What is to be done.
    owner text not null  -- The office that owns it.
    due date not null  -- Until when.
    state text not null  -- Proposed, adopted, in hand, done; overdue is read from the day.
    by uuid not null  -- Who recorded it.
    at timestamp with time zone not null  -- When.
    CHECK (((state = 'proposed'::text) OR ((minutes <> ''::text) AND quorum)))
    CHECK ((state = ANY (ARRAY['proposed'::text, 'adopted'::text, 'in_hand'::text, 'done'::text])))
    PRIMARY KEY (id)
    UNIQUE (number)
    CREATE INDEX resolution_due using btree (due)
    CREATE UNIQUE INDEX resolution_number_key using btree (number)
    CREATE UNIQUE INDEX resolution_pkey using btree (id)

consent.consent  -- One yes or no as it was first said; names of witness and guardian are sealed.
    id uuid not null  -- Random.
    number text not null  -- Printed on the form.
    file uuid not null  -- The case it belongs to.
    person uuid not null  -- Who said it: the case's own person (its id) or another adult of the household (REF-57).
    purpose text not null  -- Keeping a case, or handing named categories on.
    mode text not null  -- Signature, thumb, spoken before a witness; or a supervisor's vital interest (REF-23).
    language text not null  -- In which language it was read out or signed.
    text_version text not null  -- Which version of the text or script.
    refused boolean not null default false  -- The person said no (REF-20).
    minor boolean not null default false  -- The person was under eighteen (REF-21).
    assented boolean  -- A child's own assent; null for adults.
    conflict_of_interest boolean not null default false  -- The guardian's interest conflicts; the supervisor recorded it (REF-21).
    recorded_by uuid not null  -- The account that wrote it down.
    given_at timestamp with time zone not null  -- When it was said.
    expires_at timestamp with time zone not null  -- When it ends by itself.
    CHECK ((language = ANY (ARRAY['ar'::text, 'ckb'::text, 'en'::text])))
    CHECK ((mode = ANY (ARRAY['signature'::text, 'thumb'::text, 'verbal'::text, 'vital-interest'::text])))
    CHECK ((purpose = ANY (ARRAY['case-management'::text, 'referral'::text])))
    PRIMARY KEY (id)
    UNIQUE (number)
    CREATE INDEX consent_file using btree (file)
    CREATE UNIQUE INDEX consent_number_key using btree (number)
    CREATE UNIQUE INDEX consent_pkey using btree (id)

consent.entry  -- What was said later about a consent; rows are only added.
    id uuid not null  -- Random, growing with time.
    consent uuid not null  -- Which consent it changes.
    kind text not null  -- Narrowed by one category at one recipient, withdrawn as a whole, or replaced by a newer one.
    recipient text  -- For narrowing: which office loses it.
    category text  -- For narrowing: which category is lost.
    recorded_by uuid not null  -- The account that wrote it down.
    at timestamp with time zone not null  -- When it was said; from then on it holds.
    CHECK ((kind = ANY (ARRAY['narrowed'::text, 'withdrawn'::text, 'superseded'::text])))
    FOREIGN KEY (consent) REFERENCES consent.consent(id)
    PRIMARY KEY (id)
    CREATE INDEX entry_consent using btree (consent)
    CREATE UNIQUE INDEX entry_pkey using btree (id)

consent.scope  -- What was given: each category to each named office.
    consent uuid not null  -- The yes it belongs to.
    recipient text not null  -- Code of the office that may receive it; never a group.
    category text not null  -- Data category, such as health.
    FOREIGN KEY (consent) REFERENCES consent.consent(id)
    PRIMARY KEY (consent, recipient, category)
    CREATE UNIQUE INDEX scope_pkey using btree (consent, recipient, category)

directory.import_batch  -- One file that was brought in.
    id uuid not null  -- Identifier.
    name text not null  -- Name of the file.
    encoding text not null  -- Encoding found.
    rows integer not null  -- Rows read.
    good integer not null  -- Rows that may be written.
    written integer not null  -- Rows that were written.
    state text not null  -- Where the file stands.
    brought_by uuid not null  -- Account that brought it.
    brought_at timestamp with time zone not null  -- When.
    CHECK ((state = ANY (ARRAY['staged'::text, 'refused'::text, 'committed'::text, 'discarded'::text])))
    PRIMARY KEY (id)
    CREATE INDEX import_batch_by using btree (brought_by, brought_at DESC)
    CREATE UNIQUE INDEX import_batch_pkey using btree (id)

directory.import_problem  -- What is wrong at one place of a file.
    batch uuid not null  -- Of which file.
    line integer not null  -- Line in the file; 0 for the file as a whole.
    cell text not null  -- Column of the cell; empty for a whole line.
    key text not null  -- Message key of the reason.
    arguments text[] not null  -- What the message needs.
    FOREIGN KEY (batch) REFERENCES directory.import_batch(id)
    CREATE INDEX import_problem_batch using btree (batch, line)

directory.import_row  -- A good row waiting to be written; gone once the batch is closed.
    batch uuid not null  -- Of which file.
    line integer not null  -- Line in the file.
    cells jsonb not null  -- Its cells by column.
    FOREIGN KEY (batch) REFERENCES directory.import_batch(id)
    PRIMARY KEY (batch, line)
    CREATE UNIQUE INDEX import_row_pkey using btree (batch, line)

directory.place  -- A place of a service kept for a referral.
    referral uuid not null  -- For which referral.
    service uuid not null  -- Of which service.
    reserved_at timestamp with time zone not null  -- When it was taken.
    released_at timestamp with time zone  -- When it was given back; null while held.
    FOREIGN KEY (service) REFERENCES directory.service(id)
    CREATE UNIQUE INDEX place_held using btree (referral) WHERE (released_at IS NULL)
    CREATE INDEX place_service using btree (service) WHERE (released_at IS NULL)

directory.service  -- One service of one provider's office.
    id uuid not null  -- Identifier.
    slug text not null  -- Stable word for it in addresses, imports and stories.
    organisation text not null  -- Whose service it is (agencies).
    office text not null  -- Which office gives it and answers for it (agencies).
    family text not null  -- Which need it meets (code list family).
    ar text not null  -- Arabic name.
    ckb text not null  -- Central Kurdish name.
    en text not null  -- English name.
    summary_ar text not null  -- What it gives, in Arabic.
    summary_ckb text not null  -- What it gives, in Central Kurdish.
    summary_en text not null  -- What it gives, in English.
    governorates text[] not null  -- Where it is given (code list governorate).
    districts text[] not null  -- When not empty, only these districts (code list district).
    address_ar text not null  -- Public address in Arabic; always empty for shelters (REF-4).
    address_ckb text not null  -- Public address in Central Kurdish; always empty for shelters (REF-4).
    address_en text not null  -- Public address in English; always empty for shelters (REF-4).
    shelter boolean not null  -- True when its place is restricted (C4); then no address is kept here.
    rules text[] not null  -- Who may have it: rules as data, such as age:18-35; every one must hold.
    documents text[] not null  -- Documents one must bring (code list document-kind).
    prerequisites text[] not null  -- What must come first (code list prerequisite, or service:slug).
    provides text[] not null  -- Documents the service helps to obtain (code list document-kind).
    schedule text not null  -- Recurrence rule of RFC 5545; empty means by appointment.
    hours text not null  -- Opening hours such as 08:00-14:00; empty when not published.
    languages text[] not null  -- Languages spoken there.
    cost integer not null  -- Price in Iraqi dinars; 0 is free of charge.
    phone text not null  -- Public number of the service, E.164; empty when none.
    capacity integer  -- How many may come at once; null when places are not counted.
    taken integer not null default 0  -- How many places are reserved now.
    state text not null  -- Where it stands in its life; defunct is final.
    verified_on date  -- When somebody last confirmed the entry; null while nobody has.
    verified_by text not null  -- Who confirmed it: an office code, never a person.
    asked_on date  -- When the provider was last asked to confirm the entry.
    version integer not null  -- Counts changes, so that a stale save is noticed.
    search text not null  -- Folded words of names and summaries in three languages, for search.
    changed_at timestamp with time zone not null  -- When the entry was last written.
    CHECK ((capacity >= 0))
    CHECK ((cost >= 0))
    CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'temporarily-closed'::text, 'inactive'::text, 'defunct'::text])))
    CHECK ((taken >= 0))
    CHECK (((NOT shelter) OR ((address_ar = ''::text) AND (address_ckb = ''::text) AND (address_en = ''::text) AND (districts = '{}'::text[]))))
    PRIMARY KEY (id)
    UNIQUE (slug)
    CREATE INDEX service_family using btree (family) WHERE (state = 'active'::text)
    CREATE INDEX service_office using btree (office, slug)
    CREATE UNIQUE INDEX service_pkey using btree (id)
    CREATE UNIQUE INDEX service_slug_key using btree (slug)
    CREATE INDEX service_verified using btree (verified_on, slug)

directory.service_version  -- Every text an entry had, and every text that came too late to be saved (H6): neither is lost.
    service uuid not null  -- Which service.
    version integer not null  -- The version it became, or on which the late text was built.
    kept boolean not null  -- False for a text that met a newer one and was not saved.
    entry jsonb not null  -- The entry as it was.
    written_by uuid not null  -- Account that wrote it.
    written_at timestamp with time zone not null  -- When.
    FOREIGN KEY (service) REFERENCES directory.service(id)
    CREATE INDEX service_version_service using btree (service, version)

directory.unmet_need  -- A need for which the directory had nothing; one case counts once a month and family.
    file uuid not null  -- The case, so that it counts once; it is in no event.
    family text not null  -- Which need.
    governorate text not null  -- Where the person is.
    district text  -- The district when known.
    reason text not null  -- Why nothing fitted (code list unmet-reason).
    month date not null  -- First day of the month.
    PRIMARY KEY (file, family, month)
    CREATE UNIQUE INDEX unmet_need_pkey using btree (file, family, month)

directory.waiting  -- The queue before a full service.
    referral uuid not null  -- Which referral waits.
    service uuid not null  -- For which service.
    since timestamp with time zone not null  -- Since when.
    number bigint not null  -- Its number in the queue; the smallest is first.
    called_at timestamp with time zone  -- When a free place was offered to it; null while it waits.
    FOREIGN KEY (service) REFERENCES directory.service(id)
    PRIMARY KEY (referral)
    CREATE UNIQUE INDEX waiting_pkey using btree (referral)
    CREATE INDEX waiting_service using btree (service, number)

emergency.paper  -- Where the words lie: one sealed copy for each circle that may read them.
    drawer uuid not null  -- The vault's drawer.
    request uuid not null  -- Of which request.
    kind text not null  -- What is written there.
    written_at timestamp with time zone not null  -- When.
    CHECK ((kind = ANY (ARRAY['reason'::text, 'review'::text, 'delay'::text])))
    FOREIGN KEY (request) REFERENCES emergency.request(id)
    PRIMARY KEY (drawer)
    CREATE UNIQUE INDEX paper_pkey using btree (drawer)
    CREATE INDEX paper_request using btree (request, written_at)

emergency.request  -- One request to read a file without being designated for it. It outlives the file's destruction.
    id uuid not null  -- Random.
    file uuid not null  -- The case.
    number text not null  -- Its number.
    office text not null  -- The branch that keeps it.
    governorate text not null  -- Where.
    requester uuid not null  -- The account that wants to read.
    institution text not null  -- Code of the requester's institution.
    reason text not null  -- Code of the reason.
    sections text[] not null  -- The sections named; never a restricted one.
    minutes integer not null  -- How long, from the second approval.
    asked_at timestamp with time zone not null  -- When.
    state text not null  -- Where it stands.
    first_by uuid  -- Who approved first.
    first_institution text  -- For which institution.
    first_at timestamp with time zone  -- When.
    second_by uuid  -- Who approved second.
    second_institution text  -- For which other institution.
    second_at timestamp with time zone  -- When: from then on it is open.
    until timestamp with time zone  -- When reading ends.
    reviewed_by uuid  -- Who reviewed it.
    finding text  -- What the review found.
    ended_at timestamp with time zone  -- When it was reviewed, denied or lapsed.
    lapsed boolean not null default false  -- Denied because nobody approved in time.
    told_at timestamp with time zone  -- When the person was told.
    told_by uuid  -- By whom.
    told_how text  -- How, safely.
    delayed_until date  -- The day until which a judge let the telling wait.
    warned_review boolean not null default false  -- That the overdue review was announced.
    warned_person boolean not null default false  -- That the overdue telling was announced.
    CHECK (((first_institution IS NULL) OR (second_institution IS NULL) OR (first_institution <> second_institution)))
    CHECK (((requester IS DISTINCT FROM first_by) AND (requester IS DISTINCT FROM second_by) AND (requester IS DISTINCT FROM reviewed_by)))
    CHECK ((finding = ANY (ARRAY['justified'::text, 'unjustified'::text])))
    CHECK (((minutes >= 1) AND (minutes <= 60)))
    CHECK ((state = ANY (ARRAY['requested'::text, 'approved-once'::text, 'open'::text, 'expired'::text, 'reviewed'::text, 'denied'::text])))
    CHECK ((told_how = ANY (ARRAY['visit'::text, 'call'::text, 'letter'::text])))
    PRIMARY KEY (id)
    CREATE INDEX request_file using btree (file)
    CREATE UNIQUE INDEX request_pkey using btree (id)
    CREATE INDEX request_requester using btree (requester, asked_at DESC)
    CREATE INDEX request_state using btree (state, asked_at DESC)

feedback.attachment  -- One attachment of a complaint, cleaned of what cameras write into pictures.
    id uuid not null  -- Number of the sealed content in the vault.
    place bigint not null  -- Order in which it came.
    complaint uuid not null  -- The complaint.
    media_type text not null  -- As its first bytes say, not as its name does.
    bytes integer not null  -- Size.
    at timestamp with time zone not null  -- When it came.
    CHECK (((bytes >= 1) AND (bytes <= 1048576)))
    CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'application/pdf'::text])))
    FOREIGN KEY (complaint) REFERENCES feedback.complaint(id)
    PRIMARY KEY (id)
    CREATE INDEX attachment_complaint using btree (complaint, place)
    CREATE UNIQUE INDEX attachment_pkey using btree (id)

feedback.complaint  -- One complaint; nothing here says who made it or leads to a case.
    id uuid not null  -- Number inside the house; also the number of the sealed text.
    code_hash text not null  -- Keyed hash of the code its maker holds.
    answer_lock text not null  -- The key of the answers, wrapped so that only the code opens it.
    subject text not null  -- Code of the list complaint-subject.
    gravity text not null  -- Decides clock and readers; sensitive is unknown to branches.
    about_office text  -- The office it is about, if told.
    language text not null  -- The language in which it is answered.
    channel text not null  -- How it came.
    state text not null  -- Where it stands.
    received_at timestamp with time zone not null  -- When it came.
    clock_from timestamp with time zone not null  -- When the running clock began: at receipt, or at the appeal.
    due_at timestamp with time zone not null  -- When the answer is due.
    warned_at timestamp with time zone  -- When the office was told that it is late; null before.
    officer uuid  -- Who has taken it, or who answered last.
    outcome text  -- What the review found.
    answered_at timestamp with time zone  -- When it was answered.
    appeal_until date  -- Last day of the appeal.
    appealed boolean not null default false  -- Whether its one appeal was used.
    seen_at timestamp with time zone  -- When a complaints officer first opened it; null before.
    unseen_warned_at timestamp with time zone  -- When the complaints officers were told that nobody had looked in time.
    CHECK ((channel = ANY (ARRAY['web'::text, 'hotline'::text, 'walk-in'::text])))
    CHECK ((gravity = ANY (ARRAY['sensitive'::text, 'high'::text, 'medium'::text, 'low'::text])))
    CHECK ((language = ANY (ARRAY['ar'::text, 'ckb'::text, 'en'::text])))
    CHECK ((outcome = ANY (ARRAY['upheld'::text, 'partly-upheld'::text, 'not-upheld'::text, 'passed-on'::text])))
    CHECK ((state = ANY (ARRAY['received'::text, 'triaged'::text, 'assigned'::text, 'in-review'::text, 'responded'::text, 'satisfied'::text, 'appealed'::text, 'closed'::text, 'final'::text])))
    PRIMARY KEY (id)
    UNIQUE (code_hash)
    CREATE INDEX complaint_about using btree (about_office, received_at) WHERE (gravity <> 'sensitive'::text)
    CREATE UNIQUE INDEX complaint_code_hash_key using btree (code_hash)
    CREATE INDEX complaint_due using btree (due_at) WHERE (state = ANY (ARRAY['received'::text, 'triaged'::text, 'assigned'::text, 'in-review'::text, 'appealed'::text]))
    CREATE UNIQUE INDEX complaint_pkey using btree (id)
    CREATE INDEX complaint_unseen using btree (received_at) WHERE ((seen_at IS NULL) AND (gravity = 'sensitive'::text))

feedback.said  -- One text of a complaint; the officers' copy lies in the vault under the same number.
    id uuid not null  -- Number of the sealed text in the vault.
    place bigint not null  -- Order in which it was said.
    complaint uuid not null  -- The complaint.
    kind text not null  -- complaint and appeal come from its maker, answer and decision from officers.
    at timestamp with time zone not null  -- When it was said.
    for_maker text  -- An officer's text, sealed for the holder of the code; null for the maker's own.
    CHECK ((kind = ANY (ARRAY['complaint'::text, 'answer'::text, 'appeal'::text, 'decision'::text])))
    FOREIGN KEY (complaint) REFERENCES feedback.complaint(id)
    PRIMARY KEY (id)
    CREATE INDEX said_complaint using btree (complaint, place)
    CREATE UNIQUE INDEX said_pkey using btree (id)

fieldwork.record  -- Records of interviews that came from devices; answers that wait lie sealed under the same number (RET-17).
    id uuid not null  -- Made on the device; what is sent again changes nothing.
    interview uuid not null  -- The interview of returns it is the record of.
    file uuid not null  -- The return.
    post text not null  -- Office of the post that received the return, in whose queue it waits.
    officer uuid not null  -- Who held it and sent it.
    kind text not null  -- Held, missed, or missed with a reason.
    noted_at timestamp with time zone not null  -- When it was finished on the device.
    received_at timestamp with time zone not null  -- When it came in first.
    state text not null  -- Taken at once, waiting in the conflict queue, or settled there.
    why text  -- Why it went into the queue.
    how text  -- What came of it there; a reason for setting it aside lies sealed.
    settled_by uuid  -- Who decided.
    settled_at timestamp with time zone  -- When.
    CHECK (((state = 'taken'::text) = (why IS NULL)))
    CHECK (((state = 'settled'::text) = (how IS NOT NULL)))
    CHECK ((((how IS NULL) = (settled_by IS NULL)) AND ((how IS NULL) = (settled_at IS NULL))))
    CHECK ((how = ANY (ARRAY['taken'::text, 'appended'::text, 'aside'::text])))
    CHECK ((kind = ANY (ARRAY['held'::text, 'missed'::text, 'excused'::text])))
    CHECK ((state = ANY (ARRAY['taken'::text, 'queued'::text, 'settled'::text])))
    CHECK ((why = ANY (ARRAY['withdrawn'::text, 'blocked'::text, 'recorded'::text, 'missed'::text, 'moved'::text, 'question'::text, 'unread'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX record_pkey using btree (id)
    CREATE INDEX record_queued using btree (post, received_at) WHERE (state = 'queued'::text)

hotline.act  -- What was done for the caller during a call.
    id uuid not null  -- The act.
    call_id uuid not null  -- The call.
    kind text not null  -- Which act of hotline parity (REF-16).
    reference uuid  -- What it acted on: a consent, a referral, a task.
    witness text  -- The officer who listened, for verbal consent.
    script text  -- The version of the script read aloud, for verbal consent.
    at timestamp with time zone not null  -- When it was done.
    FOREIGN KEY (call_id) REFERENCES hotline.call(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX act_pkey using btree (id)

hotline.call  -- One call to the hotline about one case number.
    id uuid not null  -- The call.
    case_id uuid  -- The case of that number; null when there is none, which the operator is not told.
    subject text not null  -- Keyed hash of the number that was said, under which failures are counted.
    operator uuid not null  -- The account that took the call.
    office text not null  -- The office of the operator.
    begun_at timestamp with time zone not null  -- When the number was entered.
    verified_by text  -- How the caller was recognised.
    verified_at timestamp with time zone  -- When the caller was recognised.
    verified_until timestamp with time zone  -- Until when the recognition holds.
    ended_at timestamp with time zone  -- When the operator ended the call.
    CHECK ((verified_by = ANY (ARRAY['code'::text, 'facts'::text])))
    PRIMARY KEY (id)
    CREATE INDEX call_of_case using btree (case_id, begun_at)
    CREATE INDEX call_of_operator using btree (operator, begun_at)
    CREATE UNIQUE INDEX call_pkey using btree (id)

hotline.callback_code  -- The call-back code last handed to the person, as a keyed hash.
    case_id uuid not null  -- The case.
    code text not null  -- Keyed hash of the code; the clear code was shown once.
    issued_at timestamp with time zone not null  -- When it was handed out.
    expires_at timestamp with time zone not null  -- When it stops working.
    issued_by uuid not null  -- The account that handed it out.
    PRIMARY KEY (case_id)
    CREATE UNIQUE INDEX callback_code_pkey using btree (case_id)

hotline.fact  -- Facts a caller may prove to be known, as keyed hashes; the facts themselves cannot be read back.
    case_id uuid not null  -- The case.
    kind text not null  -- Which fact, such as birth_year or mother_name.
    code text not null  -- Keyed hash of the folded fact.
    set_at timestamp with time zone not null  -- When it was recorded.
    set_by uuid not null  -- The account that recorded it.
    PRIMARY KEY (case_id, kind)
    CREATE UNIQUE INDEX fact_pkey using btree (case_id, kind)

hotline.lock  -- Failed recognitions by case number; five lock it for 24 hours (REF-17).
    subject text not null  -- Keyed hash of the number that was said, existing or not.
    failures integer not null  -- Failures since the last success or lock.
    locked_until timestamp with time zone  -- Until when nothing is compared at all.
    CHECK ((failures >= 0))
    PRIMARY KEY (subject)
    CREATE UNIQUE INDEX lock_pkey using btree (subject)

identity.assignment  -- Who works on a claim; what they may open the vault decides.
    claim uuid not null  -- The claim.
    account uuid not null  -- The officer.
    task text not null  -- What for.
    assigned_at timestamp with time zone not null  -- Since when.
    CHECK ((task = ANY (ARRAY['claim'::text, 'finding'::text, 'panel'::text, 'category'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim, account, task)
    CREATE INDEX assignment_account using btree (account)
    CREATE UNIQUE INDEX assignment_pkey using btree (claim, account, task)

identity.category  -- A category that was found; of class C4 it is called special here.
    id uuid not null  -- Number, also of the sealed record in the category file.
    claim uuid not null  -- The claim.
    shown text not null  -- What everybody may read.
    decided_by uuid not null  -- The category officer.
    decided_at timestamp with time zone not null  -- When.
    appealed_at timestamp with time zone  -- When the person appealed against it; null if never.
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX category_pkey using btree (id)

identity.claim  -- One claim of identity; nothing here says whose.
    id uuid not null  -- Number of the claim's own file in the vault.
    number text not null  -- The number people read aloud.
    office text not null  -- Embassy, field team, post or branch that opened it.
    opened_by uuid not null  -- Its officer.
    opened_at timestamp with time zone not null  -- When it was opened; its clock counts from here.
    language text not null  -- Code of the language in which the person is told.
    term text not null  -- Which clock holds: a child or somebody held at a post, papers, none.
    state text not null  -- Where it stands.
    gate_kinds text[] not null default '{}'::text[]  -- Safeguards found open when the gate was last looked at.
    finding_version integer not null default 0  -- Version of the newest finding; 0 before the first.
    outcome text  -- What the newest finding says.
    deciders uuid[] not null default '{}'::uuid[]  -- Who made the newest finding.
    appeal_until date  -- Last day of the appeal, once notice is proven.
    proposal_outcome text  -- What the first officer proposes.
    proposed_by uuid  -- The first officer.
    proposed_unit text  -- Unit of the first officer.
    reasons uuid  -- Number of the sealed record of the newest reasons.
    tie_elsewhere boolean not null default false  -- Whether another state is tied to the person.
    guardian boolean not null default false  -- Whether a guardian is named in the sealed record.
    due_at timestamp with time zone not null  -- When the finding is due; moved on by stops.
    stopped_at timestamp with time zone  -- Since when the clock stands; null while it runs.
    stop_reason text  -- Why it stands.
    warned integer not null default 0  -- Highest share of the term, in per cent, that was warned of.
    decided_at timestamp with time zone  -- When the first finding was made.
    category_file uuid  -- Number of the vault's file that holds its categories, under a key of its own.
    CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'not-confirmed'::text, 'inconclusive'::text])))
    CHECK ((proposal_outcome = ANY (ARRAY['confirmed'::text, 'not-confirmed'::text, 'inconclusive'::text])))
    CHECK ((state = ANY (ARRAY['opened'::text, 'gated'::text, 'collecting'::text, 'verifying'::text, 'proposed'::text, 'found'::text, 'appealed'::text, 'final'::text, 'referred-stateless'::text, 'under-review'::text, 'withdrawn'::text])))
    CHECK ((stop_reason = ANY (ARRAY['safeguard-open'::text, 'person-absent'::text, 'paper-awaited'::text, 'interpreter-awaited'::text])))
    CHECK ((term = ANY (ARRAY['urgent'::text, 'papers'::text, 'none'::text])))
    PRIMARY KEY (id)
    UNIQUE (number)
    CREATE INDEX claim_due using btree (due_at) WHERE (decided_at IS NULL)
    CREATE UNIQUE INDEX claim_number_key using btree (number)
    CREATE INDEX claim_office using btree (office, opened_at)
    CREATE UNIQUE INDEX claim_pkey using btree (id)

identity.closing  -- What closed a safeguard, where no other room knows of it.
    claim uuid not null  -- The claim.
    kind text not null  -- The safeguard.
    ground text not null  -- The evidence that closed it.
    closed_by uuid not null  -- Who recorded it.
    closed_at timestamp with time zone not null  -- When.
    CHECK ((ground = ANY (ARRAY['none-declared'::text, 'certificate'::text, 'adult'::text, 'decided'::text, 'not-indicated'::text, 'specialist-cleared'::text, 'fit'::text, 'arranged'::text, 'together'::text, 'reasoned'::text, 'declared'::text, 'not-voluntary-claimed'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim, kind)
    CREATE UNIQUE INDEX closing_pkey using btree (claim, kind)

identity.evidence  -- One item of evidence, only added; what it says is sealed under its number.
    id uuid not null  -- Number, also of the sealed record.
    place bigint not null  -- Order in which it came.
    claim uuid not null  -- The claim.
    kind text not null  -- Row of the table of weights.
    source text not null  -- Paper, register or person.
    grp text not null  -- Independence group: one origin counts once.
    bits integer not null  -- Weight at the time, from the table; below zero it speaks against.
    cap integer not null  -- The most its group adds up to.
    table_version text not null  -- Fingerprint of the table of weights it was weighed by.
    original boolean not null  -- False for a copy.
    added_by uuid not null  -- Who recorded it.
    added_at timestamp with time zone not null  -- When.
    superseded text  -- Why it counts no longer; null while it counts.
    superseded_at timestamp with time zone  -- Since when it counts no longer.
    question uuid  -- The question it answers; null for evidence that was brought.
    CHECK ((source = ANY (ARRAY['paper'::text, 'register'::text, 'person'::text])))
    CHECK ((superseded = ANY (ARRAY['mistake'::text, 'better-copy'::text, 'withdrawn'::text, 'shown-false'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (id)
    CREATE INDEX evidence_claim using btree (claim, place)
    CREATE UNIQUE INDEX evidence_pkey using btree (id)

identity.finding  -- A finding as it was made; never altered.
    claim uuid not null  -- The claim.
    version integer not null  -- Later findings have later versions.
    kind text not null  -- By two officers, on review, or by a panel.
    outcome text not null  -- What was found.
    deciders uuid[] not null  -- Who found it.
    reasons uuid not null  -- Number of the sealed reasons.
    decided_at timestamp with time zone not null  -- When.
    reference text not null  -- What a letter and a token call it.
    CHECK ((kind = ANY (ARRAY['finding'::text, 'review'::text, 'appeal'::text])))
    CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'not-confirmed'::text, 'inconclusive'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim, version)
    UNIQUE (reference)
    CREATE UNIQUE INDEX finding_pkey using btree (claim, version)
    CREATE UNIQUE INDEX finding_reference_key using btree (reference)

identity.interview  -- One interview; what was said is sealed.
    id uuid not null  -- Number, also of the sealed record.
    claim uuid not null  -- The claim.
    held_at timestamp with time zone not null  -- When it was held.
    taken_by uuid not null  -- Who took it; she does not decide.
    agrees integer not null  -- Answers that agree with what is known.
    differs integer not null  -- Answers that differ.
    closing text not null  -- Signed after being read back, or not signed.
    CHECK ((closing = ANY (ARRAY['signed'::text, 'refused'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX interview_pkey using btree (id)

identity.journey_order  -- A ministry's order to issue a document to a foreigner of unknown origin.
    claim uuid not null  -- The claim.
    reference text not null  -- Number of the order.
    nationality text not null  -- What the document says instead of a nationality; XXA only after a referral as stateless.
    recorded_by uuid not null  -- Who recorded it.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((nationality = ANY (ARRAY['XXA'::text, 'XXB'::text, 'XXC'::text, 'XXX'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim)
    CREATE UNIQUE INDEX journey_order_pkey using btree (claim)

identity.notice  -- Proof that the person was told of a finding.
    claim uuid not null  -- The claim.
    version integer not null  -- The finding.
    told_on date not null  -- The day she was told.
    mode text not null  -- How.
    language text not null  -- In which language.
    recorded_by uuid not null  -- Who recorded it.
    CHECK ((mode = ANY (ARRAY['in-person'::text, 'guardian'::text, 'post-proof'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim, version)
    CREATE UNIQUE INDEX notice_pkey using btree (claim, version)

identity.question  -- One question to an Iraqi register; its fields are sealed in a section of their own.
    id uuid not null  -- Number, also of the sealed section.
    place bigint not null  -- Order in which it was asked.
    claim uuid not null  -- The claim.
    register text not null  -- The register asked.
    step text not null  -- Number, names or encoded.
    purpose text not null  -- What the answer may be used for.
    ground text not null  -- On what ground it is asked.
    state text not null  -- Where it stands; silence is a state, never an answer.
    fields integer not null  -- How many fields left with it.
    asked_by uuid not null  -- Who asked.
    sent_at timestamp with time zone not null  -- When it left.
    due_at timestamp with time zone not null  -- When the answer is due.
    answer text  -- Confirmed, not found or unclear; null before.
    valid_to date  -- Last day the answer holds.
    signer uuid  -- Who answered.
    answered_at timestamp with time zone  -- When.
    CHECK ((answer = ANY (ARRAY['confirmed'::text, 'not-found'::text, 'unclear'::text])))
    CHECK ((ground = ANY (ARRAY['own-request'::text, 'law'::text, 'ministry-order'::text])))
    CHECK ((purpose = 'identity-finding'::text))
    CHECK ((state = ANY (ARRAY['drafted'::text, 'sent'::text, 'silent'::text, 'answered'::text, 'expired'::text])))
    CHECK ((step = ANY (ARRAY['number'::text, 'names'::text, 'encoded'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (id)
    CREATE INDEX question_asker using btree (asked_by, answered_at) WHERE (answer = 'not-found'::text)
    CREATE INDEX question_claim using btree (claim, place)
    CREATE UNIQUE INDEX question_pkey using btree (id)
    CREATE INDEX question_waiting using btree (register, due_at) WHERE (state = ANY (ARRAY['sent'::text, 'silent'::text]))

identity.referral  -- A referral of somebody who may be stateless.
    claim uuid not null  -- The claim.
    due_at timestamp with time zone not null  -- When it had to be opened at the latest.
    opened_at timestamp with time zone not null  -- When it was opened.
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim)
    CREATE UNIQUE INDEX referral_pkey using btree (claim)

identity.stop  -- A time in which the clock stood, shown apart from the days that count.
    claim uuid not null  -- The claim.
    from_at timestamp with time zone not null  -- Since when it stood.
    until_at timestamp with time zone not null  -- Until when.
    reason text not null  -- Why.
    FOREIGN KEY (claim) REFERENCES identity.claim(id)


identity.token  -- What another ministry checks: that there is a finding, and until when.
    reference text not null  -- Reference of the finding.
    claim uuid not null  -- The claim.
    valid_to date not null  -- Last day.
    issued_at timestamp with time zone not null  -- When it was signed.
    revoked_at timestamp with time zone  -- When it was withdrawn; null while it stands.
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (reference)
    CREATE UNIQUE INDEX token_pkey using btree (reference)

identity.vote  -- What a member of an appeal panel finds; the newest word of each counts until a majority agrees.
    claim uuid not null  -- The claim.
    version integer not null  -- Version of the finding under appeal.
    member uuid not null  -- The member.
    outcome text not null  -- What she finds.
    voted_at timestamp with time zone not null  -- When she said so last.
    CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'not-confirmed'::text, 'inconclusive'::text])))
    FOREIGN KEY (claim) REFERENCES identity.claim(id)
    PRIMARY KEY (claim, version, member)
    CREATE UNIQUE INDEX vote_pkey using btree (claim, version, member)

journeys.act  -- What devices noted at the gate and after landing; never changed (RET-34).
    id uuid not null  -- Made on the device: the same act sent twice is one.
    operation uuid not null  -- On which operation.
    line integer not null  -- Of which line.
    kind text not null  -- What was seen.
    at timestamp with time zone not null  -- By the device's clock.
    noted_by uuid not null  -- Who sent it.
    received_at timestamp with time zone not null  -- When it came in.
    CHECK ((kind = ANY (ARRAY['boarded'::text, 'no_show'::text, 'withdrawn'::text, 'unfit'::text, 'arrived'::text, 'unaccounted'::text])))
    CHECK ((line >= 1))
    FOREIGN KEY (operation) REFERENCES journeys.operation(id)
    PRIMARY KEY (id)
    CREATE INDEX act_operation using btree (operation)
    CREATE UNIQUE INDEX act_pkey using btree (id)

journeys.amendment  -- Numbered changes of a frozen manifest (RET-33).
    operation uuid not null  -- Of which operation.
    number integer not null  -- From 1.
    line integer not null  -- Which line it changes.
    what text not null  -- What was done, by code.
    made_by uuid not null  -- Who made it.
    made_at timestamp with time zone not null  -- When.
    CHECK ((number >= 1))
    FOREIGN KEY (operation) REFERENCES journeys.operation(id)
    PRIMARY KEY (operation, number)
    CREATE UNIQUE INDEX amendment_pkey using btree (operation, number)

journeys.correction  -- Rows corrected on the screen while the file is staged.
    manifest uuid not null  -- Of which file.
    line integer not null  -- The row's line in the file.
    sealed bytea not null  -- The cells typed anew, under the manifest volume's key.
    FOREIGN KEY (manifest) REFERENCES journeys.manifest(id)
    PRIMARY KEY (manifest, line)
    CREATE UNIQUE INDEX correction_pkey using btree (manifest, line)

journeys.intake  -- The case that was opened at a branch for a line whose offer was accepted; one a line.
    line uuid not null  -- Which line of a manifest.
    case_id uuid not null  -- The case.
    opened_by uuid not null  -- Who opened it at the reception.
    opened_at timestamp with time zone not null  -- When.
    FOREIGN KEY (line) REFERENCES journeys.line(id)
    PRIMARY KEY (line)
    UNIQUE (case_id)
    CREATE UNIQUE INDEX intake_case_id_key using btree (case_id)
    CREATE UNIQUE INDEX intake_pkey using btree (line)

journeys.line  -- Travellers of an operation, by codes.
    id uuid not null  -- Random; the code on the traveller's card.
    operation uuid not null  -- On which operation.
    number integer not null  -- The line of the manifest, from 1.
    state text not null  -- Where the line stands.
    key_mark uuid not null  -- Keyed mark of the sending state's reference: the same row again is known by it.
    content_mark uuid not null  -- Keyed mark of all the row says.
    particulars bytea not null  -- All the row says, under the manifest volume's key.
    reception bytea not null  -- Name and needs flag, under the reception volume's key (RET-36).
    return_file uuid  -- The return it belongs to.
    matched_by text  -- By what the return was found (RET-31).
    why text  -- Why the line cannot travel, by code (RET-31).
    seat text  -- The seat.
    family uuid  -- Keyed mark of the family's reference.
    apart text  -- Why the line travels apart from its family (RET-32).
    needs_fitness boolean not null default false  -- Whether a certificate of fitness is asked for.
    fit_at timestamp with time zone  -- When it was found fit; good for 72 hours (RET-32).
    CHECK ((apart = ANY (ARRAY['medical'::text, 'court'::text, 'wish'::text, 'seats'::text])))
    CHECK (((return_file IS NULL) = (matched_by IS NULL)))
    CHECK ((matched_by = ANY (ARRAY['reference'::text, 'family'::text, 'document'::text, 'name'::text])))
    CHECK ((number >= 1))
    CHECK ((state = ANY (ARRAY['imported'::text, 'matched'::text, 'seated'::text, 'boarded'::text, 'no_show'::text, 'unfit'::text, 'withdrawn'::text, 'arrived'::text, 'unaccounted'::text, 'resolved'::text, 'removed'::text])))
    FOREIGN KEY (operation) REFERENCES journeys.operation(id)
    PRIMARY KEY (id)
    UNIQUE (operation, key_mark)
    UNIQUE (operation, number)
    CREATE UNIQUE INDEX line_operation_key_mark_key using btree (operation, key_mark)
    CREATE UNIQUE INDEX line_operation_number_key using btree (operation, number)
    CREATE UNIQUE INDEX line_pkey using btree (id)
    CREATE INDEX line_return using btree (return_file) WHERE (return_file IS NOT NULL)
    CREATE UNIQUE INDEX line_seat using btree (operation, seat) WHERE (seat IS NOT NULL)

journeys.lodging  -- Stays of returns in lodging; housed days are their sum.
    id uuid not null  -- Random.
    return_file uuid not null  -- Whose return.
    starts date not null  -- The first day.
    ends date  -- The last day; null while it lasts.
    noted_by uuid not null  -- Who noted it.
    noted_at timestamp with time zone not null  -- When.
    CHECK (((ends IS NULL) OR (ends >= starts)))
    PRIMARY KEY (id)
    CREATE INDEX lodging_open using btree (starts) WHERE (ends IS NULL)
    CREATE UNIQUE INDEX lodging_pkey using btree (id)
    CREATE INDEX lodging_return using btree (return_file)

journeys.manifest  -- Files brought for an operation (RET-28 to RET-30).
    id uuid not null  -- Random.
    operation uuid not null  -- For which operation.
    state text not null  -- Staged: nothing of it is written yet.
    mark uuid not null  -- Keyed mark of its bytes: the same file again is known by it.
    good integer not null  -- Rows that can go on.
    warned integer not null  -- Rows with a warning.
    bad integer not null  -- Rows that cannot go on.
    sealed bytea  -- The file itself while it is staged, under the manifest volume's key.
    brought_by uuid not null  -- Who brought it.
    brought_at timestamp with time zone not null  -- When.
    CHECK (((state = 'staged'::text) = (sealed IS NOT NULL)))
    CHECK ((state = ANY (ARRAY['staged'::text, 'confirmed'::text, 'discarded'::text])))
    FOREIGN KEY (operation) REFERENCES journeys.operation(id)
    PRIMARY KEY (id)
    CREATE INDEX manifest_operation using btree (operation, brought_at DESC)
    CREATE UNIQUE INDEX manifest_pkey using btree (id)
    CREATE UNIQUE INDEX manifest_staged using btree (operation) WHERE (state = 'staged'::text)

journeys.newcomer  -- Who landed with an operation and stood on no line: sent to identity, never away.
    id uuid not null  -- Random.
    operation uuid not null  -- With which operation.
    number integer not null  -- From 1; what the person is called by until identity knows more.
    noted_by uuid not null  -- Who received the person.
    noted_at timestamp with time zone not null  -- When.
    claim uuid  -- The claim of identity that was opened for the person; null while the person waits.
    taken_up_at timestamp with time zone  -- When.
    CHECK (((claim IS NULL) = (taken_up_at IS NULL)))
    CHECK ((number >= 1))
    FOREIGN KEY (operation) REFERENCES journeys.operation(id)
    PRIMARY KEY (id)
    UNIQUE (operation, number)
    CREATE UNIQUE INDEX newcomer_operation_number_key using btree (operation, number)
    CREATE UNIQUE INDEX newcomer_pkey using btree (id)

journeys.operation  -- A charter, a scheduled flight or a bus.
    id uuid not null  -- Random.
    number text not null  -- As people read it, such as OP-26-0003.
    office text not null  -- Office that runs it.
    reception text not null  -- Office that receives whoever lands.
    means text not null  -- Charter, scheduled or land.
    carrier text not null  -- The carrier's name.
    leaves_from text not null  -- Where it leaves.
    goes_to text not null  -- Where it arrives.
    seats integer not null  -- How many may travel.
    day date not null  -- The day it leaves.
    committee text not null  -- Reference of the committee's decision.
    state text not null  -- Where it stands.
    first_officer uuid  -- Who asked to freeze, while the second officer is awaited (RET-27).
    amendments integer not null default 0  -- Numbered changes since the freeze (RET-33).
    reason text  -- Why it was called off.
    manifest_volume uuid not null  -- The vault's volume of all particulars: the operation's office alone.
    reception_volume uuid not null  -- The vault's volume of names and needs: the reception as well.
    opened_by uuid not null  -- Who opened it.
    opened_at timestamp with time zone not null  -- When.
    departed_at timestamp with time zone  -- When it left.
    landed_at timestamp with time zone  -- When it landed; outcomes are due within a day (RET-35).
    CHECK ((amendments >= 0))
    CHECK (((state = 'freezing'::text) = (first_officer IS NOT NULL)))
    CHECK (((state = 'cancelled'::text) = (reason IS NOT NULL)))
    CHECK ((means = ANY (ARRAY['charter'::text, 'scheduled'::text, 'land'::text])))
    CHECK (((seats >= 1) AND (seats <= 5000)))
    CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'freezing'::text, 'frozen'::text, 'boarding'::text, 'departed'::text, 'landed'::text, 'reconciled'::text, 'cancelled'::text])))
    PRIMARY KEY (id)
    UNIQUE (number)
    CREATE UNIQUE INDEX operation_number_key using btree (number)
    CREATE INDEX operation_office using btree (office, day DESC)
    CREATE UNIQUE INDEX operation_pkey using btree (id)
    CREATE INDEX operation_reception using btree (reception, day DESC)

journeys.seating  -- Seats given to everybody at once: the last time of each operation, and how far it went.
    operation uuid not null  -- Of which operation.
    state text not null  -- Running, stopped by somebody or by a fault, or over.
    lines integer not null  -- Lines that waited for a seat when it began.
    asked integer not null  -- How many of them were asked about.
    seated integer not null  -- How many of those got a seat.
    begun_by uuid not null  -- Who asked for it.
    begun_at timestamp with time zone not null  -- When.
    CHECK ((asked >= 0))
    CHECK (((seated >= 0) AND (seated <= asked)))
    CHECK ((lines >= 0))
    CHECK ((state = ANY (ARRAY['running'::text, 'stopped'::text, 'over'::text])))
    FOREIGN KEY (operation) REFERENCES journeys.operation(id)
    PRIMARY KEY (operation)
    CREATE UNIQUE INDEX seating_pkey using btree (operation)

laissezpasser.blank  -- Numbered blanks of a post: each used once, each spoiled one accounted for (IDN-67).
    number text not null  -- Two letters and seven digits, as printed on it.
    post text not null  -- Office that keeps it.
    received_at timestamp with time zone not null  -- When the post received it.
    received_by uuid not null  -- Who received it.
    document uuid  -- The document it became; null while free.
    spoiled_at timestamp with time zone  -- When it was spoiled or found missing; null while sound.
    spoiled_reason text  -- Why, a code.
    CHECK (((spoiled_at IS NULL) = (spoiled_reason IS NULL)))
    FOREIGN KEY (document) REFERENCES laissezpasser.document(id)
    PRIMARY KEY (number)
    UNIQUE (document)
    CREATE UNIQUE INDEX blank_document_key using btree (document)
    CREATE INDEX blank_next using btree (post, number) WHERE ((document IS NULL) AND (spoiled_at IS NULL))
    CREATE UNIQUE INDEX blank_pkey using btree (number)

laissezpasser.document  -- One emergency travel document, from the blank reserved for it to its end.
    id uuid not null  -- Random.
    claim uuid not null  -- The claim of identity it was issued on; its file in the vault holds the particulars.
    person text not null  -- Keyed hash of the person's number: at most one document of a person is valid (IDN-67).
    post text not null  -- Office that issues it.
    particulars uuid not null  -- Record of the vault that holds whom it speaks of.
    basis text not null  -- Confirmed finding, or order of a ministry (IDN-66).
    reference text not null  -- Number of the finding or order.
    transits text not null  -- States passed through on the way to Iraq, three letters each, by spaces.
    valid_to date not null  -- Last day, at most six months after the first.
    child boolean not null  -- Whether the holder was under eighteen; children have documents of their own (IDN-68).
    first_timer boolean not null  -- Whether no earlier passport is known (IDN-68).
    state text not null  -- Where it stands.
    reason text not null  -- Why it ended, a code; empty where the state says it.
    reserved_at timestamp with time zone not null  -- When a blank was reserved for it.
    reserved_by uuid not null  -- Who asked for it.
    changed_at timestamp with time zone not null  -- When it came into its state.
    changed_by uuid  -- Who brought it there; null for the clock.
    CHECK ((basis = ANY (ARRAY['finding'::text, 'order'::text])))
    CHECK ((state = ANY (ARRAY['reserved'::text, 'printed'::text, 'handed-over'::text, 'retired'::text, 'expired'::text, 'lost'::text, 'revoked'::text, 'spoiled'::text])))
    PRIMARY KEY (id)
    CREATE INDEX document_claim using btree (claim)
    CREATE INDEX document_ending using btree (valid_to) WHERE (state = 'handed-over'::text)
    CREATE UNIQUE INDEX document_one_valid using btree (person) WHERE (state = ANY (ARRAY['reserved'::text, 'printed'::text, 'handed-over'::text]))
    CREATE UNIQUE INDEX document_pkey using btree (id)
    CREATE INDEX document_post using btree (post, state, changed_at DESC)

laissezpasser.presentation  -- Documents shown at a border or counter; any showing after the end is an alarm (IDN-71).
    id uuid not null  -- Random.
    document uuid not null  -- Which.
    at timestamp with time zone not null  -- When.
    office text not null  -- Where.
    by_account uuid not null  -- Who saw it.
    state_then text not null  -- The state it was in.
    FOREIGN KEY (document) REFERENCES laissezpasser.document(id)
    PRIMARY KEY (id)
    CREATE INDEX presentation_document using btree (document, at DESC)
    CREATE UNIQUE INDEX presentation_pkey using btree (id)

laissezpasser.signer  -- Public halves of the keys that signed seals here; the secret halves lie in no database.
    signer text not null  -- Two letters of the state and two of the signer.
    reference text not null  -- Certificate reference, hexadecimal.
    valid_from date not null  -- First day on which it signs; it does for fourteen months.
    public_key text not null  -- X.509 form, Base64.
    PRIMARY KEY (signer, reference)
    CREATE UNIQUE INDEX signer_pkey using btree (signer, reference)

loans.entry  -- One side of a posting.
    posting uuid not null  -- Which posting.
    account text not null  -- One of the five accounts.
    amount bigint not null  -- Whole dinars: a debit above zero, a credit below.
    loan uuid not null  -- Which loan, as the posting says.
    CHECK ((account = ANY (ARRAY['fund'::text, 'receivable'::text, 'cash'::text, 'suspense'::text, 'write_off'::text])))
    CHECK ((amount <> 0))
    FOREIGN KEY (posting, loan) REFERENCES loans.posting(id, loan)
    PRIMARY KEY (posting, account)
    CREATE INDEX entry_loan using btree (loan, account) INCLUDE (amount)
    CREATE UNIQUE INDEX entry_pkey using btree (posting, account)

loans.instalment  -- What is to be paid and when.
    loan uuid not null  -- Which loan.
    version integer not null  -- Of which schedule.
    number integer not null  -- From 1; it stays the same when moved.
    due date not null  -- Last day.
    amount bigint not null  -- Whole dinars.
    upto bigint not null  -- Sum of all instalments due until this one, so that what is covered needs no counting.
    CHECK ((amount > 0))
    FOREIGN KEY (loan, version) REFERENCES loans.schedule(loan, version)
    PRIMARY KEY (loan, version, number)
    CREATE UNIQUE INDEX instalment_pkey using btree (loan, version, number)
    CREATE INDEX instalment_upto using btree (loan, version, upto) INCLUDE (due)

loans.loan  -- A loan, from the case worker's referral to the last dinar.
    id uuid not null  -- Random; also names the sealed section of the case.
    number text not null  -- What officers say: governorate, year, running number.
    file uuid not null  -- The case of the borrower.
    file_number text not null  -- Its number.
    household uuid not null  -- The case of the household; one live loan each (RET-53).
    governorate text not null  -- Code of the governorate.
    desk text not null  -- The loan desk it was sent to.
    product text not null  -- The version of the product, pinned (RET-52).
    amount bigint not null  -- Whole dinars.
    referred_by uuid not null  -- The case worker.
    referred_at timestamp with time zone not null  -- When.
    state text not null  -- Where it stands.
    unmet text[]  -- Rules the borrower does not meet, by code.
    examined_by uuid  -- Who found so; another officer looks again on appeal.
    course text  -- Number of the course's paper.
    guarantor_agreed_at timestamp with time zone  -- When the guarantor agreed; who he is lies sealed.
    contract_number text  -- Number of the signed contract.
    contract_day date  -- Its day.
    contract_by uuid  -- Who signed for the office.
    paid_out_by uuid  -- Who paid out; another person.
    outstanding bigint not null default 0  -- What is owed, carried along from the entries in the same transaction.
    kept bigint not null default 0  -- What is kept for the borrower, carried along too.
    oldest_due date  -- Last day of the oldest instalment not covered, carried along too.
    health text  -- What the arrears run said last.
    reopened boolean not null default false  -- Settled once and owed again by a reversal: it may stand beside a newer loan.
    version integer not null default 1  -- Grows with each step.
    CHECK ((amount > 0))
    CHECK (((paid_out_by IS NULL) OR (paid_out_by IS DISTINCT FROM contract_by)))
    CHECK ((health = ANY (ARRAY['repaying'::text, 'arrears'::text, 'default'::text])))
    CHECK ((kept >= 0))
    CHECK ((outstanding >= 0))
    CHECK ((state = ANY (ARRAY['referred'::text, 'eligible'::text, 'ineligible'::text, 'appealed'::text, 'trained'::text, 'plan_accepted'::text, 'guarantor_accepted'::text, 'deferred'::text, 'approved'::text, 'rejected'::text, 'contracted'::text, 'running'::text, 'settled'::text, 'written_off'::text, 'withdrawn'::text])))
    FOREIGN KEY (product) REFERENCES loans.product(code)
    PRIMARY KEY (id)
    UNIQUE (contract_number)
    UNIQUE (number)
    CREATE UNIQUE INDEX loan_contract_number_key using btree (contract_number)
    CREATE INDEX loan_desk using btree (desk, state, oldest_due, id)
    CREATE INDEX loan_file using btree (file)
    CREATE INDEX loan_file_number using btree (file_number)
    CREATE UNIQUE INDEX loan_live using btree (household) WHERE ((NOT reopened) AND (state <> ALL (ARRAY['ineligible'::text, 'rejected'::text, 'settled'::text, 'written_off'::text, 'withdrawn'::text])))
    CREATE UNIQUE INDEX loan_number_key using btree (number)
    CREATE UNIQUE INDEX loan_pkey using btree (id)
    CREATE INDEX loan_state using btree (state, governorate)

loans.posting  -- Entries that belong together and sum to zero; never changed, only reversed once (RET-55).
    id uuid not null  -- Random.
    loan uuid not null  -- Which loan.
    desk text not null  -- Whose receipt it is.
    kind text not null  -- What happened.
    day date not null  -- On which day.
    reference text not null  -- Receipt, contract, decision or reason behind it.
    receipt text  -- Number of the receipt; counts once at a desk (RET-56).
    reverses uuid  -- The posting it takes back.
    by uuid not null  -- Who wrote it.
    at timestamp with time zone not null  -- When.
    CHECK (((receipt IS NOT NULL) = (kind = ANY (ARRAY['paid'::text, 'refunded'::text]))))
    CHECK (((reverses IS NOT NULL) = (kind = 'reversed'::text)))
    CHECK ((kind = ANY (ARRAY['disbursed'::text, 'paid'::text, 'waived'::text, 'refunded'::text, 'reversed'::text])))
    FOREIGN KEY (loan) REFERENCES loans.loan(id)
    FOREIGN KEY (reverses) REFERENCES loans.posting(id)
    PRIMARY KEY (id)
    UNIQUE (id, loan)
    UNIQUE (reverses)
    CREATE UNIQUE INDEX posting_id_loan_key using btree (id, loan)
    CREATE INDEX posting_loan using btree (loan, at, id)
    CREATE UNIQUE INDEX posting_pkey using btree (id)
    CREATE UNIQUE INDEX posting_receipt using btree (desk, receipt) WHERE (receipt IS NOT NULL)
    CREATE UNIQUE INDEX posting_reverses_key using btree (reverses)

loans.product  -- Loan products; a version never changes, another one gets another code.
    code text not null  -- With its version: L2022.
    ar text not null  -- Name in Arabic.
    ckb text not null  -- Name in Sorani.
    en text not null  -- Name in English.
    first_day date not null  -- First day on which it can be applied for.
    last_day date  -- Last day, where there is one; with the first it is the window of the quota.
    floor bigint not null  -- Least amount, whole dinars.
    ceiling bigint not null  -- Greatest amount, whole dinars.
    months integer not null  -- Instalments, a month apart.
    grace integer not null  -- Whole months before the first.
    unit bigint not null  -- An instalment is a multiple of so many dinars, but the last.
    guarantor text not null  -- Who must stand behind the borrower.
    groups text[] not null  -- Borrowers it is kept for, by code; empty for all.
    quota integer  -- Places a governorate has in the window; absent without a limit.
    source text not null  -- Where the terms come from, and which of them are proposals.
    verified boolean not null  -- Whether every term was compared with its source.
    ceiling_verified boolean not null  -- Whether the ceiling was.
    CHECK ((ceiling >= floor))
    CHECK ((floor > 0))
    CHECK ((grace >= 0))
    CHECK ((guarantor = ANY (ARRAY['civil_servant'::text, 'anybody'::text, 'nobody'::text])))
    CHECK ((months > 0))
    CHECK ((quota > 0))
    CHECK ((unit > 0))
    PRIMARY KEY (code)
    CREATE UNIQUE INDEX product_pkey using btree (code)

loans.quota  -- Places of a product in a governorate; a contract takes one by changing this row (RET-53).
    product text not null  -- Code of the product, and so of its window.
    governorate text not null  -- Code of the governorate.
    places integer not null  -- How many there are.
    taken integer not null default 0  -- How many contracts took one.
    CHECK (((taken >= 0) AND (taken <= places)))
    FOREIGN KEY (product) REFERENCES loans.product(code)
    PRIMARY KEY (product, governorate)
    CREATE UNIQUE INDEX quota_pkey using btree (product, governorate)

loans.request  -- What one person asks and another decides: instalments moved, dinars given up (RET-57).
    id uuid not null  -- Random.
    loan uuid not null  -- Which loan.
    kind text not null  -- What is asked.
    numbers integer[] not null  -- Instalments to move behind the last.
    amount bigint not null  -- Dinars to give up.
    reason text not null  -- Why, by code.
    asked_by uuid not null  -- Who asks.
    asked_at timestamp with time zone not null  -- When.
    state text not null  -- Where it stands.
    decided_by uuid  -- Who decided; another person.
    decided_at timestamp with time zone  -- When.
    CHECK ((asked_by IS DISTINCT FROM decided_by))
    CHECK (((state = 'asked'::text) = (decided_by IS NULL)))
    CHECK ((kind = ANY (ARRAY['reschedule'::text, 'waive'::text])))
    CHECK ((reason = ANY (ARRAY['illness'::text, 'income-lost'::text, 'displaced-again'::text, 'death'::text, 'other'::text])))
    CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text])))
    FOREIGN KEY (loan) REFERENCES loans.loan(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX request_open using btree (loan, kind) WHERE (state = 'asked'::text)
    CREATE UNIQUE INDEX request_pkey using btree (id)

loans.schedule  -- Versions of what is to be paid; the greatest is in force, the others stay.
    loan uuid not null  -- Which loan.
    version integer not null  -- From 1.
    request uuid  -- The request that changed it.
    made_at timestamp with time zone not null  -- When.
    FOREIGN KEY (loan) REFERENCES loans.loan(id)
    FOREIGN KEY (request) REFERENCES loans.request(id)
    PRIMARY KEY (loan, version)
    CREATE UNIQUE INDEX schedule_pkey using btree (loan, version)

loans.sitting  -- What the loan committee decided, as its minutes say.
    id uuid not null  -- Random.
    loan uuid not null  -- On which loan.
    request uuid  -- On which request to give up dinars; absent for the application.
    number text not null  -- Number of the decision.
    day date not null  -- Its day.
    seats integer not null  -- Seats the committee has.
    members text[] not null  -- Members who sat; officials, not clients.
    outcome text not null  -- What was decided.
    by uuid not null  -- Who wrote it down.
    at timestamp with time zone not null  -- When.
    CHECK (((2 * cardinality(members)) > seats))
    CHECK ((outcome = ANY (ARRAY['approved'::text, 'rejected'::text, 'deferred'::text])))
    FOREIGN KEY (loan) REFERENCES loans.loan(id)
    FOREIGN KEY (request) REFERENCES loans.request(id)
    PRIMARY KEY (id)
    CREATE INDEX sitting_loan using btree (loan)
    CREATE UNIQUE INDEX sitting_pkey using btree (id)

loans.step  -- What happened to a loan, in order.
    id uuid not null  -- Random.
    loan uuid not null  -- Which.
    kind text not null  -- What, by code.
    facts text[] not null  -- Codes and numbers, never a name.
    by uuid  -- Who; nobody when time did it.
    at timestamp with time zone not null  -- When.
    FOREIGN KEY (loan) REFERENCES loans.loan(id)
    PRIMARY KEY (id)
    CREATE INDEX step_loan using btree (loan, at)
    CREATE UNIQUE INDEX step_pkey using btree (id)

mailbox.key  -- Keys of partner states' mailboxes; only a keyed hash is kept (RET-11).
    id uuid not null  -- Random.
    state text not null  -- The state, by its two letters.
    hash text not null  -- Keyed hash of the key.
    issued_by uuid not null  -- Who gave it out.
    issued_at timestamp with time zone not null  -- When.
    revoked_at timestamp with time zone  -- When it ended.
    PRIMARY KEY (id)
    UNIQUE (hash)
    CREATE UNIQUE INDEX key_hash_key using btree (hash)
    CREATE UNIQUE INDEX key_pkey using btree (id)

notices.notice  -- One line on the page of an officer, or of everybody in an office.
    id uuid not null  -- Identifier, growing with time.
    account uuid  -- The officer it is for; null when for an office.
    office text  -- The office it is for; null when for one officer.
    key text not null  -- Message key of its words.
    args text[] not null  -- Codes, numbers and identifiers that fill the message.
    link text not null  -- Path of this site it leads to, or empty.
    created_at timestamp with time zone not null  -- When it was sent.
    CHECK (((account IS NULL) <> (office IS NULL)))
    PRIMARY KEY (id)
    CREATE INDEX notice_account using btree (account, created_at DESC) WHERE (account IS NOT NULL)
    CREATE INDEX notice_office using btree (office, created_at DESC) WHERE (office IS NOT NULL)
    CREATE UNIQUE INDEX notice_pkey using btree (id)

notices.outbox  -- What waits to leave the house, and what has left.
    id uuid not null  -- Identifier, growing with time.
    channel text not null  -- text: to a person, by the case only; letter: to the mailbox of an office.
    case_id uuid  -- The case whose person is told; the gateway finds the number when sending.
    mailbox text  -- The address of an office, never of a person.
    language text  -- Language of the person.
    template text  -- Which of the fixed messages.
    time text  -- Fills the place of a time.
    place text  -- Fills the place of an alias of an office.
    code text  -- Fills the place of a code.
    safe_from time without time zone  -- Safe hours in Baghdad, asked again when sending.
    safe_to time without time zone  -- End of the safe hours.
    state text not null  -- waiting, sent, failed after eight attempts, or cancelled.
    attempts integer not null  -- How often it was tried.
    leaves_at timestamp with time zone not null  -- Not before; once sent or failed, when.
    created_at timestamp with time zone not null  -- When it was queued.
    CHECK ((channel = ANY (ARRAY['text'::text, 'letter'::text])))
    CHECK (((channel = 'text'::text) = (case_id IS NOT NULL)))
    CHECK (((channel = 'letter'::text) = (mailbox IS NOT NULL)))
    CHECK ((language = ANY (ARRAY['ar'::text, 'ckb'::text, 'en'::text])))
    CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'cancelled'::text])))
    PRIMARY KEY (id)
    CREATE INDEX outbox_case using btree (case_id) WHERE (state = 'waiting'::text)
    CREATE INDEX outbox_due using btree (leaves_at) WHERE (state = 'waiting'::text)
    CREATE UNIQUE INDEX outbox_pkey using btree (id)

notices.reader  -- Up to when each officer has read.
    account uuid not null  -- The officer.
    read_until timestamp with time zone not null  -- Everything sent until then counts as read.
    PRIMARY KEY (account)
    CREATE UNIQUE INDEX reader_pkey using btree (account)

papers.paper  -- Letters and consent forms that were printed, so that a scan can say whether they stand (REF-47).
    id uuid not null  -- Random.
    token text not null  -- What the square code holds; it means nothing by itself.
    kind text not null  -- Support letter or consent form.
    number text not null  -- Printed on it.
    file uuid not null  -- Which case; a scan never shows it.
    consent uuid  -- Which consent, for a consent form.
    template text not null  -- Which letter: residence, general.
    text_version text not null  -- Version of the printed words.
    language text not null  -- Language it was printed in.
    issued_by uuid not null  -- Who issued it.
    issued_by_name text not null  -- Her work name then.
    office text not null  -- Which office.
    issued_at timestamp with time zone not null  -- When.
    expires_at timestamp with time zone not null  -- From then on a scan says expired.
    revoked_at timestamp with time zone  -- When it was taken back; null while it stands.
    CHECK ((kind = ANY (ARRAY['letter'::text, 'consent'::text])))
    CHECK ((language = ANY (ARRAY['ar'::text, 'ckb'::text, 'en'::text])))
    PRIMARY KEY (id)
    UNIQUE (token)
    CREATE INDEX paper_file using btree (file, issued_at DESC)
    CREATE UNIQUE INDEX paper_pkey using btree (id)
    CREATE UNIQUE INDEX paper_token_key using btree (token)

persons.correction_told  -- Who was given an entry before it was corrected, and is told so (IDN-35).
    id uuid not null  -- Which entry.
    version integer not null  -- The version that corrects it.
    account_id uuid not null  -- Who is told.
    told_at timestamp with time zone not null  -- Since when.
    seen_at timestamp with time zone  -- When they opened the entry again.
    PRIMARY KEY (id, version, account_id)
    CREATE INDEX correction_told_account using btree (account_id) WHERE (seen_at IS NULL)
    CREATE UNIQUE INDEX correction_told_pkey using btree (id, version, account_id)

persons.extract  -- Entries of registers, a row a version; a correction adds one (IDN-35).
    id uuid not null  -- Which entry.
    version integer not null  -- From 1.
    register uuid not null  -- In which register.
    batch uuid  -- The import that brought it; null for what was typed.
    line bigint not null  -- The line of its file, 0 for what was typed.
    key_mark uuid not null  -- Keyed mark of what names the entry in its source: the same row again is known by it.
    content_mark uuid not null  -- Keyed mark of all it says.
    sealed bytea not null  -- All it says, under the volume's key.
    written_by uuid not null  -- Who wrote it.
    written_at timestamp with time zone not null  -- When.
    PRIMARY KEY (id, version)
    CREATE INDEX extract_batch using btree (batch) WHERE (batch IS NOT NULL)
    CREATE INDEX extract_key using btree (key_mark, version)
    CREATE UNIQUE INDEX extract_pkey using btree (id, version)

persons.extract_token  -- What entries are found by: keyed tokens of compounds, six to ten a person (IDN-39).
    id uuid not null  -- Which entry.
    version integer not null  -- Which version of it.
    batch uuid  -- The import that brought it.
    tokens bigint[] not null  -- HMAC-SHA-256 under the volume's token key: 32 bits for compounds of names, 64 for numbers of papers and places in the register.
    PRIMARY KEY (id, version)
    CREATE INDEX extract_token_batch using btree (batch) WHERE (batch IS NOT NULL)
    CREATE UNIQUE INDEX extract_token_pkey using btree (id, version)
    CREATE INDEX extract_token_token using gin (tokens) WITH (fastupdate=off)

persons.import_batch  -- One file brought into a register.
    id uuid not null  -- Which.
    register uuid not null  -- Into which register.
    state text not null  -- Where it stands; only the entries of a confirmed one are found.
    sealed_name bytea not null  -- The file's name, which may name people.
    file_mark uuid  -- Keyed mark of the whole content: the same file again is known by it.
    bytes bigint not null default 0  -- Length of the file.
    encoding text not null default ''::text  -- How its letters were read.
    expected bigint not null default 0  -- Line ends counted while the file was received: what progress is measured by.
    lines bigint not null default 0  -- Rows read and durable: reading goes on after the last of them.
    fresh bigint not null default 0  -- Rows of people not in the register before.
    changed bigint not null default 0  -- Rows that correct an entry.
    same bigint not null default 0  -- Rows that say what the register says already.
    bad bigint not null default 0  -- Rows that cannot be taken.
    beat_at timestamp with time zone  -- When the reader last gave a sign of life.
    brought_by uuid not null  -- Who brought it.
    brought_at timestamp with time zone not null  -- When.
    to_hold bigint not null default 0  -- Entries that were to be held against the others when it was confirmed.
    held bigint not null default 0  -- How many of them have been.
    holding_stopped boolean not null default false  -- An officer has stopped the holding; it goes on from there.
    CHECK ((state = ANY (ARRAY['receiving'::text, 'reading'::text, 'stopped'::text, 'staged'::text, 'refused'::text, 'confirmed'::text, 'discarded'::text])))
    FOREIGN KEY (register) REFERENCES persons.register(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX import_batch_pkey using btree (id)

persons.import_fault  -- Why a row cannot be taken.
    batch uuid not null  -- Of which import.
    line bigint not null  -- The line in the file, from 1.
    place integer not null  -- Which of the row's faults, from 0.
    cell text not null  -- The column, or empty for the whole row.
    cause text not null  -- Code of the cause.
    sealed bytea  -- With the first fault: the row as it was brought, to be corrected and brought again.
    FOREIGN KEY (batch) REFERENCES persons.import_batch(id)
    PRIMARY KEY (batch, line, place)
    CREATE UNIQUE INDEX import_fault_pkey using btree (batch, line, place)

persons.import_part  -- The file itself in sealed pieces, until it is confirmed or discarded.
    batch uuid not null  -- Of which import.
    number integer not null  -- Which piece, from 0.
    sealed bytea not null  -- Its bytes, under the volume's key.
    FOREIGN KEY (batch) REFERENCES persons.import_batch(id)
    PRIMARY KEY (batch, number)
    CREATE UNIQUE INDEX import_part_pkey using btree (batch, number)

persons.joint_remark  -- Remarks on a person of several entries; when a link among them is taken back nobody can say by rule whom they mean.
    id uuid not null  -- Which.
    register uuid not null  -- In which register.
    about uuid[] not null  -- Every entry linked when it was written.
    sealed bytea not null  -- The remark, under the volume's key.
    review boolean not null default false  -- A link among them was taken back: somebody has to decide.
    written_by uuid not null  -- Who.
    written_at timestamp with time zone not null  -- When.
    PRIMARY KEY (id)
    CREATE INDEX joint_remark_about using gin (about)
    CREATE UNIQUE INDEX joint_remark_pkey using btree (id)

persons.link  -- Two entries taken for one person; a line between them that changes neither.
    id uuid not null  -- Which.
    one uuid not null  -- The entry with the lower id.
    other uuid not null  -- The other entry.
    register uuid not null  -- In which register.
    state text not null  -- Proposed by one, linked or refused by a second; unlinked later.
    sealed_reason bytea not null  -- Why, in the proposer's words, under the volume's key.
    proposed_by uuid not null  -- The first person.
    proposed_at timestamp with time zone not null  -- When.
    decided_by uuid  -- The second person, never the first.
    decided_at timestamp with time zone  -- When.
    unlinked_by uuid  -- Who took it back.
    unlinked_at timestamp with time zone  -- When.
    CHECK ((one < other))
    CHECK (((decided_by IS NULL) OR (decided_by <> proposed_by)))
    CHECK ((state = ANY (ARRAY['proposed'::text, 'linked'::text, 'refused'::text, 'unlinked'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX link_living using btree (one, other) WHERE (state = ANY (ARRAY['proposed'::text, 'linked'::text]))
    CREATE INDEX link_other using btree (other) WHERE (state = 'linked'::text)
    CREATE UNIQUE INDEX link_pkey using btree (id)

persons.member  -- One person of a household as one file names it.
    id uuid not null  -- Random; for the case's own person it is the case id.
    file uuid not null  -- The case in which the person is named.
    relation text not null  -- How the person stands to the case's own person.
    birth_year_band integer  -- First year of the five-year band of birth; the date itself is sealed.
    birth_precision text  -- Whether day, month, year or only an estimate is known (REF-12).
    sex text  -- As the person says; null when not asked.
    minor boolean not null default false  -- Under eighteen when last looked at.
    own_file uuid  -- The person's own case, where there is one.
    hidden boolean not null default false  -- A violence flag: other members' files do not show this person's own case (REF-57).
    version integer not null default 1  -- Grows with each save, so that a stale save is noticed (H6).
    created_at timestamp with time zone not null  -- When the person was first named in the file.
    left_at timestamp with time zone  -- When the person left the household; null while in it.
    CHECK ((birth_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text, 'estimate'::text])))
    CHECK (((birth_year_band % 5) = 0))
    CHECK ((relation = ANY (ARRAY['self'::text, 'spouse'::text, 'child'::text, 'parent'::text, 'sibling'::text, 'grandparent'::text, 'ward'::text, 'other'::text])))
    CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
    PRIMARY KEY (id)
    CREATE INDEX member_file using btree (file)
    CREATE INDEX member_own_file using btree (own_file) WHERE (own_file IS NOT NULL)
    CREATE UNIQUE INDEX member_pkey using btree (id)

persons.paper  -- Papers people hold, lost or asked for; kind and status in clear for matching services.
    id uuid not null  -- Random; also the record under which the number is sealed.
    file uuid not null  -- The case in which the paper is noted.
    person uuid not null  -- Whose paper it is.
    kind text not null  -- Code list E5, such as unified_id.
    status text not null  -- In hand, gone, past its date, or asked for.
    noted_at timestamp with time zone not null  -- When this was last noted.
    CHECK ((status = ANY (ARRAY['held'::text, 'lost'::text, 'expired'::text, 'applied'::text])))
    FOREIGN KEY (person) REFERENCES persons.member(id)
    PRIMARY KEY (id)
    CREATE INDEX paper_file using btree (file)
    CREATE UNIQUE INDEX paper_pkey using btree (id)

persons.paper_conflict  -- One number of a paper claimed by two entries (IDN-38); neither is changed by it.
    token bigint not null  -- The keyed token of the number.
    one uuid not null  -- The entry with the lower id.
    other uuid not null  -- The other entry.
    register uuid not null  -- In which register.
    opened_at timestamp with time zone not null  -- Since when it is known.
    closed_at timestamp with time zone  -- When an officer had settled it.
    closed_by uuid  -- Who.
    outcome text  -- The number is the first entry's, the second's, was issued to both, or both are one person; null while open.
    sealed_reason bytea  -- Why, in the officer's words, under the volume's key.
    CHECK ((one < other))
    CHECK ((outcome = ANY (ARRAY['first'::text, 'second'::text, 'both'::text, 'same'::text])))
    PRIMARY KEY (token, one, other)
    CREATE INDEX paper_conflict_one using btree (one)
    CREATE INDEX paper_conflict_other using btree (other)
    CREATE UNIQUE INDEX paper_conflict_pkey using btree (token, one, other)

persons.register  -- A register and who keeps it.
    id uuid not null  -- Also the volume its entries are sealed in.
    kind text not null  -- civil, ration …
    office text not null  -- Code of the office that keeps it.
    founded_at timestamp with time zone not null  -- Since when.
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX register_pkey using btree (id)

persons.tie  -- Who takes care of whom; never a circle (REF-57).
    file uuid not null  -- The case in which the tie is noted.
    caregiver uuid not null  -- Who takes care.
    dependant uuid not null  -- Who is taken care of.
    noted_at timestamp with time zone not null  -- When this was noted.
    CHECK ((caregiver <> dependant))
    FOREIGN KEY (caregiver) REFERENCES persons.member(id)
    FOREIGN KEY (dependant) REFERENCES persons.member(id)
    PRIMARY KEY (caregiver, dependant)
    CREATE UNIQUE INDEX tie_pkey using btree (caregiver, dependant)

persons.twin  -- Pairs of entries that may be one person; found by keyed tokens alone, weighed only when somebody opens them.
    one uuid not null  -- The entry with the lower id.
    other uuid not null  -- The other entry.
    register uuid not null  -- In which register.
    shared integer not null  -- How many tokens they share.
    state text not null default 'open'::text  -- Open, found to be two people, or linked.
    seen_at timestamp with time zone not null  -- Since when the pair is known.
    decided_by uuid  -- Who said that they are two people.
    decided_at timestamp with time zone  -- When.
    CHECK ((one < other))
    CHECK ((state = ANY (ARRAY['open'::text, 'different'::text, 'linked'::text])))
    PRIMARY KEY (one, other)
    CREATE INDEX twin_open using btree (shared DESC, one, other) WHERE (state = 'open'::text)
    CREATE UNIQUE INDEX twin_pkey using btree (one, other)

persons.twin_pending  -- Entries not yet held against the others.
    id uuid not null  -- Which entry.
    since timestamp with time zone not null  -- Since when.
    batch uuid  -- The import that brought it; null for what was typed, which goes first.
    PRIMARY KEY (id)
    CREATE INDEX twin_pending_next using btree (batch, since, id)
    CREATE UNIQUE INDEX twin_pending_pkey using btree (id)

plans.cost  -- What arose on a line of a plan in force; it is paid with a proof only.
    id uuid not null  -- The cost.
    case_id uuid not null  -- The case.
    line uuid not null  -- The line it is spent on.
    amount_iqd bigint not null  -- In whole Iraqi dinars.
    state text not null  -- open, paid or dropped.
    noted_at timestamp with time zone not null  -- When it was noted.
    noted_by uuid not null  -- The account that noted it.
    CHECK (((amount_iqd >= 1) AND (amount_iqd <= '10000000000'::bigint)))
    CHECK ((state = ANY (ARRAY['open'::text, 'paid'::text, 'dropped'::text])))
    PRIMARY KEY (id)
    CREATE INDEX cost_of_line using btree (line)
    CREATE UNIQUE INDEX cost_pkey using btree (id)

plans.cost_line  -- The lines a plan's budget is divided into; a later version of the plan carries a line on with what was spent on it.
    plan_id uuid not null  -- The plan version.
    line uuid not null  -- The line, the same in every version; also the record under which its words are sealed.
    goal_id uuid not null  -- The goal of this version it pays for; the lines of a goal never exceed its cost.
    amount_iqd bigint not null  -- What may be spent on it, in whole Iraqi dinars.
    owner text not null  -- Who answers for it.
    CHECK (((amount_iqd >= 1) AND (amount_iqd <= '10000000000'::bigint)))
    CHECK ((owner = ANY (ARRAY['worker'::text, 'person'::text, 'household'::text, 'provider'::text])))
    FOREIGN KEY (goal_id) REFERENCES plans.goal(id) ON DELETE CASCADE
    FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
    PRIMARY KEY (plan_id, line)
    CREATE INDEX cost_line_of_goal using btree (goal_id)
    CREATE UNIQUE INDEX cost_line_pkey using btree (plan_id, line)

plans.goal  -- What a plan wants to reach; goal and intervention in words are sealed in the vault.
    id uuid not null  -- The goal.
    plan_id uuid not null  -- The plan version it belongs to.
    ordinal integer not null  -- Its place in the plan.
    need_id uuid  -- The need it answers, if one.
    family text not null  -- Service family (code list E3).
    dimension text not null  -- economic, social or psychosocial.
    level text not null  -- individual, community or structural.
    cost_iqd bigint not null  -- Cost in whole Iraqi dinars.
    owner text not null  -- Who does it.
    due_on date not null  -- Until which day, in Baghdad.
    outcome text not null default 'open'::text  -- What became of it.
    outcome_at timestamp with time zone  -- When that was recorded.
    words uuid not null  -- The sealed record holding its words; a new version of the plan refers to the same one until the words change.
    CHECK (((cost_iqd >= 0) AND (cost_iqd <= '10000000000'::bigint)))
    CHECK ((dimension = ANY (ARRAY['economic'::text, 'social'::text, 'psychosocial'::text])))
    CHECK ((level = ANY (ARRAY['individual'::text, 'community'::text, 'structural'::text])))
    CHECK ((outcome = ANY (ARRAY['open'::text, 'reached'::text, 'partly'::text, 'dropped'::text])))
    CHECK ((owner = ANY (ARRAY['worker'::text, 'person'::text, 'household'::text, 'provider'::text])))
    FOREIGN KEY (need_id) REFERENCES plans.need(id)
    FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
    PRIMARY KEY (id)
    UNIQUE (plan_id, ordinal)
    CREATE UNIQUE INDEX goal_pkey using btree (id)
    CREATE UNIQUE INDEX goal_plan_id_ordinal_key using btree (plan_id, ordinal)

plans.happening  -- What this room adds to a case's timeline, in codes and numbers.
    id uuid not null  -- The entry.
    case_id uuid not null  -- The case.
    kind text not null  -- Which fact; its sentence is the message plans.history.<kind>.
    facts text[] not null default '{}'::text[]  -- What fills the sentence: codes and numbers only.
    actor uuid not null  -- The account that did it.
    at timestamp with time zone not null  -- When.
    PRIMARY KEY (id)
    CREATE INDEX happening_of_case using btree (case_id, at)
    CREATE UNIQUE INDEX happening_pkey using btree (id)

plans.instrument  -- Every version of a questionnaire that was ever offered, exactly as it was worded; a version never changes.
    id text not null  -- Which questionnaire: screening or sustainability.
    version integer not null  -- Its version; answers name the one they were given to.
    valid_from date not null  -- First day this version is offered.
    verified boolean not null  -- False until the authority endorsed wording, values and weights.
    content_hash text not null  -- SHA-256 of the content; a changed file under an old version number is refused at start.
    content text not null  -- The questionnaire as it was loaded, in three languages (JSON).
    loaded_at timestamp with time zone not null  -- When this version was first loaded.
    CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
    CHECK ((version > 0))
    PRIMARY KEY (id, version)
    CREATE UNIQUE INDEX instrument_pkey using btree (id, version)

plans.need  -- What a person needs, by service family; the words about it are sealed in the vault under the same id.
    id uuid not null  -- Also the record under which its words are sealed.
    case_id uuid not null  -- The case.
    family text not null  -- Service family (code list E3).
    priority text not null  -- How soon an answer is due (code list E1).
    state text not null  -- open, referred, met or withdrawn.
    recorded_at timestamp with time zone not null  -- When it was recorded.
    recorded_by uuid not null  -- The account that recorded it.
    changed_at timestamp with time zone not null  -- When state or priority last changed.
    CHECK ((priority = ANY (ARRAY['emergency'::text, 'high'::text, 'medium'::text, 'low'::text])))
    CHECK ((state = ANY (ARRAY['open'::text, 'referred'::text, 'met'::text, 'withdrawn'::text])))
    PRIMARY KEY (id)
    CREATE INDEX need_of_case using btree (case_id)
    CREATE UNIQUE INDEX need_pkey using btree (id)
    CREATE UNIQUE INDEX one_open_need_of_a_family using btree (case_id, family) WHERE (state = ANY (ARRAY['open'::text, 'referred'::text]))

plans.part  -- The score of one dimension of one filled questionnaire.
    sheet_id uuid not null  -- The filled questionnaire.
    dimension text not null  -- economic, social or psychosocial.
    ordinal integer not null  -- Its place in the questionnaire.
    value numeric(5,4)  -- From 0 to 1; null when too little of the dimension was answered.
    CHECK (((value >= (0)::numeric) AND (value <= (1)::numeric)))
    FOREIGN KEY (sheet_id) REFERENCES plans.sheet(id)
    PRIMARY KEY (sheet_id, dimension)
    CREATE UNIQUE INDEX part_pkey using btree (sheet_id, dimension)

plans.plan  -- The versions of a case's plan; in force only when agreed by the person and approved by someone other than the author (REF-28).
    id uuid not null  -- The plan.
    case_id uuid not null  -- The case.
    version integer not null  -- Counts up from 1 within a case; all versions are kept.
    state text not null  -- Where it stands; one version is in work and one in force at most.
    author uuid not null  -- The account that wrote it; never the one that approves it.
    created_at timestamp with time zone not null  -- When it was begun.
    submitted_at timestamp with time zone  -- When it was last handed over for approval.
    agreed_mode text  -- How the person agreed: signature, thumb print, or in words before a witness.
    agreed_language text  -- In which language the plan was explained.
    agreed_witness text  -- The witness' account id or post: an officer, never a private name.
    agreed_at timestamp with time zone  -- When the person agreed.
    agreed_recorded_by uuid  -- The account that recorded the agreement.
    approved_by uuid  -- The supervisor who approved it.
    approved_at timestamp with time zone  -- When it was approved.
    returned_by uuid  -- The supervisor who sent it back; the reason is sealed in the vault.
    returned_at timestamp with time zone  -- When it was sent back.
    CHECK ((agreed_mode = ANY (ARRAY['signature'::text, 'thumb'::text, 'verbal'::text])))
    CHECK (((approved_by IS NULL) OR (approved_by <> author)))
    CHECK (((state <> 'approved'::text) OR ((approved_by IS NOT NULL) AND (agreed_at IS NOT NULL))))
    CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'awaiting_agreement'::text, 'approved'::text, 'returned'::text, 'superseded'::text])))
    CHECK ((version > 0))
    PRIMARY KEY (id)
    UNIQUE (case_id, version)
    CREATE UNIQUE INDEX one_plan_in_force using btree (case_id) WHERE (state = 'approved'::text)
    CREATE UNIQUE INDEX one_plan_in_work using btree (case_id) WHERE (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'awaiting_agreement'::text, 'returned'::text]))
    CREATE UNIQUE INDEX plan_case_id_version_key using btree (case_id, version)
    CREATE UNIQUE INDEX plan_pkey using btree (id)

plans.proof  -- The papers costs were paid with; its number lies sealed in the vault, here only its keyed hash, which stands once (RET-45).
    id uuid not null  -- The proof; also the record under which its number is sealed.
    cost_id uuid not null  -- The cost it paid.
    mark text not null  -- Keyed hash of the number on the paper; one that was not taken back is unique in the country.
    kind text not null  -- receipt, invoice, transfer, or a signature of who received it.
    dated date not null  -- The day on the paper.
    paid_at timestamp with time zone not null  -- When the payment was recorded.
    paid_by uuid not null  -- The account that recorded it.
    taken_back_at timestamp with time zone  -- When a payment recorded in error was taken back; its proof may then pay again.
    taken_back_by uuid  -- The supervisor who took it back; never the account that recorded it.
    scan uuid  -- The record of the vault in which the scanned paper is sealed; null where none was brought.
    scan_type text  -- What kind of file the scanned paper is.
    CHECK (((taken_back_at IS NULL) = (taken_back_by IS NULL)))
    CHECK ((taken_back_by <> paid_by))
    CHECK (((scan IS NULL) = (scan_type IS NULL)))
    CHECK ((kind = ANY (ARRAY['receipt'::text, 'invoice'::text, 'transfer'::text, 'signature'::text])))
    CHECK ((scan_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'application/pdf'::text])))
    FOREIGN KEY (cost_id) REFERENCES plans.cost(id)
    PRIMARY KEY (id)
    UNIQUE (scan)
    CREATE UNIQUE INDEX one_proof_of_a_cost using btree (cost_id) WHERE (taken_back_at IS NULL)
    CREATE UNIQUE INDEX one_proof_pays_once using btree (mark) WHERE (taken_back_at IS NULL)
    CREATE UNIQUE INDEX proof_pkey using btree (id)
    CREATE UNIQUE INDEX proof_scan_key using btree (scan)

plans.sheet  -- One filled questionnaire; the answers are sealed in the vault under the same id. Flags raised by a screening are not stored here.
    id uuid not null  -- Also the record under which the answers are sealed.
    case_id uuid not null  -- The case.
    instrument text not null  -- Which questionnaire was asked.
    version integer not null  -- Which version of it (REF-27).
    language text not null  -- In which language it was asked (REF-27).
    wave text  -- When in the life of the case; null for a screening.
    value numeric(5,4)  -- The sustainability score from 0 to 1; null for a screening.
    answered numeric(5,4)  -- Share of the applicable weight that was answered; null for a screening.
    taken_at timestamp with time zone not null  -- When it was handed in.
    taken_by uuid not null  -- The account that asked.
    manner text  -- How a score was asked: on a visit or by phone; null for a screening and for what is older than this column.
    CHECK (((answered >= (0)::numeric) AND (answered <= (1)::numeric)))
    CHECK ((language = ANY (ARRAY['ar'::text, 'ckb'::text, 'en'::text])))
    CHECK ((manner = ANY (ARRAY['visit'::text, 'phone'::text])))
    CHECK (((value >= (0)::numeric) AND (value <= (1)::numeric)))
    CHECK ((wave = ANY (ARRAY['baseline'::text, 'midterm'::text, 'endline'::text, 'later'::text])))
    FOREIGN KEY (instrument, version) REFERENCES plans.instrument(id, version)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX one_baseline using btree (case_id) WHERE ((wave = 'baseline'::text) AND (value IS NOT NULL))
    CREATE INDEX sheet_of_case using btree (case_id, taken_at)
    CREATE UNIQUE INDEX sheet_pkey using btree (id)

pledges.answer  -- One answer; it counts once another person validated it.
    assessment uuid not null  -- The assessment.
    item text not null  -- The question.
    grade text not null  -- The answer.
    evidence text not null  -- What it rests on.
    drafted_by uuid not null  -- Account that wrote it.
    drafted_at timestamp with time zone not null  -- When.
    validated_by uuid  -- Another account; null until validated.
    validated_at timestamp with time zone  -- When; null until validated.
    CHECK ((validated_by <> drafted_by))
    CHECK ((grade = ANY (ARRAY['absent'::text, 'partial'::text, 'full'::text, 'not-applicable'::text])))
    FOREIGN KEY (assessment) REFERENCES pledges.assessment(id)
    PRIMARY KEY (assessment, item)
    CREATE UNIQUE INDEX answer_pkey using btree (assessment, item)

pledges.assessment  -- One assessment against one frame.
    id uuid not null  -- Identifier.
    title text not null  -- Its title.
    year integer not null  -- The year it speaks of.
    frame text not null  -- Code of the frame, brought or shipped.
    version integer not null  -- Version of the frame.
    state text not null  -- A closed one never changes.
    opened_by uuid not null  -- Account.
    opened_at timestamp with time zone not null  -- When.
    CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX assessment_pkey using btree (id)

pledges.attachment  -- Section VII of the UN form: one file, at most 25 MB (GOV-27).
    pledge uuid not null  -- Whose.
    name text not null  -- Name of the file.
    sha256 text not null  -- Fingerprint of its bytes, in hexadecimal.
    content bytea not null  -- Its bytes.
    CHECK ((octet_length(content) <= 26214400))
    FOREIGN KEY (pledge) REFERENCES pledges.pledge(id)
    PRIMARY KEY (pledge)
    CREATE UNIQUE INDEX attachment_pkey using btree (pledge)

pledges.follow_up  -- What was reported of a pledge in a year; a year without one is a missed one (GOV-30).
    pledge uuid not null  -- The pledge.
    year integer not null  -- The year.
    status text not null  -- How it stands.
    narrative text not null  -- In words.
    saved_by uuid not null  -- Account.
    saved_at timestamp with time zone not null  -- When.
    CHECK ((status = ANY (ARRAY['on-course'::text, 'behind'::text, 'fulfilled'::text, 'not-fulfilled'::text])))
    FOREIGN KEY (pledge) REFERENCES pledges.pledge(id)
    PRIMARY KEY (pledge, year)
    CREATE UNIQUE INDEX follow_up_pkey using btree (pledge, year)

pledges.follow_up_cite  -- What the report on a pledge's year rests on.
    pledge uuid not null  -- The pledge.
    year integer not null  -- The year.
    kind text not null  -- What is cited.
    target text not null  -- Code of the release or activity, or identifier of the evidence.
    CHECK ((kind = ANY (ARRAY['release'::text, 'activity'::text, 'evidence'::text])))
    FOREIGN KEY (pledge, year) REFERENCES pledges.follow_up(pledge, year)
    PRIMARY KEY (pledge, year, kind, target)
    CREATE UNIQUE INDEX follow_up_cite_pkey using btree (pledge, year, kind, target)

pledges.frame  -- A frame the ministry brought; those the product ships stand on the room's shelf.
    code text not null  -- Such as MGI.
    version integer not null  -- From 1; a changed question makes a new one.
    ar text not null  -- Arabic title.
    ckb text not null  -- Central Kurdish title.
    en text not null  -- English title.
    licensed boolean not null  -- Whether its wordings must not be redistributed (GOV-35).
    imported_by uuid not null  -- Account.
    imported_at timestamp with time zone not null  -- When.
    CHECK ((version >= 1))
    PRIMARY KEY (code, version)
    CREATE UNIQUE INDEX frame_pkey using btree (code, version)

pledges.frame_item  -- One question of a brought frame.
    frame text not null  -- The frame.
    version integer not null  -- Its version.
    item text not null  -- Code of the question.
    position integer not null  -- Order.
    domain_ar text not null  -- Domain in Arabic.
    domain_ckb text not null  -- Domain in Central Kurdish.
    domain_en text not null  -- Domain in English.
    ar text not null  -- Area in Arabic.
    ckb text not null  -- Area in Central Kurdish.
    en text not null  -- Area in English.
    wording text not null  -- The question itself, never exported from a licensed frame; or empty.
    FOREIGN KEY (frame, version) REFERENCES pledges.frame(code, version)
    PRIMARY KEY (frame, version, item)
    CREATE UNIQUE INDEX frame_item_pkey using btree (frame, version, item)

pledges.indicator  -- What shows whether a pledge is being kept by an activity.
    id uuid not null  -- Identifier.
    pledge uuid not null  -- The pledge.
    activity text not null  -- The activity.
    ar text not null  -- Arabic title.
    en text not null  -- English title; the Arabic one where nobody wrote it.
    unit text not null  -- What it is counted in.
    figure text not null  -- National figure of the shared store it is drawn from, such as funnel/confirmed/share; empty when somebody counts it.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((unit = ANY (ARRAY['count'::text, 'percent'::text, 'days'::text, 'hours'::text, 'per-thousand'::text, 'points'::text])))
    FOREIGN KEY (pledge, activity) REFERENCES pledges.keeping(pledge, activity)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX indicator_pkey using btree (id)
    CREATE INDEX indicator_pledge using btree (pledge)

pledges.keeping  -- An activity of the plan by which a pledge is kept.
    pledge uuid not null  -- The pledge.
    activity text not null  -- The activity, as the register writes it.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    FOREIGN KEY (pledge) REFERENCES pledges.pledge(id)
    PRIMARY KEY (pledge, activity)
    CREATE INDEX keeping_activity using btree (activity)
    CREATE UNIQUE INDEX keeping_pkey using btree (pledge, activity)

pledges.pledge  -- One version of a pledge in the sections of the UN form; editing an endorsed one makes another (GOV-27).
    id uuid not null  -- Identifier.
    title text not null  -- Its title in the language of its writer.
    kind text not null  -- Section III: what is contributed.
    form text not null  -- Section III: alone or with whom.
    actors text not null  -- Section IIa: other states or actors, a line each; empty for an individual pledge.
    matched_title text not null  -- Section IIb: title of the pledge matched; empty otherwise.
    matched_id text not null  -- Section IIb: its number; empty otherwise.
    objectives text not null  -- Section IV: numbers of objectives, separated by commas.
    principles text not null  -- Section V: letters of guiding principles, separated by commas.
    ar text not null  -- Section VI: description in Arabic, 300 to 3,000 code points.
    en text not null  -- Section VI: description in English, 300 to 3,000 code points, or empty.
    ends_on date  -- By when; a pledge without it cannot go to endorsement (GOV-29).
    indicator text not null  -- What shows that it was kept; empty while a draft.
    paper uuid  -- The paper under which it lies before the working group; null while a draft.
    announced_at text not null  -- The event it was announced at; empty before.
    saved_by uuid not null  -- Account.
    saved_at timestamp with time zone not null  -- When.
    contact text not null default ''::text  -- Section I: the post and office to write to, never a person's name; empty if not filled in.
    actor text not null default ''::text  -- Section II: who submits it; empty if not filled in.
    qualities text not null default ''::text  -- What its author answered of the five qualities, such as concrete=true; empty while a draft.
    CHECK ((form = ANY (ARRAY['individual'::text, 'common'::text, 'partnership'::text, 'matching'::text])))
    CHECK ((kind = ANY (ARRAY['financial'::text, 'human-resource'::text, 'process'::text, 'policy'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX pledge_pkey using btree (id)

pledges.proposal  -- A finding's proposal to change an activity (GOV-38).
    id uuid not null  -- Identifier.
    assessment uuid not null  -- The assessment.
    item text not null  -- The question whose answer proposes it.
    activity text not null  -- The activity of the plan.
    words text not null  -- What should change.
    decision text not null  -- Number of the working group's decision that accepted it; empty before.
    proposed_by uuid not null  -- Account.
    proposed_at timestamp with time zone not null  -- When.
    FOREIGN KEY (assessment) REFERENCES pledges.assessment(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX proposal_pkey using btree (id)

pledges.release  -- A value of an indicator for a year, frozen; a later one stands beside it and changes nothing.
    code text not null  -- Such as REL-2026-1; reports cite it by this.
    indicator uuid not null  -- The indicator.
    year integer not null  -- The year the value is of.
    value text not null  -- In Western digits without grouping.
    edition bigint not null  -- Edition of the shared store it was drawn from; 0 when it was counted.
    source text not null  -- What a counted value rests on; for a drawn one the figure.
    sha256 text not null  -- Fingerprint of everything it says, in hexadecimal.
    released_by uuid not null  -- Account.
    released_at timestamp with time zone not null  -- When.
    FOREIGN KEY (indicator) REFERENCES pledges.indicator(id)
    PRIMARY KEY (code)
    CREATE INDEX release_indicator using btree (indicator)
    CREATE UNIQUE INDEX release_pkey using btree (code)

referrals.alarm  -- A provider's answers form a pattern a protection officer must look at (REF-58). Counts of referrals only.
    id uuid not null  -- Number.
    office text not null  -- The provider office.
    pattern text not null  -- Which pattern.
    accepted integer not null  -- Referrals accepted in the ninety days looked at.
    declined integer not null  -- Referrals declined in them that were not of the accepted kind.
    raised_at timestamp with time zone not null  -- When it was raised.
    closed_at timestamp with time zone  -- When the protection officer closed it.
    CHECK ((pattern = ANY (ARRAY['only-lone-young-women'::text, 'only-one-language'::text])))
    PRIMARY KEY (id)
    UNIQUE (office, pattern, raised_at)
    CREATE UNIQUE INDEX alarm_office_pattern_raised_at_key using btree (office, pattern, raised_at)
    CREATE UNIQUE INDEX alarm_pkey using btree (id)

referrals.deadline  -- One clock of one referral (REF-35): the four instants of the ladder, computed once through the working calendar.
    referral uuid not null  -- The referral.
    clock text not null  -- Which clock of table E1.
    round smallint not null default 1  -- Counts again when a dispute reopens the service.
    begun_at timestamp with time zone not null  -- From when the clock counts.
    kind text not null  -- Wall clock or working time.
    due_75 timestamp with time zone not null  -- When three quarters have passed.
    due_100 timestamp with time zone not null  -- The deadline.
    due_150 timestamp with time zone not null  -- When it goes to the governorate coordinator.
    due_200 timestamp with time zone not null  -- When silence ends it.
    fired smallint not null default 0  -- Highest rung fired.
    next_at timestamp with time zone  -- When the next rung fires; null when none is left. The sweep reads only this index.
    ended_at timestamp with time zone  -- When the act the clock waited for came, or the referral ended.
    CHECK (((due_75 <= due_100) AND (due_100 <= due_150) AND (due_150 <= due_200)))
    CHECK ((clock = ANY (ARRAY['acknowledge'::text, 'decide'::text, 'service'::text, 'follow-up'::text])))
    CHECK ((fired = ANY (ARRAY[0, 75, 100, 150, 200])))
    CHECK ((kind = ANY (ARRAY['wall'::text, 'working'::text])))
    FOREIGN KEY (referral) REFERENCES referrals.referral(id)
    PRIMARY KEY (referral, clock, round)
    CREATE INDEX deadline_next using btree (next_at) WHERE (next_at IS NOT NULL)
    CREATE UNIQUE INDEX deadline_pkey using btree (referral, clock, round)

referrals.disclosure  -- Exactly which fields went to the receiver (REF-32); the values are sealed in the vault under this referral's own sections.
    referral uuid not null  -- The referral.
    category text not null  -- Data category of the consent.
    field text not null  -- Code of the field.
    consent uuid  -- The consent that covered it; null under vital interest.
    withheld boolean not null  -- Shown only after the receiver accepts.
    disclosed_at timestamp with time zone not null  -- When it was sealed for the receiver.
    released_at timestamp with time zone  -- When a withheld field opened.
    cut_at timestamp with time zone  -- When the receiver's access ended.
    FOREIGN KEY (referral) REFERENCES referrals.referral(id)
    PRIMARY KEY (referral, category, field)
    CREATE UNIQUE INDEX disclosure_pkey using btree (referral, category, field)

referrals.entry  -- What was done to a referral, in order; feeds the timeline. Append-only.
    id uuid not null  -- Time-ordered number.
    referral uuid not null  -- The referral.
    at timestamp with time zone not null  -- When.
    verb text not null  -- What was done.
    state text not null  -- Where the referral stood afterwards.
    account uuid  -- Who; null for the system and the client.
    actor text  -- The officer's work name.
    office text  -- The officer's office.
    facts jsonb not null default '{}'::jsonb  -- Codes only.
    FOREIGN KEY (referral) REFERENCES referrals.referral(id)
    PRIMARY KEY (id)
    CREATE INDEX entry_of_referral using btree (referral, id)
    CREATE UNIQUE INDEX entry_pkey using btree (id)

referrals.escalation  -- One rung of the ladder that was reached (REF-36); the key makes each fire once.
    referral uuid not null  -- The referral.
    clock text not null  -- The clock that ran.
    round smallint not null  -- Its round.
    step smallint not null  -- Percent of the clock.
    due_at timestamp with time zone not null  -- When the rung was due.
    fired_at timestamp with time zone not null  -- When it fired.
    told text[] not null  -- Who was told, as codes: focal-point, referrer, provider-head, branch-supervisor, coordinator.
    proposed uuid  -- The service proposed for a re-route.
    proposed_office text  -- The office of that service.
    CHECK ((step = ANY (ARRAY[75, 100, 150, 200])))
    FOREIGN KEY (referral) REFERENCES referrals.referral(id)
    PRIMARY KEY (referral, clock, round, step)
    CREATE UNIQUE INDEX escalation_pkey using btree (referral, clock, round, step)

referrals.handover  -- The telephone hand-over of an emergency (REF-15).
    referral uuid not null  -- The referral.
    told_at timestamp with time zone not null  -- When the call was made.
    told_to text not null  -- The officer who took it: a work name or post, never the person helped.
    recorded_by uuid not null  -- Who recorded it.
    FOREIGN KEY (referral) REFERENCES referrals.referral(id)
    PRIMARY KEY (referral)
    CREATE UNIQUE INDEX handover_pkey using btree (referral)

referrals.referral  -- One need sent to one service that must answer (referral.md (c)).
    id uuid not null  -- Random number; says nothing about the person.
    file uuid not null  -- The case.
    mark text not null  -- Which referral of its case: A, B, and B2 for a re-route of B.
    reference text not null  -- What the provider and the slip call it, such as 7QF4-KD2M; random.
    need uuid  -- The need it serves; null for a documentation referral nobody screened for.
    family text not null  -- Service family, code list E3.
    service uuid not null  -- The service of the directory.
    governorate text not null  -- Governorate of the sending office; its calendar runs the clocks.
    district text  -- District of the case, when known.
    from_office text not null  -- The sending branch.
    sender uuid not null  -- The case worker who answers for it now.
    to_office text not null  -- The provider office that must answer.
    to_organisation text not null  -- The organisation of that office.
    to_person uuid  -- The named receiver, required for class C4 (REF-33).
    priority text not null  -- Priority of table E1.
    state text not null  -- State of referral.md (c).
    parent uuid  -- The referral this one re-routes (REF-39).
    root uuid not null  -- First of its chain; itself when it has no parent.
    blocks uuid  -- The referral that waits for the document this one is to obtain (REF-37).
    sent_at timestamp with time zone  -- When it was sent; null for a draft. All four clocks count from here.
    changed_at timestamp with time zone not null  -- When its state last changed.
    acknowledged_at timestamp with time zone  -- When the receiver confirmed the receipt.
    decided_at timestamp with time zone  -- When it was accepted or declined.
    appointment_at timestamp with time zone  -- The appointment the receiver set.
    started_at timestamp with time zone  -- When the service began.
    done_at timestamp with time zone  -- When the provider reported the outcome.
    settled_at timestamp with time zone  -- When the client confirmed or disputed.
    ended_at timestamp with time zone  -- When nothing more was owed; null while open.
    decline_reason text  -- Code of list E2.
    documents text[] not null default '{}'::text[]  -- Codes of the documents the receiver found missing.
    outcome text  -- What the provider reports.
    channel text  -- How the client confirmed or disputed.
    withdrawn_by text  -- On whose behalf it was withdrawn.
    verified boolean  -- Closed on the client's word, or without it.
    missed smallint not null default 0  -- Appointments the client missed.
    failed_contacts smallint not null default 0  -- Failed attempts to ask the client about the outcome.
    answered_in_time boolean  -- Whether the decision came before 100 % of its clock; null while undecided; false when silent.
    clock text not null default 'none'::text  -- The clock that runs now.
    next_due timestamp with time zone  -- 100 % of the running clock: lists are sorted by it; null when none runs.
    step smallint not null default 0  -- Highest rung of the ladder the running clock has reached.
    code_hash text  -- Keyed hash of the client's confirmation code.
    token_hash text  -- Keyed hash of the opaque token in the slip's QR.
    tries smallint not null default 0  -- Wrong confirmation codes given; five lock the code.
    profile text  -- Coarse code for the alarm pattern of REF-58 (lone-young-woman), never shown.
    version integer not null default 0  -- Counts the changes, so that two people's acts cannot overwrite each other.
    spoken text  -- Language the person spoke when it was sent, by code; for the alarm pattern of REF-58, never shown.
    CHECK ((channel = ANY (ARRAY['code'::text, 'phone'::text, 'visit'::text])))
    CHECK ((clock = ANY (ARRAY['none'::text, 'acknowledge'::text, 'decide'::text, 'service'::text, 'follow-up'::text])))
    CHECK ((outcome = ANY (ARRAY['full'::text, 'partial'::text, 'not'::text])))
    CHECK ((priority = ANY (ARRAY['emergency'::text, 'high'::text, 'medium'::text, 'low'::text])))
    CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'delivered'::text, 'acknowledged'::text, 'accepted'::text, 'declined'::text, 'scheduled'::text, 'no-show'::text, 'lost'::text, 'in-service'::text, 'provider-done'::text, 'client-confirmed'::text, 'client-disputed'::text, 'closed'::text, 'expired-no-response'::text, 'withdrawn'::text])))
    CHECK ((step = ANY (ARRAY[0, 75, 100, 150, 200])))
    CHECK ((withdrawn_by = ANY (ARRAY['client'::text, 'sender'::text, 'consent'::text, 'case-closed'::text])))
    FOREIGN KEY (blocks) REFERENCES referrals.referral(id)
    FOREIGN KEY (parent) REFERENCES referrals.referral(id)
    PRIMARY KEY (id)
    UNIQUE (reference)
    UNIQUE (token_hash)
    CREATE INDEX referral_chain using btree (root)
    CREATE INDEX referral_children using btree (parent) WHERE (parent IS NOT NULL)
    CREATE INDEX referral_disputed using btree (to_office, next_due, id) WHERE (state = 'client-disputed'::text)
    CREATE INDEX referral_ended using btree (to_office, ended_at DESC, id DESC) WHERE (ended_at IS NOT NULL)
    CREATE INDEX referral_escalated using btree (governorate, next_due, id) WHERE ((next_due IS NOT NULL) AND (step >= 150))
    CREATE INDEX referral_inbox using btree (to_office, next_due, id) INCLUDE (reference, family, priority, state, step, clock, to_person) WHERE (next_due IS NOT NULL)
    CREATE INDEX referral_of_case using btree (file, sent_at)
    CREATE INDEX referral_of_need using btree (need) WHERE (need IS NOT NULL)
    CREATE INDEX referral_of_sender using btree (sender, next_due, id) WHERE (next_due IS NOT NULL)
    CREATE UNIQUE INDEX referral_pkey using btree (id)
    CREATE UNIQUE INDEX referral_reference_key using btree (reference)
    CREATE INDEX referral_scorecard using btree (to_office, sent_at) INCLUDE (state, answered_in_time, decline_reason, verified, channel)
    CREATE INDEX referral_serving using btree (to_office, next_due, id) WHERE (state = ANY (ARRAY['accepted'::text, 'scheduled'::text, 'no-show'::text, 'in-service'::text, 'provider-done'::text]))
    CREATE INDEX referral_silent using btree (governorate, ended_at DESC) WHERE (state = 'expired-no-response'::text)
    CREATE UNIQUE INDEX referral_token_hash_key using btree (token_hash)
    CREATE INDEX referral_undelivered using btree (to_office) WHERE (state = 'sent'::text)
    CREATE INDEX referral_waiting using btree (to_office, next_due, id) WHERE (state = ANY (ARRAY['sent'::text, 'delivered'::text, 'acknowledged'::text]))

reports.agreement  -- A chair's word that the sections naming the taskforce may stand as they read; other words need another.
    report text not null  -- The report.
    body text not null  -- The taskforce.
    fingerprint text not null  -- SHA-256 of those sections in both languages.
    agreed_by uuid not null  -- Account of the chair.
    agreed_at timestamp with time zone not null  -- When.
    PRIMARY KEY (report, body, fingerprint)
    CREATE UNIQUE INDEX agreement_pkey using btree (report, body, fingerprint)

reports.citation  -- What a published sentence rests on, with the value as it was shown.
    report text not null  -- Name of the report.
    number integer not null  -- The edition.
    statement text not null  -- The sentence.
    key text not null  -- As the statement writes it, such as OBS-1.period or V:65|2016; a line alone for a source of the whole sentence.
    target text not null  -- What it leads to: an entry, a release, or a line such as V:65.
    ar text not null  -- The value as the Arabic text showed it; empty for a source of the whole sentence.
    en text not null  -- The value as the English text showed it.
    sha256 text not null  -- Fingerprint of key and values, in hexadecimal.
    FOREIGN KEY (report, number, statement) REFERENCES reports.sentence(report, number, statement)
    PRIMARY KEY (report, number, statement, key)
    CREATE UNIQUE INDEX citation_pkey using btree (report, number, statement, key)
    CREATE INDEX citation_target using btree (target)

reports.edition  -- A published edition, frozen (GOV-47).
    report text not null  -- Name of the report.
    number integer not null  -- From 1.
    hash text not null  -- SHA-256 over every word and cited value, in hexadecimal.
    plain_ar text not null  -- The Arabic text as it was published, a part a line.
    plain_en text not null  -- The English text as it was published.
    published_by uuid not null  -- Account.
    published_at timestamp with time zone not null  -- When.
    CHECK ((number >= 1))
    PRIMARY KEY (report, number)
    CREATE UNIQUE INDEX edition_pkey using btree (report, number)

reports.edition_file  -- A published edition as one file; never made again.
    report text not null  -- Name of the report.
    number integer not null  -- The edition.
    language text not null  -- Its language.
    format text not null  -- What it is.
    content bytea not null  -- The bytes.
    sha256 text not null  -- Their fingerprint.
    CHECK ((format = ANY (ARRAY['html'::text, 'pdf'::text, 'docx'::text])))
    CHECK ((language = ANY (ARRAY['ar'::text, 'en'::text])))
    FOREIGN KEY (report, number) REFERENCES reports.edition(report, number)
    PRIMARY KEY (report, number, language, format)
    CREATE UNIQUE INDEX edition_file_pkey using btree (report, number, language, format)

reports.laid  -- A text that was laid before the working group.
    report text not null  -- The report.
    hash text not null  -- The edition's hash of that text.
    paper uuid not null  -- The working group's paper.
    laid_at timestamp with time zone not null  -- When.
    PRIMARY KEY (report, hash)
    CREATE UNIQUE INDEX laid_pkey using btree (report, hash)

reports.remark  -- What somebody said of a statement of a draft.
    id uuid not null  -- Identifier.
    report text not null  -- The report.
    statement text not null  -- The statement.
    words text not null  -- The remark.
    made_by uuid not null  -- Account.
    made_at timestamp with time zone not null  -- When.
    answer text not null  -- What became of it; empty while it is open.
    resolved_by uuid  -- Account; null while it is open.
    resolved_at timestamp with time zone  -- When; null while it is open.
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX remark_pkey using btree (id)

reports.sentence  -- One sentence of a published edition, word for word.
    report text not null  -- Name of the report.
    number integer not null  -- The edition.
    statement text not null  -- Identifier of the statement.
    position integer not null  -- Order.
    ar text not null  -- The Arabic text as it was published.
    en text not null  -- The English text as it was published.
    FOREIGN KEY (report, number) REFERENCES reports.edition(report, number)
    PRIMARY KEY (report, number, statement)
    CREATE UNIQUE INDEX sentence_pkey using btree (report, number, statement)

reports.statement_version  -- A statement of a report as somebody rewrote it; the newest version counts, the shipped script is version 0.
    report text not null  -- Name of the report, such as vnr-2022.
    statement text not null  -- Identifier of the statement in the script.
    version integer not null  -- From 1.
    ar text not null  -- Arabic text with its citations in braces.
    en text not null  -- English text with its citations in braces.
    reason text not null  -- Why it was changed (GOV-52).
    saved_by uuid not null  -- Account.
    saved_at timestamp with time zone not null  -- When.
    CHECK ((version >= 1))
    PRIMARY KEY (report, statement, version)
    CREATE UNIQUE INDEX statement_version_pkey using btree (report, statement, version)

retention.ending  -- The end of all keys of a governorate by two institutions, or its yearly rehearsal.
    id uuid not null  -- Random.
    governorate text not null  -- Code of the governorate.
    rehearsal boolean not null  -- Whether it only rehearses.
    asked_by uuid not null  -- Who asked.
    institution text not null  -- For which institution.
    asked_at timestamp with time zone not null  -- When.
    state text not null  -- Where it stands.
    second_by uuid  -- Who confirmed.
    other_institution text  -- For which other institution.
    due timestamp with time zone  -- When the ten minutes are over.
    cases integer  -- How many cases lost their keys, or would have.
    CHECK ((institution IS DISTINCT FROM other_institution))
    CHECK ((asked_by IS DISTINCT FROM second_by))
    CHECK ((state = ANY (ARRAY['asked'::text, 'counting'::text, 'ended'::text, 'stopped'::text])))
    PRIMARY KEY (id)
    CREATE INDEX ending_newest using btree (asked_at DESC)
    CREATE UNIQUE INDEX ending_pkey using btree (id)

retention.hold  -- Legal holds: while one stands nothing of the case is destroyed.
    id uuid not null  -- Random.
    file uuid not null  -- The case.
    number text not null  -- Its number.
    reason text not null  -- Why, by code.
    placed_by uuid not null  -- Who placed it.
    placed_at timestamp with time zone not null  -- When.
    lifted_by uuid  -- Who lifted it; never who placed it.
    lifted_at timestamp with time zone  -- When.
    CHECK ((placed_by IS DISTINCT FROM lifted_by))
    CHECK ((reason = ANY (ARRAY['court'::text, 'complaint'::text, 'inquiry'::text, 'person-asks'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX hold_pkey using btree (id)
    CREATE INDEX hold_standing using btree (file) WHERE (lifted_at IS NULL)

retention.proposal  -- One proposal to destroy a case's keys, and what became of it.
    id uuid not null  -- Random.
    file uuid not null  -- The case.
    number text not null  -- Its number.
    proposer uuid not null  -- Who proposed.
    proposed_at timestamp with time zone not null  -- When.
    reason text not null  -- Why, by code.
    state text not null  -- Where it stands.
    decision_number text  -- Number of the document committee's decision.
    decision_date date  -- Its date.
    members text[]  -- The committee's members as they signed; officials, not clients.
    recorder uuid  -- Who recorded the decision; never the proposer.
    due timestamp with time zone  -- From when it may be carried out.
    ended_by uuid  -- Who carried it out or cancelled it.
    ended_at timestamp with time zone  -- When.
    fingerprint text  -- SHA-256 over what the destroyed keys committed to.
    keys integer  -- How many wraps were destroyed.
    records integer  -- How many sealed records went with them.
    CHECK (((state <> ALL (ARRAY['decided'::text, 'destroyed'::text])) OR ((decision_number IS NOT NULL) AND (cardinality(members) >= 3))))
    CHECK ((proposer IS DISTINCT FROM recorder))
    CHECK ((reason = ANY (ARRAY['term-over'::text, 'person-asks'::text, 'kept-wrongly'::text])))
    CHECK ((state = ANY (ARRAY['proposed'::text, 'decided'::text, 'destroyed'::text, 'cancelled'::text])))
    PRIMARY KEY (id)
    CREATE INDEX proposal_newest using btree (proposed_at DESC)
    CREATE UNIQUE INDEX proposal_open using btree (file) WHERE (state = ANY (ARRAY['proposed'::text, 'decided'::text]))
    CREATE UNIQUE INDEX proposal_pkey using btree (id)

returns.ask  -- Registers asked in parallel, each with its clock (RET-15, RET-16).
    id uuid not null  -- Random.
    file uuid not null  -- The return.
    register text not null  -- Which register.
    asked_by uuid not null  -- Who asked.
    asked_at timestamp with time zone not null  -- When.
    due timestamp with time zone not null  -- When the answer is due.
    answer text  -- What it says.
    valid_to date  -- Last day on which it may be relied on.
    answered_by uuid  -- Who answered.
    answered_at timestamp with time zone  -- When.
    CHECK ((answer = ANY (ARRAY['confirmed'::text, 'not_found'::text, 'unclear'::text])))
    CHECK (((answer IS NULL) = (answered_at IS NULL)))
    FOREIGN KEY (file) REFERENCES returns.file(id)
    PRIMARY KEY (id)
    UNIQUE (file, register)
    CREATE UNIQUE INDEX ask_file_register_key using btree (file, register)
    CREATE INDEX ask_open using btree (due) WHERE (answer IS NULL)
    CREATE UNIQUE INDEX ask_pkey using btree (id)

returns.file  -- One person's or family's return, by codes.
    id uuid not null  -- Random; also the number of its sealed file in the vault.
    number text not null  -- As people read it, such as RT-26-000012.
    post text not null  -- Office of the post that received it.
    origin text not null  -- Where it came from.
    mode text not null  -- Mode of return (list E3).
    sender text  -- The state that asked, by its two letters.
    sender_ref text  -- The sender's own reference.
    language text not null  -- Language of answers to the sender and the person.
    rule_set text not null  -- The rule set pinned at receipt (RET-2).
    rule_from date not null  -- Which version of it.
    deemed boolean not null  -- Whether silence counts as agreement under it (RET-24).
    received_at timestamp with time zone not null  -- When it came in.
    check_due timestamp with time zone not null  -- When completeness must be answered (RET-4).
    reply_due timestamp with time zone  -- End of the term to reply, if the set has one.
    members integer not null  -- How many people the file holds.
    unaccompanied boolean not null  -- Whether it is a child alone (RET-13).
    state text not null  -- Where it stands.
    before text  -- Where it stood before it was blocked.
    items text[] not null default '{}'::text[]  -- What was missing, by code.
    outcome text  -- What was decided on nationality.
    appeal_until date  -- Last day of an appeal.
    provisional boolean not null default false  -- Whether the sender's provisional document serves.
    withdrawn_by text  -- Whose word ended it.
    statement text not null default 'open'::text  -- Whether the person's own statement was taken or declined (RET-12).
    taker uuid  -- Who took it; never decides.
    decided_at timestamp with time zone  -- When nationality was first decided.
    stopped_since timestamp with time zone  -- Since when it waits for papers or a safeguard; empty while it runs.
    stopped_seconds bigint not null default 0  -- How long it waited so before (RET-25).
    alarmed_on date  -- Last day its term was announced.
    interim_at timestamp with time zone  -- When an interim reply was prepared because a safeguard stood open.
    linked uuid  -- The file that answers for it as well (RET-5).
    reached text[] not null default '{}'::text[]  -- Every state it came to, in the order of their first time; for the statistics.
    complete_first boolean  -- Whether nothing was missing when it was first looked at; empty until then.
    CHECK (((origin <> 'state'::text) OR (sender IS NOT NULL)))
    CHECK (((state = 'blocked'::text) = (before IS NOT NULL)))
    CHECK ((members >= 1))
    CHECK ((mode = ANY (ARRAY['assisted_voluntary'::text, 'spontaneous'::text, 'forced'::text, 'evacuation'::text, 'idp_return'::text])))
    CHECK ((origin = ANY (ARRAY['state'::text, 'embassy'::text, 'programme'::text, 'evacuation'::text])))
    CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'not_confirmed'::text, 'inconclusive'::text])))
    CHECK ((statement = ANY (ARRAY['open'::text, 'taken'::text, 'declined'::text])))
    CHECK ((withdrawn_by = ANY (ARRAY['state'::text, 'person'::text])))
    FOREIGN KEY (linked) REFERENCES returns.file(id)
    PRIMARY KEY (id)
    UNIQUE (number)
    CREATE INDEX file_deemed using btree (reply_due) WHERE deemed
    CREATE UNIQUE INDEX file_number_key using btree (number)
    CREATE UNIQUE INDEX file_pkey using btree (id)
    CREATE INDEX file_post using btree (post, received_at DESC)
    CREATE UNIQUE INDEX file_reference using btree (sender, sender_ref) WHERE ((sender_ref IS NOT NULL) AND (linked IS NULL))
    CREATE INDEX file_reference_alone using btree (sender_ref) WHERE ((sender_ref IS NOT NULL) AND (linked IS NULL))
    CREATE INDEX file_state using btree (state, received_at DESC)

returns.interview  -- Interviews set, held and missed (RET-19, RET-21); the record lies sealed under the same number.
    id uuid not null  -- Random; also the number of the sealed record.
    file uuid not null  -- The return.
    at timestamp with time zone not null  -- When.
    zone text not null  -- Time zone of the post, in which the day is also said.
    means text not null  -- At the post or by video.
    interpreter boolean not null  -- Whether an interpreter comes.
    woman boolean not null  -- Whether a woman officer was asked for.
    guardian boolean not null  -- Whether a guardian sits beside a minor.
    officer uuid not null  -- Who asks; never decides.
    outcome text not null default 'set'::text  -- Held, missed, or missed with a reason.
    signature text  -- Whether the record read back was signed.
    recorded_at timestamp with time zone  -- When the outcome was recorded.
    CHECK ((means = ANY (ARRAY['place'::text, 'video'::text])))
    CHECK ((outcome = ANY (ARRAY['set'::text, 'held'::text, 'missed'::text, 'excused'::text])))
    CHECK ((signature = ANY (ARRAY['signed'::text, 'refused'::text])))
    FOREIGN KEY (file) REFERENCES returns.file(id)
    PRIMARY KEY (id)
    CREATE INDEX interview_file using btree (file, at)
    CREATE INDEX interview_officer using btree (officer, at)
    CREATE UNIQUE INDEX interview_pkey using btree (id)

returns.likeness  -- Requests that may be for one person; a person decides (RET-5).
    file uuid not null  -- The later file.
    other uuid not null  -- The earlier one.
    by_paper boolean not null  -- The same paper.
    by_name boolean not null  -- The same name slots and day of birth.
    decided text  -- Same or different people; empty while it waits.
    decided_by uuid  -- Who said so; empty when both agreed and no other file was alike.
    CHECK ((decided = ANY (ARRAY['same'::text, 'different'::text])))
    FOREIGN KEY (file) REFERENCES returns.file(id)
    FOREIGN KEY (other) REFERENCES returns.file(id)
    PRIMARY KEY (file, other)
    CREATE UNIQUE INDEX likeness_pkey using btree (file, other)

returns.member  -- Who belongs to a file; names lie sealed under the same number.
    id uuid not null  -- Random; also the number of the sealed record.
    file uuid not null  -- The file.
    place integer not null  -- Order in the file, from 1.
    relation text not null  -- To the first person.
    minor boolean not null  -- Whether under eighteen at receipt.
    paper text  -- Keyed hash of the number of the paper she shows; finds a second request for her (RET-5).
    sketch text  -- Keyed hash of name slots and day of birth; the same.
    missing text[] not null default '{}'::text[]  -- Which particulars are missing, by code (RET-4).
    lost boolean not null default false  -- Whether a loss of the paper was declared (RET-18).
    document text  -- Keyed hash of the number of the travel document issued.
    document_until date  -- Its last day.
    split_to uuid  -- The file a member was split to with a reason (RET-6).
    CHECK ((relation = ANY (ARRAY['self'::text, 'spouse'::text, 'child'::text, 'parent'::text, 'sibling'::text, 'other'::text])))
    FOREIGN KEY (file) REFERENCES returns.file(id)
    FOREIGN KEY (split_to) REFERENCES returns.file(id)
    PRIMARY KEY (id)
    CREATE INDEX member_document using btree (document) WHERE (document IS NOT NULL)
    CREATE INDEX member_file using btree (file, place)
    CREATE INDEX member_paper using btree (paper) WHERE (paper IS NOT NULL)
    CREATE UNIQUE INDEX member_pkey using btree (id)
    CREATE INDEX member_sketch using btree (sketch) WHERE (sketch IS NOT NULL)

returns.safeguard  -- Whether each of the eight is closed; value and evidence lie sealed (RET-7).
    file uuid not null  -- The return.
    kind text not null  -- Which of the eight (list E2).
    closed boolean not null default false  -- Unknown is open.
    decided_by uuid  -- Who looked at it last.
    decided_at timestamp with time zone  -- When; empty while nobody has.
    CHECK (((NOT closed) OR (decided_by IS NOT NULL)))
    CHECK ((kind = ANY (ARRAY['asylum_claim'::text, 'appeal_suspensive'::text, 'residence_right'::text, 'best_interest'::text, 'trafficking'::text, 'medical_fitness'::text, 'family_unity'::text, 'voluntariness'::text])))
    FOREIGN KEY (file) REFERENCES returns.file(id)
    PRIMARY KEY (file, kind)
    CREATE UNIQUE INDEX safeguard_pkey using btree (file, kind)

returns.step  -- What happened to a return, by codes: its timeline and the counts of gates hit.
    id uuid not null  -- Random.
    file uuid not null  -- The return.
    at timestamp with time zone not null  -- When.
    by uuid  -- Who; empty for a clock.
    what text not null  -- The step.
    state text not null  -- Where the file stood after it.
    detail text not null default ''::text  -- A code, such as an outward code or an outcome.
    FOREIGN KEY (file) REFERENCES returns.file(id)
    PRIMARY KEY (id)
    CREATE INDEX step_file using btree (file, at)
    CREATE UNIQUE INDEX step_pkey using btree (id)
    CREATE INDEX step_stopped using btree (detail, file) WHERE (what = ANY (ARRAY['gate'::text, 'hold'::text]))
    CREATE INDEX step_what using btree (what, detail)

returns.verdict  -- Decisions on nationality by two officers (RET-22, RET-23); the reasons lie sealed under the same number.
    id uuid not null  -- Random; also the number of the sealed reasons.
    file uuid not null  -- The return.
    outcome text not null  -- What it says.
    evidence text[] not null  -- Kinds of evidence relied on (list E3).
    appeal boolean not null  -- Whether it decides an appeal.
    first uuid not null  -- Who wrote it.
    first_at timestamp with time zone not null  -- When.
    second uuid  -- Who confirmed it.
    second_at timestamp with time zone  -- When.
    state text not null  -- Proposed, made, or returned to its writer.
    CHECK ((first IS DISTINCT FROM second))
    CHECK (((state = 'made'::text) = (second IS NOT NULL)))
    CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'not_confirmed'::text, 'inconclusive'::text])))
    CHECK ((state = ANY (ARRAY['proposed'::text, 'made'::text, 'returned'::text])))
    FOREIGN KEY (file) REFERENCES returns.file(id)
    PRIMARY KEY (id)
    CREATE INDEX verdict_file using btree (file, first_at)
    CREATE UNIQUE INDEX verdict_pkey using btree (id)
    CREATE UNIQUE INDEX verdict_proposed using btree (file) WHERE (state = 'proposed'::text)

roadmap.action_point  -- What somebody is to do by a day (GOV-10).
    id uuid not null  -- Identifier.
    body text not null  -- The body that asks.
    meeting uuid  -- The meeting that asked.
    seat uuid not null  -- Who owns it.
    text text not null  -- What is to be done.
    due date not null  -- By which day.
    state text not null  -- Where it stands.
    evidence text not null  -- What proves it; empty while open.
    reminded_on date  -- Last day a notice went out; null before.
    closed_at timestamp with time zone  -- When it was done or dropped; null while open.
    carried_to uuid  -- The later meeting it was carried to; null otherwise.
    CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'carried'::text, 'dropped'::text])))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    FOREIGN KEY (carried_to) REFERENCES roadmap.meeting(id)
    FOREIGN KEY (meeting) REFERENCES roadmap.meeting(id)
    FOREIGN KEY (seat) REFERENCES roadmap.seat(id)
    PRIMARY KEY (id)
    CREATE INDEX action_point_due using btree (due) WHERE (state = 'open'::text)
    CREATE UNIQUE INDEX action_point_pkey using btree (id)

roadmap.activity_version  -- How an activity stood from a day on; the newest version recorded for a day counts (GOV-21).
    activity text not null  -- The activity.
    version integer not null  -- From 1.
    roadmap text not null  -- The roadmap it stood in.
    state text not null  -- Where it stood.
    percent integer  -- Progress, if known.
    low text not null  -- Lower end of the interval kept on suspension, or empty.
    high text not null  -- Upper end of it, or empty.
    weight integer not null  -- How much it counts.
    since date not null  -- From which day this holds.
    reason text not null  -- Why it was changed; for loaded rows the source.
    decision text not null  -- Number of the decision, or empty.
    recorded_by uuid  -- Account; null for what was loaded.
    recorded_at timestamp with time zone not null  -- When.
    aims text not null default ''::text  -- Aims it serves, separated by commas; empty for none.
    owners text  -- Institutions that answer for it, separated by commas; null while nobody said otherwise than the founding documents.
    partners text not null default ''::text  -- Institutions that help, separated by commas.
    begins text not null default ''::text  -- Day, month or year it begins, as precise as somebody stated it; empty where nobody did.
    ends text not null default ''::text  -- Day, month or year it ends, likewise.
    CHECK ((begins ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'::text))
    CHECK ((ends ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'::text))
    CHECK (((percent >= 1) AND (percent <= 99)))
    CHECK ((state = ANY (ARRAY['planned'::text, 'in-progress'::text, 'continuing'::text, 'done'::text, 'suspended'::text, 'dropped'::text])))
    CHECK ((version >= 1))
    CHECK ((weight >= 1))
    FOREIGN KEY (activity) REFERENCES roadmap.entry(id)
    FOREIGN KEY (roadmap) REFERENCES roadmap.entry(id)
    PRIMARY KEY (activity, version)
    CREATE UNIQUE INDEX activity_version_pkey using btree (activity, version)
    CREATE INDEX activity_version_since using btree (activity, since, version)

roadmap.addendum  -- Dated words about a line of minutes: a remark before they are approved, a correction beside them afterwards; approved minutes never change (GOV-08).
    meeting uuid not null  -- The meeting.
    position integer not null  -- From 1.
    line integer not null  -- The line of the minutes it corrects.
    text text not null  -- The correction.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    kind text not null default 'addendum'::text  -- remark: before approval, answered in the minutes; addendum: after it, beside them.
    answer text not null default ''::text  -- What the secretary did about a remark; empty while it waits.
    answered_at timestamp with time zone  -- When; null while it waits.
    CHECK ((kind = ANY (ARRAY['remark'::text, 'addendum'::text])))
    FOREIGN KEY (meeting) REFERENCES roadmap.meeting(id)
    PRIMARY KEY (meeting, "position")
    CREATE UNIQUE INDEX addendum_pkey using btree (meeting, "position")

roadmap.agenda_item  -- A point of an agenda.
    meeting uuid not null  -- The meeting.
    position integer not null  -- From 1.
    text text not null  -- What is to be spoken of.
    FOREIGN KEY (meeting) REFERENCES roadmap.meeting(id)
    PRIMARY KEY (meeting, "position")
    CREATE UNIQUE INDEX agenda_item_pkey using btree (meeting, "position")

roadmap.alias  -- A spelling that means an entry.
    folded text not null  -- The spelling without marks, hamza forms, tatweel and spaces; nobody else claims it.
    spelling text not null  -- As it was written.
    entry text not null  -- Whom it means.
    source text not null  -- Line or document the spelling stands in.
    recorded_by uuid  -- Account; null for what was loaded.
    recorded_at timestamp with time zone not null  -- When.
    FOREIGN KEY (entry) REFERENCES roadmap.entry(id)
    PRIMARY KEY (folded)
    CREATE UNIQUE INDEX alias_pkey using btree (folded)

roadmap.attendance  -- Who was there for a seat.
    meeting uuid not null  -- The meeting.
    seat uuid not null  -- The seat.
    presence text not null  -- How it was filled.
    CHECK ((presence = ANY (ARRAY['present'::text, 'alternate'::text, 'excused'::text, 'absent'::text])))
    FOREIGN KEY (meeting) REFERENCES roadmap.meeting(id)
    FOREIGN KEY (seat) REFERENCES roadmap.seat(id)
    PRIMARY KEY (meeting, seat)
    CREATE UNIQUE INDEX attendance_pkey using btree (meeting, seat)

roadmap.ballot  -- One seat's vote, once (GOV-12).
    endorsement uuid not null  -- The vote.
    seat uuid not null  -- The seat.
    vote text not null  -- How.
    cast_by uuid not null  -- Account.
    cast_at timestamp with time zone not null  -- When.
    CHECK ((vote = ANY (ARRAY['yes'::text, 'no'::text, 'abstain'::text])))
    FOREIGN KEY (endorsement) REFERENCES roadmap.endorsement(id)
    FOREIGN KEY (seat) REFERENCES roadmap.seat(id)
    PRIMARY KEY (endorsement, seat)
    CREATE UNIQUE INDEX ballot_pkey using btree (endorsement, seat)

roadmap.body_charter  -- What a body is, in one version (GOV-04).
    body text not null  -- The body.
    version integer not null  -- From 1; the highest counts.
    kind text not null  -- What kind of body it is.
    parent text not null  -- The body it stands under, or empty; parents never come back to where they began.
    established text not null  -- Day, month or year it was established, as precise as its source; empty where nobody says.
    chair_ar text not null  -- The post that chairs it, in Arabic; empty where nobody says.
    chair_ckb text not null  -- In Central Kurdish; the Arabic one where nobody wrote it.
    chair_en text not null  -- In English; the Arabic one where nobody wrote it.
    chair_institution text not null  -- Whose post it is, or empty.
    source text not null  -- The line or document that says so.
    recorded_by uuid  -- Account; null for what was loaded.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((parent <> body))
    CHECK ((established ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'::text))
    CHECK ((kind = ANY (ARRAY['working-group'::text, 'taskforce'::text, 'committee'::text])))
    CHECK ((version >= 1))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (body, version)
    CREATE UNIQUE INDEX body_charter_pkey using btree (body, version)

roadmap.body_mandate  -- What a body is for, in one version; older ones stay readable (GOV-04).
    body text not null  -- The body.
    version integer not null  -- From 1; the highest counts.
    ar text not null  -- Text of record.
    ckb text not null  -- Central Kurdish; the Arabic text where nobody wrote it.
    en text not null  -- English; the Arabic text where nobody wrote it.
    since text not null  -- Day, month or year it holds from, as precise as its source; empty where nobody says.
    source text not null  -- The line or document that says so.
    recorded_by uuid  -- Account; null for what was loaded.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((since ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'::text))
    CHECK ((version >= 1))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (body, version)
    CREATE UNIQUE INDEX body_mandate_pkey using btree (body, version)

roadmap.body_rule  -- A body's quorum and majority; without one it cannot open a vote (GOV-06).
    id uuid not null  -- Identifier.
    body text not null  -- The body.
    quorum_of integer not null  -- Denominator: of so many parts of the seats.
    quorum integer not null  -- Numerator: so many parts must be present.
    majority text not null  -- Of the votes cast.
    source text not null  -- The document that says so.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When; the newest counts.
    CHECK (((quorum >= 1) AND (quorum <= quorum_of)))
    CHECK ((majority = ANY (ARRAY['simple'::text, 'two-thirds'::text, 'unanimous'::text])))
    CHECK ((quorum_of >= 1))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX body_rule_pkey using btree (id)

roadmap.chain_link  -- A body's decisions and endorsements in order, each holding the hash of the one before (GOV-14).
    body text not null  -- The body.
    position integer not null  -- From 1.
    kind text not null  -- What it is.
    subject text not null  -- Its number or identifier.
    content text not null  -- Fingerprint of what was decided.
    previous text not null  -- Hash of the link before, or empty.
    hash text not null  -- SHA-256 over body, position, kind, subject, content and previous.
    CHECK ((kind = ANY (ARRAY['decision'::text, 'endorsement'::text])))
    CHECK (("position" >= 1))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (body, "position")
    CREATE UNIQUE INDEX chain_link_pkey using btree (body, "position")

roadmap.claim  -- A source's word that a body covers an objective.
    body text not null  -- The body.
    objective integer not null  -- The objective.
    kind text not null  -- How the cell came to be (GOV-22).
    cited text not null  -- The line, or the aim or activity it comes from.
    quote text not null  -- The words; of a suggestion its reason, of a confirmed mapping the body and number of the decision; or empty.
    recorded_by uuid  -- Account that suggested or confirmed it; null for what was loaded.
    recorded_at timestamp with time zone  -- When; null for what was loaded.
    CHECK ((kind = ANY (ARRAY['declared'::text, 'text'::text, 'derived'::text, 'suggested'::text, 'confirmed'::text])))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    FOREIGN KEY (objective) REFERENCES roadmap.objective(number)
    PRIMARY KEY (body, objective, kind, cited)
    CREATE UNIQUE INDEX claim_pkey using btree (body, objective, kind, cited)

roadmap.contradiction  -- Wordings that do not agree; nothing rewrites either (GOV-25).
    id text not null  -- Such as ANO-6, or a number of our own.
    kind text not null  -- What they disagree about.
    ar text not null  -- What it is about, in Arabic.
    ckb text not null  -- In Central Kurdish.
    en text not null  -- In English.
    position integer not null  -- Order.
    state text not null  -- settled: by a document; kept: as printed, by a decision.
    explanation text not null  -- Dated words of an officer; empty while open.
    explained_by uuid  -- Account; null while open.
    explained_at timestamp with time zone  -- When; null while open.
    registered_by uuid  -- Account that found it; null for what was loaded.
    CHECK ((kind = ANY (ARRAY['number'::text, 'date'::text, 'name'::text, 'attribution'::text, 'wording'::text, 'spelling'::text])))
    CHECK ((state = ANY (ARRAY['open'::text, 'explained'::text, 'settled'::text, 'kept'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX contradiction_pkey using btree (id)

roadmap.decision  -- What a body decided; never changed (GOV-09).
    body text not null  -- The body.
    year integer not null  -- Its year.
    number integer not null  -- Without gaps within body and year.
    meeting uuid  -- The meeting, if it was decided in one.
    ar text not null  -- Text of record.
    ckb text not null  -- Central Kurdish, or empty.
    en text not null  -- English, or empty.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((number >= 1))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    FOREIGN KEY (meeting) REFERENCES roadmap.meeting(id)
    PRIMARY KEY (body, year, number)
    CREATE UNIQUE INDEX decision_pkey using btree (body, year, number)

roadmap.desk  -- The one row a body is held by while something of it is numbered, voted or chained.
    body text not null  -- The body.
    links integer not null default 0  -- How many links its chain has.
    head text not null default ''::text  -- Hash of the last link, or empty.
    CHECK ((links >= 0))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (body)
    CREATE UNIQUE INDEX desk_pkey using btree (body)

roadmap.endorsement  -- A body's vote on one version of a paper, bound to its hash; or one known from a document alone (GOV-13).
    id uuid not null  -- Identifier.
    body text not null  -- The body.
    paper uuid  -- The paper; null for an attested one.
    version integer  -- The version; null for an attested one.
    subject text  -- What an attested one endorsed; null otherwise.
    sha256 text not null  -- The hash voted on; empty for an attested one.
    state text not null  -- Where it stands.
    attested_on date  -- The day the document gives; null otherwise.
    source text not null  -- The line that attests it; empty otherwise.
    opened_at timestamp with time zone not null  -- When the vote was opened or the row loaded.
    closed_at timestamp with time zone  -- When the outcome fell; null before.
    seats integer not null  -- Seats that might vote when it was opened.
    CHECK ((state = ANY (ARRAY['voting'::text, 'endorsed'::text, 'rejected'::text, 'withdrawn'::text, 'attested'::text])))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    FOREIGN KEY (paper) REFERENCES roadmap.paper(id)
    FOREIGN KEY (subject) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX endorsement_pkey using btree (id)

roadmap.entry  -- One thing the founding documents name: an institution, a body, an aim, an activity, a figure.
    id text not null  -- As the structured review writes it, such as OBS-1.
    kind text not null  -- What it is, such as activity or observation.
    parent text not null  -- The entry it belongs to, or empty.
    ar text not null  -- Arabic name.
    ckb text not null  -- Central Kurdish name; the Arabic one where nobody wrote it.
    en text not null  -- English name.
    sources text not null  -- Where it stands, such as V:97,145; empty for what no document says.
    position integer not null  -- Order of the documents.
    line integer not null  -- Line of the structured review, from 1; 0 for what was added here.
    PRIMARY KEY (id)
    CREATE INDEX entry_kind using btree (kind, "position")
    CREATE UNIQUE INDEX entry_pkey using btree (id)

roadmap.evidence  -- Why an activity may be called done (GOV-17, GOV-18).
    id uuid not null  -- Identifier.
    activity text not null  -- The activity.
    kind text not null  -- What it is.
    reference text not null  -- The line, the file's name, the record's or release's number.
    sha256 text not null  -- Fingerprint of what it is, in hexadecimal.
    note text not null  -- What it proves, in words.
    institution text not null  -- Organisation of whoever offered it.
    offered_by uuid  -- Account; null for what was loaded.
    offered_at timestamp with time zone not null  -- When.
    accepted_by uuid  -- Account of another institution; null until accepted.
    accepted_at timestamp with time zone  -- When; null until accepted.
    withdrawn_at timestamp with time zone  -- When it was withdrawn; null otherwise.
    CHECK ((kind = ANY (ARRAY['line'::text, 'file'::text, 'record'::text, 'release'::text])))
    FOREIGN KEY (activity) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id)
    CREATE INDEX evidence_activity using btree (activity)
    CREATE UNIQUE INDEX evidence_pkey using btree (id)

roadmap.fact  -- One field of an entry in one version; a change adds a version, so that a report can say what it cited.
    entry text not null  -- Whose field.
    field text not null  -- Name of the field, such as value or date_start.
    version integer not null  -- From 1; the highest counts.
    position integer not null  -- Order among the fields.
    value text not null  -- The value as the source writes it, numbers in Western digits without grouping.
    verified boolean not null  -- False until an officer has compared it with its text (GOV-03).
    compared_with text not null  -- The text it was compared with; empty before.
    recorded_by uuid  -- Account that changed or compared it; null for what was loaded.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((version >= 1))
    FOREIGN KEY (entry) REFERENCES roadmap.entry(id)
    PRIMARY KEY (entry, field, version)
    CREATE UNIQUE INDEX fact_pkey using btree (entry, field, version)

roadmap.holder  -- Who holds a seat between two days.
    id uuid not null  -- Identifier.
    seat uuid not null  -- The seat.
    account uuid not null  -- The person's account.
    role text not null  -- What she is in the body.
    since date not null  -- First day.
    until date  -- Last day; null while the term runs.
    CHECK ((role = ANY (ARRAY['member'::text, 'alternate'::text, 'chair'::text, 'secretary'::text])))
    FOREIGN KEY (seat) REFERENCES roadmap.seat(id)
    PRIMARY KEY (id)
    CREATE INDEX holder_account using btree (account)
    CREATE UNIQUE INDEX holder_pkey using btree (id)

roadmap.kept_file  -- A file handed in with evidence or laid before a meeting, byte for byte; no personal data belongs in it.
    id uuid not null  -- Identifier.
    evidence uuid  -- The evidence it is; null for a paper.
    meeting uuid  -- The meeting it was laid before; null for evidence.
    title text not null  -- What a paper is called; empty for evidence.
    name text not null  -- Name of the file, its ending by what the bytes are.
    kind text not null  -- What the bytes are.
    size integer not null  -- In bytes, at most 10 MB.
    sha256 text not null  -- Fingerprint when it was handed in, in hexadecimal; computed anew whenever it is fetched.
    content bytea not null  -- Its bytes.
    brought_by uuid not null  -- Account.
    brought_at timestamp with time zone not null  -- When.
    withdrawn_at timestamp with time zone  -- When a paper was withdrawn; null while it lies before the meeting.
    CHECK ((num_nonnulls(evidence, meeting) = 1))
    CHECK (((withdrawn_at IS NULL) OR (meeting IS NOT NULL)))
    CHECK ((octet_length(content) <= 10485760))
    CHECK ((kind = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text, 'odt'::text, 'ods'::text, 'odp'::text, 'txt'::text])))
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
    CHECK (((size >= 1) AND (size <= 10485760)))
    FOREIGN KEY (evidence) REFERENCES roadmap.evidence(id)
    FOREIGN KEY (meeting) REFERENCES roadmap.meeting(id)
    PRIMARY KEY (id)
    UNIQUE (evidence)
    CREATE UNIQUE INDEX kept_file_evidence_key using btree (evidence)
    CREATE UNIQUE INDEX kept_file_laid_once using btree (meeting, sha256) WHERE (withdrawn_at IS NULL)
    CREATE INDEX kept_file_meeting using btree (meeting) WHERE (meeting IS NOT NULL)
    CREATE UNIQUE INDEX kept_file_pkey using btree (id)

roadmap.link  -- A reference between two entries.
    entry text not null  -- From.
    relation text not null  -- What the reference means, such as partners.
    target text not null  -- To.
    position integer not null  -- Order.
    FOREIGN KEY (entry) REFERENCES roadmap.entry(id)
    FOREIGN KEY (target) REFERENCES roadmap.entry(id)
    PRIMARY KEY (entry, relation, target)
    CREATE UNIQUE INDEX link_pkey using btree (entry, relation, target)

roadmap.meeting  -- A meeting of a body.
    id uuid not null  -- Identifier.
    body text not null  -- The body.
    planned_at timestamp with time zone not null  -- When it begins.
    place text not null  -- Where.
    state text not null  -- Where it stands.
    quorate boolean  -- Whether the quorum was there; null before it was held.
    reason text not null  -- Why it was cancelled; empty otherwise.
    minutes text not null  -- The minutes; empty before they are written.
    minutes_sha256 text not null  -- Fingerprint of the approved minutes; empty before.
    circulated_at timestamp with time zone  -- When the minutes went to the seats; null before.
    approved_by text not null default ''::text  -- Number of the decision that approved the minutes; empty before, and for those approved before decisions were asked for.
    CHECK ((state = ANY (ARRAY['planned'::text, 'convened'::text, 'held'::text, 'minuted'::text, 'circulated'::text, 'minutes-approved'::text, 'cancelled'::text])))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id)
    CREATE INDEX meeting_body using btree (body, planned_at)
    CREATE UNIQUE INDEX meeting_pkey using btree (id)

roadmap.milestone  -- A point on the way of an activity in one version; it has no part in the sums (GOV-15).
    id uuid not null  -- Identifier, the same in every version.
    version integer not null  -- From 1; the highest that holds on a day counts.
    activity text not null  -- The activity it stands under.
    ar text not null  -- Arabic name.
    ckb text not null  -- Central Kurdish name; the Arabic one where nobody wrote it.
    en text not null  -- English name; the Arabic one where nobody wrote it.
    due text not null  -- Day, month or year it is due, as precise as somebody stated it.
    reached_on date  -- The day it was reached; null while it was not.
    dropped boolean not null  -- Whether it is no longer wanted.
    since date not null  -- From which day this version holds.
    reason text not null  -- Why it was moved or dropped; empty otherwise.
    recorded_by uuid not null  -- Account.
    recorded_at timestamp with time zone not null  -- When.
    CHECK ((due ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text))
    CHECK ((version >= 1))
    FOREIGN KEY (activity) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id, version)
    CREATE INDEX milestone_activity using btree (activity)
    CREATE UNIQUE INDEX milestone_pkey using btree (id, version)

roadmap.objective  -- An objective of the Global Compact.
    number integer not null  -- 1 to 23.
    ar text not null  -- Arabic title.
    en text not null  -- English title.
    brief text not null  -- Short English title.
    verified boolean not null  -- Whether the Arabic wording was compared with the official text.
    printed text not null  -- The wording Iraq's review prints, or empty.
    priority boolean not null  -- Whether the working group chose it.
    CHECK (((number >= 1) AND (number <= 23)))
    PRIMARY KEY (number)
    CREATE UNIQUE INDEX objective_pkey using btree (number)

roadmap.paper  -- A text a body may endorse.
    id uuid not null  -- Identifier.
    body text not null  -- The body.
    title text not null  -- Its title.
    release text not null  -- Who may see it.
    CHECK ((release = ANY (ARRAY['public'::text, 'partners'::text, 'government'::text, 'body-only'::text])))
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX paper_pkey using btree (id)

roadmap.paper_version  -- One version of a paper, its canonical bytes made once, on saving (GOV-11).
    paper uuid not null  -- The paper.
    version integer not null  -- From 1.
    ar text not null  -- Arabic text.
    ckb text not null  -- Central Kurdish text, or empty.
    en text not null  -- English text, or empty.
    attachments text not null  -- Fingerprints of the attachments, a line each.
    canonical bytea not null  -- The bytes the hash is over.
    sha256 text not null  -- Their fingerprint.
    saved_by uuid not null  -- Account.
    saved_at timestamp with time zone not null  -- When.
    CHECK ((version >= 1))
    FOREIGN KEY (paper) REFERENCES roadmap.paper(id)
    PRIMARY KEY (paper, version)
    CREATE UNIQUE INDEX paper_version_pkey using btree (paper, version)

roadmap.passage  -- One line of a founding document, word for word.
    document text not null  -- The document.
    line integer not null  -- Counted from 1, blank lines included.
    text text not null  -- The words, spellings kept.
    FOREIGN KEY (document) REFERENCES roadmap.entry(id)
    PRIMARY KEY (document, line)
    CREATE UNIQUE INDEX passage_pkey using btree (document, line)

roadmap.seat  -- An institution's place in a body.
    id uuid not null  -- Identifier.
    body text not null  -- The body.
    institution text not null  -- Whose seat.
    since date not null  -- First day.
    until date  -- Last day; null while it stands.
    source text not null  -- Line or decision that gives the seat.
    FOREIGN KEY (body) REFERENCES roadmap.entry(id)
    FOREIGN KEY (institution) REFERENCES roadmap.entry(id)
    PRIMARY KEY (id)
    UNIQUE (body, institution, since)
    CREATE UNIQUE INDEX seat_body_institution_since_key using btree (body, institution, since)
    CREATE UNIQUE INDEX seat_pkey using btree (id)

roadmap.wording  -- One of the wordings of a contradiction.
    contradiction text not null  -- Whose.
    position integer not null  -- Order.
    document text not null  -- A founding document, or the symbol of another text.
    line integer not null  -- 0 for a text that is not kept here.
    quote text not null  -- Word for word.
    FOREIGN KEY (contradiction) REFERENCES roadmap.contradiction(id)
    PRIMARY KEY (contradiction, "position")
    CREATE UNIQUE INDEX wording_pkey using btree (contradiction, "position")

sheets.sheet  -- One file.
    id uuid not null  -- Identifier.
    name text not null  -- Name of the file.
    kind text not null  -- What its rows are.
    state text not null  -- Where it stands.
    brought_by uuid not null  -- Account.
    brought_at timestamp with time zone not null  -- When.
    CHECK ((kind = ANY (ARRAY['activities'::text, 'pledges'::text])))
    CHECK ((state = ANY (ARRAY['staged'::text, 'written'::text, 'discarded'::text])))
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX sheet_pkey using btree (id)

sheets.sheet_row  -- One row as it stands after corrections; its fate is found anew each time.
    sheet uuid not null  -- The file.
    line integer not null  -- Its line in the file, from 1.
    columns text[] not null  -- Names of the cells.
    cells text[] not null  -- Their texts.
    FOREIGN KEY (sheet) REFERENCES sheets.sheet(id)
    PRIMARY KEY (sheet, line)
    CREATE UNIQUE INDEX sheet_row_pkey using btree (sheet, line)

statistics.case_watch  -- One row for each case opened: what does not change.
    case_id uuid not null  -- The case.
    office text not null  -- Branch that opened it.
    governorate text not null  -- Governorate of the branch.
    channel text not null  -- How the person came: code list channel.
    category text  -- Category code as the case has it; made neutral before it is shared.
    birth_year_band integer  -- First year of the band of birth.
    sex text  -- female or male, when known.
    minors integer not null  -- How many minors belong to the household.
    PRIMARY KEY (case_id)
    CREATE UNIQUE INDEX case_watch_pkey using btree (case_id)

statistics.loan_watch  -- How the running loans of each governorate stood when last told.
    governorate text not null  -- Where.
    loans bigint not null  -- How many run.
    risky bigint not null  -- How many of them are more than thirty days late.
    outstanding bigint not null  -- What is owed, whole dinars.
    at_risk bigint not null  -- What is owed on the risky ones, whole dinars.
    at timestamp with time zone not null  -- When this was told.
    PRIMARY KEY (governorate)
    CREATE UNIQUE INDEX loan_watch_pkey using btree (governorate)

statistics.moment  -- What happened to a case or a referral: one row for each kind, in whatever order events arrive.
    subject uuid not null  -- The case or the referral.
    kind text not null  -- What happened, such as opened or accepted.
    at timestamp with time zone not null  -- When: the first time or the last, as the kind asks.
    detail text not null  -- A code, an account or a score that goes with it; may be empty.
    PRIMARY KEY (subject, kind)
    CREATE UNIQUE INDEX moment_pkey using btree (subject, kind)

statistics.occurrence  -- Things that happen once and are only counted.
    key uuid not null  -- The event: a repeated one changes nothing.
    kind text not null  -- What happened.
    month date not null  -- In which month.
    governorate text not null  -- Where.
    district text  -- District, for unmet needs only.
    family text  -- Service family, for unmet needs only.
    outcome text not null  -- Code of the reason or result.
    CHECK ((kind = ANY (ARRAY['unmet'::text, 'follow-up'::text, 'complaint'::text, 'satisfaction'::text, 'break-glass'::text, 'gate'::text])))
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    PRIMARY KEY (key)
    CREATE UNIQUE INDEX occurrence_pkey using btree (key)

statistics.referral_watch  -- One row for each referral heard of: what does not change.
    referral_id uuid not null  -- The referral.
    case_id uuid not null  -- Its case.
    family text not null  -- Service family.
    priority text not null  -- emergency, high, medium or low.
    governorate text not null  -- Governorate of the sending branch.
    provider text not null  -- Office of the provider addressed.
    PRIMARY KEY (referral_id)
    CREATE UNIQUE INDEX referral_watch_pkey using btree (referral_id)

statistics.return_watch  -- One row for each return received: what does not change, and the age last shared.
    return_id uuid not null  -- The return.
    post text not null  -- Post that received it.
    rule_set text not null  -- Rule set pinned at receipt.
    received_at timestamp with time zone not null  -- When it was received.
    open_days integer  -- What the shared row says of its age while undecided: 0, 30, 60 or 90 days; null once it does not age.
    PRIMARY KEY (return_id)
    CREATE INDEX return_watch_ages using btree (received_at) WHERE (open_days < 90)
    CREATE UNIQUE INDEX return_watch_pkey using btree (return_id)

statistics.service_watch  -- Directory services as last heard; facts about services, not persons.
    service_id uuid not null  -- The service.
    governorate text not null  -- Where it is offered; IQ when in several.
    family text not null  -- Service family.
    active boolean not null  -- Whether it takes referrals.
    verified_on date  -- Last verification.
    PRIMARY KEY (service_id)
    CREATE UNIQUE INDEX service_watch_pkey using btree (service_id)

statistics.stay_watch  -- One row for each stay in lodging.
    stay_id uuid not null  -- The stay.
    starts date not null  -- The first day.
    ends date  -- The last day; null while it lasts.
    shared_days integer not null default 0  -- How many days the shared row says.
    PRIMARY KEY (stay_id)
    CREATE UNIQUE INDEX stay_watch_pkey using btree (stay_id)

tasks.appointment  -- When a person and her worker meet.
    id uuid not null  -- Random.
    file uuid not null  -- For which case.
    owner uuid not null  -- The account she meets.
    starts_at timestamp with time zone not null  -- When.
    place text not null  -- Code of the place: office, safe-room, phone, visit.
    state text not null default 'planned'::text  -- Planned, kept, missed or cancelled.
    created_at timestamp with time zone not null  -- When it was agreed.
    CHECK ((state = ANY (ARRAY['planned'::text, 'kept'::text, 'missed'::text, 'cancelled'::text])))
    PRIMARY KEY (id)
    CREATE INDEX appointment_owner using btree (owner, starts_at)
    CREATE UNIQUE INDEX appointment_pkey using btree (id)

tasks.task  -- What is to be done, by whom and by when (REF-29).
    id uuid not null  -- Random.
    file uuid not null  -- For which case.
    kind text not null  -- Code, such as follow-up or call; protection is invisible to others (REF-26).
    owner uuid not null  -- The account that has to do it.
    link text  -- The page where it is done.
    created_at timestamp with time zone not null  -- When it was set.
    due_at timestamp with time zone not null  -- When it should be done.
    done_at timestamp with time zone  -- When it was done; null while open.
    done_by uuid  -- Who did it.
    PRIMARY KEY (id)
    CREATE INDEX task_file using btree (file) WHERE (done_at IS NULL)
    CREATE INDEX task_owner using btree (owner, due_at) WHERE (done_at IS NULL)
    CREATE UNIQUE INDEX task_pkey using btree (id)

ui.submission  -- One posted form by its one-time key; the second arrival is shown where the first one led.
    once uuid not null  -- The one-time key drawn when the form was shown.
    path text not null  -- Where the form was posted.
    state text not null  -- running: at work; acted: its transaction is committed, the answer not yet written; done: answered.
    begun_at timestamp with time zone not null  -- When it began; a running one older than thirty seconds was abandoned and may be taken over.
    location text  -- Where the first answer led, if it led anywhere.
    CHECK ((state = ANY (ARRAY['running'::text, 'acted'::text, 'done'::text])))
    PRIMARY KEY (once, path)
    CREATE INDEX submission_begun_at using btree (begun_at)
    CREATE UNIQUE INDEX submission_pkey using btree (once, path)

vault.draft  -- Unfinished forms, each sealed to its writer's own key.
    account_id uuid not null  -- The writer.
    form text not null  -- Which form.
    worker_key bytea not null  -- Fingerprint of the key it is sealed to.
    sealed bytea not null  -- The values under HPKE.
    saved_at timestamp with time zone not null  -- When.
    PRIMARY KEY (account_id, form)
    CREATE UNIQUE INDEX draft_pkey using btree (account_id, form)

vault.drawer  -- Records that belong to no case, sealed to an office's key circle.
    drawer_id uuid not null  -- Which.
    office text not null  -- Code of the office.
    purpose text not null  -- Which of its circles.
    fields text[] not null  -- Names of the fields.
    sealed bytea[] not null  -- Their ciphertexts in the same order.
    enclosure bytea not null  -- The record's own key sealed to the circle.
    tag bytea not null  -- MAC of this deployment.
    sealed_at timestamp with time zone not null  -- When.
    PRIMARY KEY (drawer_id)
    CREATE UNIQUE INDEX drawer_pkey using btree (drawer_id)

vault.duplicate_token  -- Nationwide tokens of compounds and document numbers, for the duplicate check only.
    token bigint not null  -- HMAC-SHA-256 under the national key: 32 bits for compounds of names, 64 for document numbers.
    case_id uuid not null  -- The case.
    office text not null  -- The office a finder is told.
    PRIMARY KEY (token, case_id)
    CREATE INDEX duplicate_token_case using btree (case_id)
    CREATE UNIQUE INDEX duplicate_token_pkey using btree (token, case_id)

vault.name_token  -- Tokens of single names under a key of that case alone: equal names of two cases have different tokens.
    case_id uuid not null  -- The case.
    token integer not null  -- 32 bits of HMAC-SHA-256.
    PRIMARY KEY (case_id, token)
    CREATE UNIQUE INDEX name_token_pkey using btree (case_id, token)

vault.record  -- One record of a section: names of fields and their ciphertexts.
    case_id uuid not null  -- The case.
    section text not null  -- The section whose key seals it.
    record_id uuid not null  -- Which record.
    layer smallint not null default 0  -- 0 what holders wrote; above, what was dropped into the letterbox since.
    epoch integer not null  -- The epoch of the case's key it is sealed under.
    fields text[] not null  -- Names of the fields.
    sealed bytea[] not null  -- Their ciphertexts in the same order: version byte, then AES-256-GCM.
    enclosure bytea  -- For the letterbox: the record's own key sealed to the case's letterbox.
    tag bytea  -- For the letterbox: MAC of this deployment, since anyone may know the letterbox' public key.
    sealed_at timestamp with time zone not null  -- When.
    PRIMARY KEY (case_id, section, record_id, layer)
    CREATE UNIQUE INDEX record_pkey using btree (case_id, section, record_id, layer)

-- database keys

keys.case_epoch  -- Each key a case has had; the newest one counts. The key itself is nowhere but in wraps.
    case_id uuid not null  -- The case.
    epoch integer not null  -- From 1; one more whenever a holder leaves.
    office text not null  -- The office that succeeds to the case.
    commitment bytea not null  -- Derived from the key; tells a right key from a wrong one.
    lock bytea not null  -- Public key of the case's letterbox.
    letterbox bytea not null  -- Private key of the letterbox under the case key.
    previous bytea  -- The key of the epoch before under this one.
    begun_by uuid not null  -- Account that made this key.
    begun_key bytea not null  -- Fingerprint of that account's key.
    begun_at timestamp with time zone not null  -- When.
    certificate bytea not null  -- MAC of this deployment over the row.
    renewal_due boolean not null default false  -- A holder left when nobody was there who could make a new key; the next writer does.
    confirmed boolean not null default false  -- Records of the case were seen; unconfirmed ones are swept after a day.
    escrowed boolean not null default false  -- This epoch lies sealed for emergencies of every pair of institutions there was; if not, the next writer seals it.
    PRIMARY KEY (case_id, epoch)
    CREATE UNIQUE INDEX case_epoch_pkey using btree (case_id, epoch)
    CREATE INDEX case_epoch_unconfirmed using btree (begun_at) WHERE (NOT confirmed)

keys.circle  -- An office's own key: supervisors succeed by it, focal points open their inbox, complaints officers their drawers.
    office text not null  -- Code of the office; of the institution for the purpose emergency.
    purpose text not null  -- What the key is for.
    lock bytea not null  -- HPKE X-Wing public key.
    certificate bytea not null  -- MAC of this deployment over the row.
    founded_at timestamp with time zone not null  -- When the first member founded it.
    CHECK ((purpose = ANY (ARRAY['succession'::text, 'inbox'::text, 'complaints'::text, 'emergency'::text, 'oversight'::text, 'register'::text])))
    PRIMARY KEY (office, purpose)
    CREATE UNIQUE INDEX circle_pkey using btree (office, purpose)

keys.circle_member  -- Who holds an office's key, and who waits to be admitted by a holder.
    office text not null  -- Code of the office.
    purpose text not null  -- Which of its keys.
    account_id uuid not null  -- The member.
    worker_key bytea not null  -- Fingerprint of the member's key.
    asked_at timestamp with time zone not null  -- When the place was asked for.
    wrap bytea  -- The office's private key sealed to the member; null while waiting, and after leaving.
    admitted_by bytea  -- Fingerprint of the key of the holder who admitted; the member's own for the founder.
    admitted_at timestamp with time zone  -- When.
    signature bytea  -- Ed25519 of who admitted.
    ended_at timestamp with time zone  -- When the membership ended.
    PRIMARY KEY (office, purpose, account_id, asked_at)
    CREATE UNIQUE INDEX circle_member_now using btree (account_id, office, purpose) WHERE (ended_at IS NULL)
    CREATE UNIQUE INDEX circle_member_pkey using btree (office, purpose, account_id, asked_at)

keys.deployment  -- Which deployment secrets these keys belong to; a start with other secrets is refused.
    only_row boolean not null default true  -- There is one row.
    mark text not null  -- Derived one-way from the secrets.
    since timestamp with time zone not null  -- First start.
    CHECK (only_row)
    PRIMARY KEY (only_row)
    CREATE UNIQUE INDEX deployment_pkey using btree (only_row)

keys.emergency_share  -- What an institution's approver sealed to the reader of one emergency. The wrap goes when the time is over, the signed record stays.
    request_id uuid not null  -- The request.
    institution text not null  -- Which institution approved.
    approver uuid not null  -- Who.
    approver_key bytea not null  -- Fingerprint of the approver's key.
    reader_key bytea not null  -- Fingerprint of the key it is sealed to.
    until timestamp with time zone  -- Set by the second approval: when reading ends.
    wrap bytea  -- The halves of the sections named, under HPKE; null once ended.
    signature bytea not null  -- Ed25519 of the approver over terms and wrap.
    shared_at timestamp with time zone not null  -- When.
    PRIMARY KEY (request_id, institution)
    CREATE UNIQUE INDEX emergency_share_pkey using btree (request_id, institution)

keys.escrow  -- Halves of the section keys of an epoch, sealed to an institution's emergency circle. Restricted sections (C4) have none.
    case_id uuid not null  -- The case.
    epoch integer not null  -- Whose section keys.
    institution text not null  -- Who can open this half.
    partner text not null  -- Who can open the other half.
    wrap bytea not null  -- The halves in the order of the sections, under HPKE.
    CHECK ((institution <> partner))
    PRIMARY KEY (case_id, epoch, institution, partner)
    CREATE UNIQUE INDEX escrow_pkey using btree (case_id, epoch, institution, partner)

keys.key_grant  -- Signed grants: who was given which key by whom on what ground. The wrap goes when the grant ends, the record stays.
    id uuid not null  -- Random.
    case_id uuid not null  -- The case.
    epoch integer not null  -- The epoch whose key is wrapped.
    section text not null  -- * for the case's key, else the one section whose key is wrapped.
    grantee_account uuid  -- The worker, or null.
    office text  -- The office whose circle is the grantee, or null.
    purpose text  -- Which circle of that office.
    grantee_key bytea not null  -- Fingerprint of the key it is sealed to.
    grantor uuid not null  -- Account of the grantor.
    grantor_key bytea not null  -- Fingerprint of the grantor's key.
    ground text not null  -- Code of the reason.
    granted_at timestamp with time zone not null  -- When.
    not_after timestamp with time zone  -- When it ends by itself; null for as long as designated.
    commitment bytea not null  -- Derived from the wrapped key; tells a right key from a wrong one.
    wrap bytea  -- The key sealed to the grantee with this record as context.
    withheld boolean not null  -- The wrap is closed once more under the deployment's release key, until acceptance.
    signature bytea not null  -- Ed25519 of the grantor over the record and the wrap.
    ended_at timestamp with time zone  -- When it was taken back.
    CHECK (((grantee_account IS NULL) <> (office IS NULL)))
    CHECK (((office IS NULL) = (purpose IS NULL)))
    PRIMARY KEY (id)
    CREATE INDEX key_grant_case using btree (case_id, epoch)
    CREATE INDEX key_grant_holder using btree (grantee_account, granted_at) WHERE (ended_at IS NULL)
    CREATE INDEX key_grant_office using btree (office, purpose, granted_at) WHERE (ended_at IS NULL)
    CREATE UNIQUE INDEX key_grant_pkey using btree (id)

keys.opening  -- That an account has opened a case before; the first opening states a reason.
    case_id uuid not null  -- The case.
    account_id uuid not null  -- The account.
    at timestamp with time zone not null  -- The first time.
    PRIMARY KEY (case_id, account_id)
    CREATE UNIQUE INDEX opening_pkey using btree (case_id, account_id)

keys.reading  -- Reading budget: the different cases an account opened in an hour. Swept after two days.
    account_id uuid not null  -- The account.
    hour timestamp with time zone not null  -- The hour.
    case_id uuid not null  -- The case.
    PRIMARY KEY (account_id, hour, case_id)
    CREATE UNIQUE INDEX reading_pkey using btree (account_id, hour, case_id)

keys.search_budget  -- Nationwide duplicate checks an account made on a day.
    account_id uuid not null  -- The account.
    day date not null  -- The day in Baghdad.
    spent integer not null  -- How many.
    PRIMARY KEY (account_id, day)
    CREATE UNIQUE INDEX search_budget_pkey using btree (account_id, day)

keys.volume  -- A volume of sealed records: its key lies nowhere in clear.
    id uuid not null  -- Which.
    kind text not null  -- What its records are.
    commitment bytea not null  -- Names the key without telling it.
    founded_by uuid not null  -- Who founded it.
    founded_at timestamp with time zone not null  -- When.
    certificate bytea not null  -- MAC of this deployment over the row: a volume inserted or altered is not believed.
    PRIMARY KEY (id)
    CREATE UNIQUE INDEX volume_pkey using btree (id)

keys.volume_budget  -- Searches in volumes by hour; rows of past days are deleted.
    account_id uuid not null  -- Whose.
    hour timestamp with time zone not null  -- Which hour.
    spent integer not null  -- How many.
    PRIMARY KEY (account_id, hour)
    CREATE UNIQUE INDEX volume_budget_pkey using btree (account_id, hour)

keys.volume_grant  -- The volume's key sealed to the register circle of an office admitted to it.
    volume uuid not null  -- Which volume.
    office text not null  -- Code of the office.
    circle_key bytea not null  -- Fingerprint of the circle's key it is sealed to.
    grantor uuid not null  -- Who admitted the office.
    grantor_key bytea not null  -- Fingerprint of the grantor's key.
    granted_at timestamp with time zone not null  -- When.
    wrap bytea not null  -- The key under HPKE, bound to this record.
    signature bytea not null  -- Ed25519 of the grantor over record and wrap.
    FOREIGN KEY (volume) REFERENCES volume(id)
    PRIMARY KEY (volume, office)
    CREATE UNIQUE INDEX volume_grant_pkey using btree (volume, office)

keys.worker_key  -- The key directory: every worker's public keys, and the private ones sealed under the worker's passphrase.
    fingerprint bytea not null  -- SHA-256 over account and public keys.
    account_id uuid not null  -- Whose.
    lock bytea not null  -- HPKE X-Wing public key: others seal to it.
    verify_key bytea not null  -- Ed25519 public key: shows who signed a grant.
    certificate bytea not null  -- MAC of this deployment over the public part: an inserted or altered key is not believed.
    sealed bytea not null  -- Both private keys under the key Argon2id makes from the passphrase.
    salt bytea not null  -- Of Argon2id.
    memory_kib integer not null  -- Of Argon2id.
    passes integer not null  -- Of Argon2id.
    lanes integer not null  -- Of Argon2id.
    enrolled_at timestamp with time zone not null  -- When the keys were made.
    retired_at timestamp with time zone  -- Since when nothing may be sealed to it; old grants it signed stay good.
    PRIMARY KEY (fingerprint)
    CREATE UNIQUE INDEX worker_key_account using btree (account_id) WHERE (retired_at IS NULL)
    CREATE UNIQUE INDEX worker_key_pkey using btree (fingerprint)

-- database shared

statistics.case_fact  -- One row for each case.
    pseudonym text not null  -- Keyed hash of the case; the key lies outside the databases.
    month date not null  -- Month of intake, as its first day.
    governorate text not null  -- Governorate of the branch.
    branch text not null  -- Code of the branch.
    channel text not null  -- How the person came.
    category text not null  -- Returnee category; restricted ones appear as unspecified.
    birth_year_band text not null  -- Ten-year band, or unknown.
    age_group text not null  -- Under eighteen at intake or not, as far as the band tells.
    minors text not null  -- Whether minors belong to the household.
    sex text not null  -- Sex as recorded.
    disability text not null  -- Whether a disability was recorded in screening.
    consent text not null  -- Decision on case management.
    state text not null  -- Open or closed.
    closed_month date  -- Month of closing.
    worker text  -- Keyed hash of the worker, to count caseloads.
    days_to_assessment integer  -- Whole days from intake to assessment.
    days_to_plan integer  -- Whole days from intake to the approved plan.
    days_to_service integer  -- Whole days from intake to the first service.
    score_route text  -- Whether the person was helped directly or through referrals, once both scores are known.
    score_change numeric(4,2)  -- Endline minus baseline.
    CHECK ((age_group = ANY (ARRAY['minor'::text, 'adult'::text, 'unknown'::text])))
    CHECK ((EXTRACT(day FROM closed_month) = (1)::numeric))
    CHECK ((consent = ANY (ARRAY['given'::text, 'refused'::text, 'none'::text])))
    CHECK ((disability = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
    CHECK ((minors = ANY (ARRAY['with'::text, 'without'::text])))
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    CHECK ((score_route = ANY (ARRAY['direct'::text, 'referred'::text])))
    CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'unknown'::text])))
    CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX case_fact_pkey using btree (pseudonym)

statistics.edition  -- Counts the changes of the store, so that figures are reckoned once for each.
    singleton boolean not null default true  -- There is one row.
    number bigint not null  -- Grows with every change.
    CHECK (singleton)
    PRIMARY KEY (singleton)
    CREATE UNIQUE INDEX edition_pkey using btree (singleton)

statistics.loan_fact  -- Running loans of a governorate together; no loan has a row.
    governorate text not null  -- Governorate.
    loans bigint not null  -- How many run.
    risky bigint not null  -- How many of them are more than thirty days late.
    outstanding bigint not null  -- What is owed, whole dinars.
    at_risk bigint not null  -- What is owed on the risky ones, whole dinars.
    PRIMARY KEY (governorate)
    CREATE UNIQUE INDEX loan_fact_pkey using btree (governorate)

statistics.occurrence_fact  -- Counted happenings: unmet needs, follow-ups, ordinary complaints, satisfaction, break-glass.
    pseudonym text not null  -- Keyed hash of the event.
    kind text not null  -- What happened.
    month date not null  -- Month.
    governorate text not null  -- Governorate.
    district text  -- District, for unmet needs only (REF-8).
    family text  -- Service family, for unmet needs only.
    outcome text not null  -- Code of the reason or result.
    CHECK (((district IS NULL) OR (kind = 'unmet'::text)))
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX occurrence_fact_pkey using btree (pseudonym)

statistics.referral_fact  -- One row for each referral sent.
    pseudonym text not null  -- Keyed hash of the referral.
    month date not null  -- Month of sending.
    governorate text not null  -- Governorate of the sending branch.
    family text not null  -- Service family.
    priority text not null  -- Priority.
    provider text not null  -- Code of the provider addressed.
    answer text not null  -- What the provider answered, if anything.
    timely text  -- Whether the answer came before its clock ran out; null without one.
    decline_reason text  -- Code of the reason, when declined.
    service text  -- Whether the service began, once accepted.
    outcome text  -- What the person said, once the service began.
    answer_hours integer  -- Whole hours from sending to the answer.
    CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'silent'::text, 'waiting'::text, 'withdrawn'::text])))
    CHECK (((decline_reason IS NULL) OR (answer = 'declined'::text)))
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'disputed'::text, 'unconfirmed'::text])))
    CHECK ((service = ANY (ARRAY['started'::text, 'not-started'::text])))
    CHECK ((timely = ANY (ARRAY['in-time'::text, 'late'::text])))
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX referral_fact_pkey using btree (pseudonym)

statistics.return_fact  -- One row for each return that answers for itself.
    pseudonym text not null  -- Keyed hash of the return.
    month date not null  -- Month of receipt.
    post text not null  -- Code of the post that received it.
    rule_set text not null  -- Rule set pinned at receipt.
    complete text not null  -- Whether it was complete when first looked at.
    clock text not null  -- Whether its time to decision counts; one withdrawn undecided is dropped.
    days_to_decision integer  -- Whole days to the first decision, stopped time taken off; null while undecided.
    open_days integer  -- While undecided: its age in whole thirties of days, ninety at most.
    paper text not null  -- Whether travel documents were issued, and expired unused.
    reached integer not null  -- The furthest step: 1 seated, 2 boarded, 3 arrived, 4 offered the mechanism, 5 enrolled.
    CHECK (((open_days IS NULL) OR ((days_to_decision IS NULL) AND (clock = 'counted'::text))))
    CHECK ((clock = ANY (ARRAY['counted'::text, 'dropped'::text])))
    CHECK ((complete = ANY (ARRAY['first'::text, 'later'::text, 'unchecked'::text])))
    CHECK ((days_to_decision >= 0))
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    CHECK ((open_days = ANY (ARRAY[0, 30, 60, 90])))
    CHECK ((paper = ANY (ARRAY['none'::text, 'issued'::text, 'expired'::text])))
    CHECK (((reached >= 0) AND (reached <= 5)))
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX return_fact_pkey using btree (pseudonym)

statistics.score_fact  -- One row for each case with both scores and each family of service that began for it; rows of one case do not know each other.
    pseudonym text not null  -- Keyed hash of case and family together.
    month date not null  -- Month of intake.
    governorate text not null  -- Governorate of the branch.
    family text not null  -- Service family.
    score_change numeric(4,2) not null  -- Endline minus baseline.
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX score_fact_pkey using btree (pseudonym)

statistics.service_fact  -- Services of the public directory; not about persons.
    pseudonym text not null  -- Keyed hash of the service.
    governorate text not null  -- Governorate.
    family text not null  -- Service family.
    active boolean not null  -- Whether it takes referrals.
    verified_on date  -- Day the service was last verified: the one exact day here, for it is nobody's.
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX service_fact_pkey using btree (pseudonym)

statistics.stay_fact  -- One row for each stay in lodging that has begun.
    pseudonym text not null  -- Keyed hash of the stay.
    month date not null  -- Month of the first day.
    days integer not null  -- Days housed so far, first and last counted.
    CHECK ((days >= 1))
    CHECK ((EXTRACT(day FROM month) = (1)::numeric))
    PRIMARY KEY (pseudonym)
    CREATE UNIQUE INDEX stay_fact_pkey using btree (pseudonym)


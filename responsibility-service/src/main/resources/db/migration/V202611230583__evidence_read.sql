-- Who looked into a piece of evidence, and how: shown beside it. The trail holds the same for auditors.
create table evidence_read (
    id              uuid primary key,
    evidence        uuid not null references evidence (id),
    person          uuid,
    name            text not null,
    how             text not null check (how in ('DOWNLOAD', 'PREVIEW')),
    at              timestamptz not null
);
create index evidence_read_by_evidence on evidence_read (evidence, id desc);

-- The same bytes in other records of the unit: offered for reuse, and shown to whoever accepts.
create index evidence_by_hash on evidence (bureau, sha256) where removed_at is null;

grant select, insert on evidence_read to ${app};

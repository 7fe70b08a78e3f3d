-- Every scoring table that was handed in, also the one that was refused: whoever made it can be shown what was wrong with it.
create table scheme_upload (
    id               uuid primary key,
    bureau           text not null,
    file             uuid not null,
    name             text not null,
    bytes            bigint not null check (bytes >= 0),
    sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- Null when it was refused. A draft that is discarded later leaves its upload behind.
    scheme           uuid,
    refused_zh       text,
    refused_en       text,
    uploaded_by      text not null,
    uploaded_by_name text not null,
    uploaded_at      timestamptz not null,
    check ((scheme is null) = (refused_zh is not null)),
    check ((refused_zh is null) = (refused_en is null))
);
create index scheme_upload_newest on scheme_upload (bureau, id desc);

grant select, insert on scheme_upload to ${app};

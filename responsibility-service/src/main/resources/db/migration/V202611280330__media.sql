-- 图片影像库 (item 1.2). An upload arrives in pieces and may break in between: what is complete lies in staging, how much of it
-- counts stands here. Once whole, screened and kept it becomes an item, and the upload goes.
create table media_upload (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    person          uuid not null,
    name            text not null check (length(name) between 1 and 200),
    length          bigint not null check (length > 0),
    received        bigint not null check (received between 0 and length),
    created_at      timestamptz not null,
    changed_at      timestamptz not null
);

create table media_item (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    unit            uuid not null,
    collection      text not null check (length(collection) between 1 and 60),
    title           text not null check (length(title) between 1 and 200),
    description     text not null check (length(description) <= 2000),
    tags            text[] not null,
    kind            text not null check (kind in ('PICTURE', 'VIDEO')),
    file            uuid not null,
    thumbnail       uuid,
    media_type      text not null,
    size            bigint not null,
    sha256          text not null,
    -- How often it was opened. By whom is not kept: no duty asks for it.
    views           bigint not null default 0 check (views >= 0),
    added_by        uuid not null,
    added_at        timestamptz not null,
    removed_at      timestamptz,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id)
);
create index media_item_newest on media_item (bureau, id desc) where removed_at is null;
create index media_item_by_tag on media_item using gin (tags) where removed_at is null;

grant select, insert, update, delete on media_upload to ${app};
grant select, insert, update on media_item to ${app};

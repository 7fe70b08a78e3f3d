-- Item 1.2: how much the library grew and how often it was watched in a period. Days are business days; openings have no name.
alter table media_item add added_on date;
update media_item set added_on = cast(added_at at time zone 'Asia/Shanghai' as date);
alter table media_item alter added_on set not null;

-- Openings from now on, by day; those before are in media_item.views alone.
create table media_item_views (
    item            uuid not null references media_item (id),
    viewed_on       date not null,
    views           bigint not null check (views > 0),
    primary key (item, viewed_on)
);
grant select, insert, update on media_item_views to ${app};

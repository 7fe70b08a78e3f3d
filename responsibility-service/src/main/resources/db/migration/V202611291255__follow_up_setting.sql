-- 受处理、受处分 (1.4): besides sanctions, which announced measures are followed up is for a bureau to say.
create table follow_up_setting (
    bureau          text primary key references bureau (code),
    kinds           text[] not null,
    changed_by      uuid,
    changed_at      timestamptz not null,
    version         int not null
);
grant select, insert, update on follow_up_setting to ${app};

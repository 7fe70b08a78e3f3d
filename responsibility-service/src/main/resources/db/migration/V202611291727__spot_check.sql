-- 纪委 samples what responsible units accepted for the units that support them: a share is drawn from a period, and of each drawn
-- record it is noted whether it is true.
create table spot_check (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    person          uuid not null,
    from_day        date not null,
    to_day          date not null,
    seed            text not null,
    share           numeric not null,
    accepted        int not null,
    made_on         date not null,
    check (from_day <= to_day),
    foreign key (bureau, person) references person (bureau, id)
);
create index spot_check_by_bureau on spot_check (bureau, id desc);

create table spot_check_record (
    spot_check      uuid not null references spot_check (id),
    record          uuid not null references record (id),
    genuine         boolean,
    remark          text not null default '' check (length(remark) <= 1000),
    noted_by        uuid,
    noted_on        date,
    primary key (spot_check, record),
    check ((genuine is null) = (noted_by is null) and (genuine is null) = (noted_on is null)),
    check (genuine or genuine is null or remark <> '')
);
grant select, insert on spot_check, spot_check_record to ${app};
grant update (genuine, remark, noted_by, noted_on) on spot_check_record to ${app};

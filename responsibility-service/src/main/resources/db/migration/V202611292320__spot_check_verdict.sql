-- What somebody found in a spot check is never overwritten: whoever finds otherwise says so beside it, and why.
create table spot_check_verdict (
    spot_check      uuid not null,
    record          uuid not null,
    number          int not null check (number > 0),
    genuine         boolean not null,
    remark          text not null check (length(remark) <= 1000),
    noted_by        uuid not null,
    noted_on        date not null,
    primary key (spot_check, record, number),
    foreign key (spot_check, record) references spot_check_record (spot_check, record),
    check (genuine and number = 1 or remark <> '')
);
create index spot_check_verdict_by_record on spot_check_verdict (record);
grant select, insert on spot_check_verdict to ${app};

insert into spot_check_verdict (spot_check, record, number, genuine, remark, noted_by, noted_on)
select spot_check, record, 1, genuine, remark, noted_by, noted_on from spot_check_record where genuine is not null;

alter table spot_check_record drop column genuine, drop column remark, drop column noted_by, drop column noted_on;

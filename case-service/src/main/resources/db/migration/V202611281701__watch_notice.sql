-- Who watches the report platform is told to the list that 5.1 is counted by.
alter table service_notice drop constraint service_notice_kind_check;
alter table service_notice add constraint service_notice_kind_check check (kind in ('MEASURE', 'FULFILMENT', 'WATCH'));

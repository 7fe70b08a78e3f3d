-- Reminders of rounds go out as letters too, by the way of responsibility-service.
alter table owner_notice drop constraint owner_notice_kind_check;
alter table owner_notice add constraint owner_notice_kind_check check (kind in ('FULFILMENT', 'MEASURE', 'LETTER'));

-- 更正: what a finding is corrected to stands beside it. What the inspector found, and said, stays his.
create table check_correction (
    id              uuid primary key,
    ledger_check    uuid not null references ledger_check (id),
    finding         text not null check (finding in ('TRUE', 'INCOMPLETE', 'NOT_SUPPORTED')),
    reason          text not null check (reason <> ''),
    corrected_name  text not null,
    corrected_at    timestamptz not null
);
create index check_correction_by_check on check_correction (ledger_check, id desc);
grant select, insert on check_correction to ${app};

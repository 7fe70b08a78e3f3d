-- How a plan that begins in the middle of a period asks for it, and what becomes of a due date on a free day. Plans that
-- are in force already keep the dates that they were published with.
alter table plan
    add first_year  text not null default 'FULL' check (first_year in ('FULL', 'PRO_RATA', 'FROM_NEXT_WINDOW')),
    add due_shift   text not null default 'AS_WRITTEN' check (due_shift in ('NEXT_WORKDAY', 'PREVIOUS_WORKDAY', 'AS_WRITTEN'));
update plan set due_shift = 'NEXT_WORKDAY' where state = 'DRAFT';
alter table plan alter due_shift set default 'NEXT_WORKDAY';

-- 1到2年审计一次 rolls from the last audit of a post or from its holder's first day: each such day has windows of its own.
alter table duty_party
    add rolls_from  date check (rolls_from is null or owner_kind = 'POST');

-- What the words say stays beside what holds; null where the two are the same.
alter table duty_window
    add due_written     date check (due_written <> due),
    add required_full   int check (required_full > required),
    add rolls_from      date,
    drop constraint if exists duty_window_duty_starts_key,
    add constraint duty_window_once unique nulls not distinct (duty, starts, rolls_from);

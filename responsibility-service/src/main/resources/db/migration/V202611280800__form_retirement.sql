-- A form that a bureau made and fills in no more. Its versions stay, since records keep the form they were written with; it is
-- only offered and chosen no longer, and can be taken into use again.
create table form_retirement (
    bureau          text not null references bureau (code),
    code            text not null check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    retired_on      date not null,
    retired_by      uuid,
    primary key (bureau, code)
);
grant select, insert, delete on form_retirement to ${app};

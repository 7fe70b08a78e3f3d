-- What carries the reminders of registers: letters and calls like those of plans (ADR 0190). A delivery without a plan that names
-- a person or a unit is of registers; a call without either only asks whether the receiver listens.
create table reminder_delivery_entry (
    delivery        uuid not null references reminder_delivery (id),
    reminder        uuid not null references register_reminder (id),
    primary key (delivery, reminder)
);

grant select, insert on reminder_delivery_entry to ${app};

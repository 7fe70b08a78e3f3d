-- Who answers for an obligation and was given a sub-task of the same day is told of both: one does not stand for the other.
alter table reminder drop constraint reminder_obligation_recipient_due_days_before_key;
create unique index reminder_once on reminder (obligation, recipient, due, days_before, (audience = 'ASSIGNEE'));

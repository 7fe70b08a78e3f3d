-- Asked each minute by the gauges and every fifteen seconds by an open page: among millions that were delivered long ago.
create index reminder_delivery_given_up on reminder_delivery (settled_at) where outcome = 'GAVE_UP';
create index reminder_delivery_last_letter on reminder_delivery (bureau, settled_at desc)
    where channel = 'MAIL' and outcome = 'DELIVERED';

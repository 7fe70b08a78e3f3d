-- The id of an original is the sender's: two senders may draw the same, and neither may learn so from a refusal.
alter table transfer_original drop constraint transfer_original_pkey, add primary key (transfer, id);
drop index transfer_original_by_transfer;

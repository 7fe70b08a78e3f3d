-- The numbers of orders are drawn by lot: none follows another.
drop table supervision_number;

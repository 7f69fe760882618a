-- When a statement says it holds ("in 2021"), as EDTF; without it the date of its source counts.
alter table statement add column as_of varchar(10);

-- A deleted source stays, out of sight, so that the log of decisions and citations hold on to it, and claims keep their
-- ids should it be imported again. Who deleted it is a line of the log.
alter table source add column deleted_at timestamp(6) with time zone;

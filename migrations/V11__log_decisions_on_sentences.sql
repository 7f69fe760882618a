-- What editors decide about sentences of articles, in the log of decisions. A line holds on to source, quote and text,
-- so that it still means something when the article is read anew; claim_a and text_a are the claim and its wording.
alter table decision add column source_id bigint references source (id);
alter table decision add column exact varchar(100000);
alter table decision add column prefix varchar(100);
alter table decision add column suffix varchar(100);
alter table decision add column subject varchar(500);
create index decision_source on decision (source_id);

-- Rises with each decision about the passage, so that two editors cannot decide at once.
alter table passage add column version bigint default 0 not null;

-- Whether a statement's claim follows from its judgements as they are now; after new ones it is grouped anew.
alter table statement add column settled boolean default false not null;
update statement set settled = true where claim_id is not null;
create index statement_settled on statement (settled);

-- What stays alike where a text was copied and edited: hashes of runs of its words.
create table fingerprint (
    source_id bigint not null references source (id) on delete cascade,
    hash bigint not null,
    primary key (source_id, hash)
);
create index fingerprint_hash on fingerprint (hash);

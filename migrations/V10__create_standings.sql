-- What follows from claims, relations and verdicts, kept so that pages and counts need no recomputation.
create table standing (
    claim_id bigint primary key references claim (id) on delete cascade,
    agreement varchar(20) not null check (agreement in ('AGREE', 'CONFLICT', 'SINGLE_SOURCE')),
    freshness varchar(20) not null check (freshness in ('CURRENT', 'OUTDATED', 'UNDATED')),
    workflow varchar(20) not null check (workflow in ('UNREVIEWED', 'IN_REVIEW', 'REVIEWED', 'REVIEW_DUE')),
    rating varchar(20)
        check (rating in ('TRUE', 'MOSTLY_TRUE', 'MISLEADING', 'MOSTLY_FALSE', 'FALSE', 'OUTDATED', 'UNVERIFIABLE')),
    sources_for integer not null,
    sources_against integer not null
);
create index standing_agreement on standing (agreement);
create index standing_rating on standing (rating);

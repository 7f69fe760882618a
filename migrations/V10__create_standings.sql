-- What follows from claims, relations and verdicts, kept so that pages and counts need no recomputation.
create table standing (
    claim_id bigint primary key references claim (id) on delete cascade,
    agreement varchar(20) not null check (' AGREE CONFLICT SINGLE_SOURCE ' like '% ' || agreement || ' %'),
    freshness varchar(20) not null check (' CURRENT OUTDATED UNDATED ' like '% ' || freshness || ' %'),
    workflow varchar(20) not null check (' UNREVIEWED IN_REVIEW REVIEWED REVIEW_DUE ' like '% ' || workflow || ' %'),
    rating varchar(20)
        check (' TRUE MOSTLY_TRUE MISLEADING MOSTLY_FALSE FALSE OUTDATED UNVERIFIABLE ' like '% ' || rating || ' %'),
    sources_for integer not null,
    sources_against integer not null
);
create index standing_agreement on standing (agreement);
create index standing_rating on standing (rating);

-- Sentence embeddings by text and model: 384 little-endian floats each.
create table embedding (
    text_sha256 varchar(64) not null,
    model varchar(100) not null,
    vector bytea not null,
    primary key (text_sha256, model)
);

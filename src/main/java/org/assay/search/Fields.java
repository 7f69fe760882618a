package org.assay.search;

/** The names of the fields of the index. */
final class Fields {

    /** Which {@link Unit} a document belongs to. */
    static final String UNIT = "unit";
    /** Fingerprint of what a document was made from. */
    static final String STAMP = "stamp";
    /** The {@link UnitKind} of a document. */
    static final String KIND = "kind";
    /** The database id of the claim, passage or statement. */
    static final String ID = "id";

    /** The words of claims and passages as they are spelled. */
    static final String SPELLING = "spelling";

    static final String CLAIM_TEXT = "claim.text";
    static final String CLAIM_QUOTES = "claim.quotes";
    static final String CLAIM_WORDINGS = "claim.wordings";
    static final String CLAIM_SUBJECT = "claim.subject";
    static final String CLAIM_TOPIC = "claim.topic";
    static final String CLAIM_SOURCES = "claim.sources";
    /** The headings above its passages. */
    static final String CLAIM_HEADINGS = "claim.headings";

    static final String CLAIM_STATEMENT = "claim.statement";
    static final String CLAIM_VECTOR = "claim.vector";
    /** The middle of the vectors of its passages in their context. */
    static final String CLAIM_CONTEXT_VECTOR = "claim.contextVector";

    /** The beginnings of the words of its text, for completion. */
    static final String CLAIM_BEGINNINGS = "claim.beginnings";
    /** The rating of its latest verdict; stored only. */
    static final String CLAIM_RATING = "claim.rating";

    static final String CLAIM_DATES = "claim.dates";
    static final String CLAIM_NEWEST = "claim.newest";
    static final String CLAIM_REVIEWED = "claim.reviewed";
    static final String CLAIM_SOURCE_COUNT = "claim.sourceCount";
    /** How much sources speak of the claim: two for each that says it, one for each against it. */
    static final String CLAIM_DISCUSSED = "claim.discussed";
    /** The place of the claim's kind among the kinds. */
    static final String CLAIM_KIND = "claim.kind";

    static final String CLAIM_DISPUTED = "claim.disputed";

    static final String PASSAGE_QUOTE = "passage.quote";
    static final String PASSAGE_HEADINGS = "passage.headings";
    static final String PASSAGE_SOURCE = "passage.source";

    static final String STATEMENT_VECTOR = "statement.vector";

    private Fields() {}
}

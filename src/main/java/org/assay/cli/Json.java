package org.assay.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the commands: one object a line, fields in their order, numbers without exponents. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final int SCORE_DIGITS = 4;

    private Json() {}

    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A score to four digits. */
    static BigDecimal score(double score) {
        return BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP);
    }
}

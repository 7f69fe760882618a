package org.assay.system;

import static org.hibernate.type.SqlTypes.BLOB;
import static org.hibernate.type.SqlTypes.CLOB;
import static org.hibernate.type.SqlTypes.LONG32VARBINARY;
import static org.hibernate.type.SqlTypes.LONG32VARCHAR;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/**
 * H2, with its large objects accepted where an entity has a long string: H2 ends other strings at a million units, and
 * its driver reads and writes large objects as strings and byte arrays.
 */
public final class H2WithLongColumns extends H2Dialect {

    private H2WithLongColumns(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public boolean equivalentTypes(int expected, int found) {
        return (expected == LONG32VARCHAR && found == CLOB)
                || (expected == LONG32VARBINARY && found == BLOB)
                || super.equivalentTypes(expected, found);
    }

    /** Chooses the dialect for H2 databases; found as a service. */
    public static final class Resolver implements DialectResolver {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
            return "H2".equals(info.getDatabaseName()) ? new H2WithLongColumns(info) : null;
        }
    }
}

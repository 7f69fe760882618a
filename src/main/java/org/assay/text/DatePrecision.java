package org.assay.text;

/** How exactly a date is known, from the finest on. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
}

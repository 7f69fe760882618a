package org.assay.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Stores partial dates by their written form, in every entity. */
@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PartialDate(value);
    }
}

package org.assay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.text.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the YAML lists of a corpus.
 *
 * <p>Every scalar is taken as the text that stands in the file: {@code TRUE}, {@code 2021} and {@code 1.10} mean
 * themselves to an editor, not a boolean and two numbers.
 */
final class CorpusYaml {

    private final YAMLMapper mapper = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule("corpus").addDeserializer(PartialDate.class, new PartialDateReader()))
            .build();

    /**
     * Reads a file that is one list.
     *
     * @param noun what an entry is called in messages
     * @param key the field that names an entry in messages
     */
    <T> List<T> list(CorpusFiles files, String file, Class<T> type, String noun, String key) {
        String path = files.name() + "/" + file;
        JsonNode list = tree(files, file, path);
        if (list.isNull() || list.isMissingNode()) {
            return List.of();
        }
        if (!(list instanceof ArrayNode entries)) {
            throw new InvalidCorpus("%s: expected a list whose entries begin with '- '".formatted(path));
        }
        List<T> read = new ArrayList<>(entries.size());
        for (JsonNode entry : entries) {
            JsonNode name = entry.path(key);
            String where = name.isString()
                    ? "%s, %s '%s'".formatted(path, noun, name.asString())
                    : "%s, %s number %d".formatted(path, noun, read.size() + 1);
            read.add(entry(entry, type, where));
        }
        return read;
    }

    private <T> T entry(JsonNode entry, Class<T> type, String where) {
        if (!entry.isObject()) {
            throw new InvalidCorpus("%s: expected fields of the form 'name: value'".formatted(where));
        }
        try {
            return mapper.treeToValue(entry, type);
        } catch (DatabindException invalid) {
            throw new InvalidCorpus(where + ": " + EntryFault.explain(invalid), invalid);
        }
    }

    private JsonNode tree(CorpusFiles files, String file, String path) {
        try (JsonParser parser = mapper.createParser(new String(files.read(file), StandardCharsets.UTF_8))) {
            return parser.nextToken() == null ? mapper.nullNode() : node((YAMLParser) parser);
        } catch (JacksonException malformed) {
            throw new InvalidCorpus("%s is not YAML: %s".formatted(path, malformed.getMessage()), malformed);
        } catch (IOException unreadable) {
            throw new InvalidCorpus("%s cannot be read: %s".formatted(path, unreadable.getMessage()), unreadable);
        }
    }

    private JsonNode node(YAMLParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            ArrayNode list = mapper.createArrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(node(parser));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            ObjectNode fields = mapper.createObjectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                parser.nextToken();
                fields.set(field, node(parser));
            }
            return fields;
        }
        return token == JsonToken.VALUE_NULL
                ? mapper.nullNode()
                : mapper.getNodeFactory().stringNode(parser.getString());
    }

    private static final class PartialDateReader extends StdDeserializer<PartialDate> {

        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public @Nullable PartialDate deserialize(JsonParser parser, DeserializationContext context) {
            String value = parser.getString();
            try {
                return new PartialDate(value);
            } catch (IllegalArgumentException notADate) {
                throw InvalidFormatException.from(parser, notADate.getMessage(), value, PartialDate.class);
            }
        }
    }
}

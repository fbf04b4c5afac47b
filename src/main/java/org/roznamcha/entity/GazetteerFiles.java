package org.roznamcha.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the three lists of a gazetteer. Lines that are blank or begin with {@code #} are for people; the first
 * other line names the columns.
 */
final class GazetteerFiles {

    private static final int VERSION_BYTES = 6;

    private GazetteerFiles() {}

    static Map<String, Set<String>> contexts(String content) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        forEachRow("contexts.tsv", content, 2, (line, row) -> {
            Set<String> phrases = PhraseList.parse(row.get(1), lists);
            require(lists.put(row.get(0), phrases) == null, "list " + row.get(0) + " stands there twice");
        });
        return lists;
    }

    static Map<String, Entity> entities(String content) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        forEachRow("entities.tsv", content, 4, (line, row) -> {
            String id = row.get(0);
            require(id.matches("Q[1-9][0-9]{0,9}|rz:[a-z0-9-]{1,60}"), "not an entity id: " + id);
            require(!row.get(2).isEmpty(), "entity " + id + " has no label_ur");
            require(!row.get(3).isEmpty(), "entity " + id + " has no label_en");
            EntityType type = EntityType.valueOf(row.get(1));
            Entity entity = new Entity(id, type, row.get(2), row.get(3));
            require(entities.put(id, entity) == null, "entity " + id + " stands there twice");
        });
        return entities;
    }

    static List<Alias> aliases(String content, Map<String, Entity> entities, Map<String, Set<String>> lists) {
        List<Alias> aliases = new ArrayList<>();
        Map<List<String>, Alias> unruled = new HashMap<>();
        forEachRow("aliases.tsv", content, 3, (line, row) -> {
            Alias alias = alias(line, row, lists);
            require(entities.containsKey(alias.entityId()), "unknown entity " + alias.entityId());
            require(alias.key().codePoints().anyMatch(Character::isLetterOrDigit), "alias without a word");
            if (alias.rule().isNone() && alias.kind() != Alias.Kind.SHORT) {
                Alias other = unruled.putIfAbsent(alias.words(), alias);
                require(other == null, clash(alias, other));
            }
            aliases.add(alias);
        });
        return aliases;
    }

    private static Alias alias(int line, List<String> row, Map<String, Set<String>> lists) {
        Alias.Kind kind = Alias.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        ContextRule rule = row.size() > 3 ? ContextRule.parse(row.get(3), lists) : ContextRule.NONE;
        return new Alias(row.get(0), row.get(1), kind, PhraseList.words(row.get(1)), rule, line);
    }

    private static String clash(Alias alias, @Nullable Alias other) {
        return other == null
                ? ""
                : alias.text() + " is already an alias of " + other.entityId() + " (line " + other.line()
                        + "); give one of them a context";
    }

    /** The first bytes of a SHA-256 of all lists, in hex. */
    static String version(List<String> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String content : contents) {
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot compute a version: this JVM lacks SHA-256", e);
        }
    }

    private static void forEachRow(String file, String content, int columns, BiConsumer<Integer, List<String>> action) {
        boolean heading = true;
        String[] lines = content.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            if (heading) {
                heading = false;
                continue;
            }
            try {
                List<String> row = Arrays.stream(lines[i].split("\t", -1))
                        .map(String::strip)
                        .toList();
                require(row.size() >= columns, "needs " + columns + " columns, has " + row.size());
                action.accept(i + 1, row);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Cannot load " + file + ": line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}

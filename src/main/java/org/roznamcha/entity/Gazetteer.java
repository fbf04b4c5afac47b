package org.roznamcha.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities that reports follow and every way to write them: {@code entities.tsv}, {@code aliases.tsv} and {@code
 * contexts.tsv} beside this class. Immutable; holds about ten megabytes, so build it once.
 */
public final class Gazetteer {

    private static final String LETTER_NAMES = "letter-names";

    private static final class Bundled {
        static final Gazetteer INSTANCE =
                read(resource("entities.tsv"), resource("aliases.tsv"), resource("contexts.tsv"));
    }

    private final Map<String, Entity> entities;
    private final List<Entity> sorted;
    private final List<Alias> aliases;
    private final String version;
    private final AliasTrie trie;

    private Gazetteer(Map<String, Entity> entities, List<Alias> aliases, Set<String> letterNames, String version) {
        this.entities = Map.copyOf(entities);
        this.sorted = entities.values().stream()
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        this.aliases = List.copyOf(aliases);
        this.version = version;
        this.trie = new AliasTrie(aliases, new AliasVariants(entities), letterNames);
    }

    /** The gazetteer that comes with Roznamcha. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * Reads a gazetteer.
     *
     * @param entities tab-separated {@code entity_id, type, label_ur, label_en}
     * @param aliases tab-separated {@code entity_id, alias, kind, context}; the last may be missing
     * @param contexts tab-separated {@code name, phrases}
     * @throws IllegalArgumentException "Cannot load …", naming file and line
     */
    static Gazetteer read(String entities, String aliases, String contexts) {
        Map<String, Set<String>> lists = GazetteerFiles.contexts(contexts);
        Map<String, Entity> known = GazetteerFiles.entities(entities);
        List<Alias> listed = GazetteerFiles.aliases(aliases, known, lists);
        String version = GazetteerFiles.version(List.of(entities, aliases, contexts));
        return new Gazetteer(known, listed, lists.getOrDefault(LETTER_NAMES, Set.of()), version);
    }

    private static String resource(String name) {
        try (InputStream stream = Gazetteer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Cannot load " + name + ": the class path does not hold it");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + name + ": " + e.getMessage(), e);
        }
    }

    /** Twelve hexadecimal digits that change whenever the lists do. */
    public String version() {
        return version;
    }

    /** Every entity, by id. */
    public Collection<Entity> entities() {
        return sorted;
    }

    /** Every alias, in the order of the list. */
    public Collection<Alias> aliases() {
        return aliases;
    }

    /** The entity with this id. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    AliasTrie trie() {
        return trie;
    }
}

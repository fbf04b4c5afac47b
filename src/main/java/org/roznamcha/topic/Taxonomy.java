package org.roznamcha.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 17 first-level concepts of IPTC Media Topics, in id order. */
public final class Taxonomy {

    private static final Taxonomy BUNDLED = from(RuleTable.bundled("topics.tsv"));

    private final Map<String, Topic> byCode;

    private Taxonomy(Map<String, Topic> byCode) {
        this.byCode = byCode;
    }

    /** The taxonomy that comes with the program. */
    public static Taxonomy bundled() {
        return BUNDLED;
    }

    static Taxonomy from(RuleTable table) {
        Map<String, Topic> byCode = new LinkedHashMap<>();
        for (List<String> row : table.rows(4)) {
            Topic topic = new Topic(row.get(0), row.get(1), row.get(2), row.get(3));
            byCode.put(topic.code(), topic);
        }
        return new Taxonomy(byCode);
    }

    /** All topics, in id order. */
    public List<Topic> topics() {
        return List.copyOf(byCode.values());
    }

    /**
     * The topic with this short name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Topic withCode(String code) {
        Topic topic = byCode.get(code);
        if (topic == null) {
            throw new IllegalArgumentException(
                    "Cannot find a topic named '" + code + "'; topics.tsv holds " + byCode.keySet());
        }
        return topic;
    }
}

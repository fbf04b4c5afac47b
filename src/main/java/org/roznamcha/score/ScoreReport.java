package org.roznamcha.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of a lake beside what they must reach.
 *
 * @param figures group by group
 * @param limits a floor, or for an error a ceiling, by the name of its figure
 * @param lacking what could not be scored, and why
 */
public record ScoreReport(List<Measured> figures, Map<String, Double> limits, Map<String, String> lacking) {

    public ScoreReport {
        figures = List.copyOf(figures);
        limits = Map.copyOf(limits);
        lacking = new LinkedHashMap<>(lacking);
    }

    /** Figures of each group, in the order in which they were given. */
    public Map<String, List<Measured>> groups() {
        Map<String, List<Measured>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(figure.group(), none -> new ArrayList<>())
                .add(figure));
        return groups;
    }

    /** A figure beside its limit; empty when none was set. */
    public Optional<Figure> against(Measured figure) {
        return Optional.ofNullable(limits.get(figure.name())).map(figure::against);
    }

    /** Figures that miss their limits, by name. A figure that a limit names and nothing measured misses it. */
    public List<Figure> missed() {
        Map<String, Figure> missed = new TreeMap<>();
        limits.forEach((name, limit) -> missed.put(name, Figure.atLeast(name, 0, limit, 0)));
        for (Measured measured : figures) {
            Optional<Figure> against = against(measured);
            if (against.isPresent() && !against.get().reached()) {
                missed.put(measured.name(), against.get());
            } else {
                missed.remove(measured.name());
            }
        }
        return List.copyOf(missed.values());
    }
}

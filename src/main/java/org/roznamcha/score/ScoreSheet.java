package org.roznamcha.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out every figure from what was compared. */
public final class ScoreSheet {

    private static final String PRECISION = ".precision";
    private static final String RECALL = ".recall";

    /** The group of figures whose F1 is also taken for each kind of case, so that small topics weigh as much as large ones. */
    private static final String BY_KIND = "topics.";

    /** From the input to the reports; tables follow by name. */
    private static final List<String> GROUPS =
            List.of("records", "language", "extraction", "dates", "duplicates", "mentions", "links", "topics");

    private final TreeMap<String, Measured> figures = new TreeMap<>();

    public ScoreSheet(Scores scores) {
        scores.tallies().forEach((name, slices) -> figures.put(name, measured(name, slices, scores.worst())));
        scores.moments().forEach((name, sums) -> figures.put(name, derived(name, sums.correlation(), sums.pairs())));
        for (String name : List.copyOf(figures.keySet())) {
            if (name.endsWith(PRECISION)) {
                addF1(name.substring(0, name.length() - PRECISION.length()), scores.tallies());
            }
        }
    }

    /** All figures, group by group. */
    public List<Measured> figures() {
        return figures.values().stream()
                .sorted(Comparator.comparingInt(ScoreSheet::group).thenComparing(Measured::name))
                .toList();
    }

    private static int group(Measured figure) {
        int index = GROUPS.indexOf(figure.group());
        return index < 0 ? GROUPS.size() : index;
    }

    private static Measured measured(String name, Map<String, Tally> slices, int worst) {
        Tally all = new Tally(slices.values().iterator().next().bound());
        slices.values().forEach(slice -> all.addAll(slice, worst));
        List<Measured.Slice> named = slices.size() == 1
                ? List.of()
                : slices.entrySet().stream()
                        .map(slice -> new Measured.Slice(
                                slice.getKey(),
                                slice.getValue().value(),
                                slice.getValue().loss(),
                                slice.getValue().cases()))
                        .sorted(Comparator.comparingDouble(Measured.Slice::loss)
                                .reversed()
                                .thenComparing(Measured.Slice::name))
                        .toList();
        return new Measured(
                name, all.value(), all.part(), all.whole(), all.cases(), all.bound(), named, all.worst(worst));
    }

    private void addF1(String stem, Map<String, Map<String, Tally>> tallies) {
        Measured precision = figures.get(stem + PRECISION);
        Measured recall = figures.get(stem + RECALL);
        if (precision == null || recall == null) {
            return;
        }
        double f1 = Ratio.harmonicMean(precision.value(), recall.value());
        figures.put(stem + ".f1", derived(stem + ".f1", f1, recall.cases()));
        if (stem.startsWith(BY_KIND)) {
            addMacroF1(stem, tallies);
        }
    }

    private void addMacroF1(String stem, Map<String, Map<String, Tally>> tallies) {
        List<Double> each = new ArrayList<>();
        Map<String, Tally> found = tallies.getOrDefault(stem + PRECISION, new TreeMap<>());
        tallies.getOrDefault(stem + RECALL, new TreeMap<>()).forEach((slice, tally) -> {
            Tally given = found.get(slice);
            each.add(Ratio.harmonicMean(given == null ? 0 : given.value(), tally.value()));
        });
        double mean = each.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        figures.put(stem + ".macro-f1", derived(stem + ".macro-f1", mean, each.size()));
    }

    private static Measured derived(String name, double value, long cases) {
        return new Measured(name, value, 0, 0, cases, Figure.Bound.AT_LEAST, List.of(), List.of());
    }
}

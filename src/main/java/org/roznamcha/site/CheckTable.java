package org.roznamcha.site;

import java.util.List;
import java.util.Map;

/** Every audit with its figure and its limit. */
final class CheckTable {

    private static final Template TABLE = Template.bundled("checks.html");
    private static final Template ROW = Template.bundled("check-row.html");
    private static final Html PASSED = new Html("<span class=\"pass\">✓ passed</span>");
    private static final Html FAILED = new Html("<span class=\"fail\">✗ failed</span>");

    private CheckTable() {}

    static Html of(List<CheckRow> checks) {
        if (checks.isEmpty()) {
            return EmptyNote.HTML;
        }
        long failed = checks.stream().filter(check -> !check.passed()).count();
        String caption = failed == 0
                ? "All " + checks.size() + " audits passed"
                : failed + " of " + checks.size() + " audits failed";
        return TABLE.fill(Map.of(
                "caption",
                caption,
                "rows",
                Html.join(checks.stream().map(CheckTable::row).toList())));
    }

    private static Html row(CheckRow check) {
        return ROW.fill(Map.of(
                "name", check.name(),
                "question", check.question(),
                "figure", check.figure(),
                "limit", check.limit(),
                "verdict", check.passed() ? PASSED : FAILED));
    }
}

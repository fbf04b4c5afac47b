package org.roznamcha.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One invented outlet, as {@code layouts/hosts.tsv} describes it.
 *
 * @param key short name in story files
 * @param domain its address
 * @param name what it calls itself
 * @param layout layout file
 * @param feed how its pages reach the dump
 * @param paragraphs {@code p}, {@code br} or {@code line}
 * @param path its address pattern
 * @param dateStyle style of its visible date, see {@link UrduDates}
 * @param dateStatus status that a correct reader gives its dates
 * @param dateline how the first paragraph begins, {@code {place}} standing for the place; empty when it has no dateline
 * @param traps what makes its pages hard
 */
record Host(
        String key,
        String domain,
        String name,
        String layout,
        Feed feed,
        String paragraphs,
        String path,
        String dateStyle,
        String dateStatus,
        String dateline,
        List<String> traps) {

    static Map<String, Host> parseAll(String table) {
        Map<String, Host> hosts = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            if (!line.startsWith("#")) {
                Host host = ofColumns(line.split("\t", -1));
                hosts.put(host.key(), host);
            }
        }
        return hosts;
    }

    /** Address of the page with this number, published on this day. */
    String url(String date, String number) {
        return "https://" + domain
                + path.replace("{y}", date.substring(0, 4))
                        .replace("{m}", date.substring(5, 7))
                        .replace("{d}", date.substring(8, 10))
                        .replace("{n}", number);
    }

    private static Host ofColumns(String[] columns) {
        List<String> traps = new ArrayList<>(Arrays.asList(columns[10].split(" ", -1)));
        traps.removeIf(String::isEmpty);
        return new Host(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                Feed.named(columns[4]),
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                columns[9],
                List.copyOf(traps));
    }
}

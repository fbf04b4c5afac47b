package org.roznamcha.topic;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a set of rule tables that follows from their content alone. */
final class RuleVersion {

    private static final int HEX_DIGITS = 12;

    private RuleVersion() {}

    static String of(RuleTable... tables) {
        MessageDigest digest = sha256();
        for (RuleTable table : tables) {
            digest.update(table.content());
        }
        return "topic-rules-" + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

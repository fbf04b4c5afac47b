package org.roznamcha.lake;

import java.io.Serializable;

/**
 * One input file as it was found.
 *
 * @param path full path or URI
 * @param bytes size
 * @param modifiedMillis modification time, milliseconds since the epoch
 */
public record InputFile(String path, long bytes, long modifiedMillis) implements Serializable {}

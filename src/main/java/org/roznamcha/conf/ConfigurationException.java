package org.roznamcha.conf;

/** A configuration that cannot be used. The message says what is wrong and what to do. */
public final class ConfigurationException extends RuntimeException {

    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }

    public ConfigurationException(String message) {
        super(message);
    }
}

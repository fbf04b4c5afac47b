package org.roznamcha.audit;

/**
 * One audit: a query that counts what is wrong, and how much of it may be.
 *
 * @param name also the name of the query's file
 * @param promise the promise it guards
 * @param limit the most that may be wrong
 * @param counted what the figure counts, for a person
 */
record Check(String name, String promise, double limit, String counted) {}

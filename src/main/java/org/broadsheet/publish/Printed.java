package org.broadsheet.publish;

/**
 * What printing one kind of file came to.
 *
 * @param kind its name
 * @param files how many are in the site, new or as before
 * @param bytes their size
 * @param nanoseconds it took, by the clock
 */
public record Printed(String kind, int files, long bytes, long nanoseconds) {}

package org.broadsheet.read;

/**
 * A file that is an article by its name.
 *
 * @param path relative to the seeds folder, "/" between names
 * @param size in bytes
 * @param modified when it was last changed, in nanoseconds since 1970
 * @param place a hash of where on the disk it stands, which another file that is moved here does not share; where the
 *     system does not say, always the same
 */
public record SeedFile(String path, long size, long modified, long place) {}

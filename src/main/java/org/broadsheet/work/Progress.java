package org.broadsheet.work;

/** Who wants to know how far the work is. Called from one thread. */
public interface Progress {

    /**
     * Tells how far it is.
     *
     * @param stage what is being done, "Reading"
     * @param done pieces of it that are done
     * @param total how many there are; 0 when that is not known
     */
    void at(String stage, long done, long total);

    /** Says something worth a line of its own. */
    default void say(String word) {}
}

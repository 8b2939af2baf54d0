package org.broadsheet.read;

import java.util.List;
import org.broadsheet.problem.Problem;

/** A file that holds no article: an empty one, or a picture with the wrong name. At least one problem says why. */
public record Unread(List<Problem> problems) implements Reading {

    public Unread {
        problems = List.copyOf(problems);
    }
}

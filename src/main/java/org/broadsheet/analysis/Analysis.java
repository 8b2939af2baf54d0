package org.broadsheet.analysis;

import java.util.List;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.speech.Quotation;

/**
 * What one article's text says by itself, without any other article. Kept in the workspace.
 *
 * @param keyPoints at most five, in the order of the text; none for texts under 120 words
 * @param names in order of weight
 * @param quotations in the order of the text
 * @param spellings how each term of the article's sketch is written where it is met first, in its order, a line
 *     each. One text, since only stories ask for its lines
 */
public record Analysis(List<KeyPoint> keyPoints, List<Name> names, List<Quotation> quotations, String spellings) {

    public static final Analysis EMPTY = new Analysis(List.of(), List.of(), List.of(), "");

    public Analysis {
        keyPoints = List.copyOf(keyPoints);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
    }
}

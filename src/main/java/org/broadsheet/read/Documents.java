package org.broadsheet.read;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.header.Dialects;
import org.broadsheet.read.source.FileText;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;

/** The documents of a file that a press database, a mail program or a crawler filled with many. */
public final class Documents {

    private Documents() {}

    /**
     * The texts of the documents in {@code content}, in order; {@link ArticleReader} reads each as a file of its own. Together
     * they are the text of the file: nothing is left out. One when the file is one article, none when it is not text.
     */
    public static List<String> of(byte[] content) {
        Notes unsaid = new Notes("");
        SourceText source = FileText.of(content, content.length, unsaid);
        if (source == null) {
            return List.of();
        }
        List<String> documents = new ArrayList<>();
        int start = 0;
        for (int next : Dialects.headerOf(source, unsaid).others()) {
            documents.add(source.text().substring(start, next));
            start = next;
        }
        documents.add(source.text().substring(start));
        return documents;
    }
}

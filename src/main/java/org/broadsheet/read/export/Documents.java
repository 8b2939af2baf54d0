package org.broadsheet.read.export;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.header.Dialects;
import org.broadsheet.read.header.JsonLists;
import org.broadsheet.read.source.FileText;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;

/**
 * The documents of a file that a press database, a mail program, a crawler or a spreadsheet filled with many.
 *
 * @param texts what stands in the file of each, in order
 * @param arePassages whether they are passages of the file, which together are all of it; else they are written anew
 */
public record Documents(List<String> texts, boolean arePassages) {

    /**
     * Finds the documents in a file.
     *
     * @param name of the file, as its ending says that it is a table
     * @return one passage when the file is one article, none when it is not text
     * @throws BrokenExport when the file is no such table as its name says
     */
    public static Documents of(String name, byte[] content) {
        Notes unsaid = new Notes("");
        SourceText source = FileText.of(content, content.length, unsaid);
        if (source == null) {
            return new Documents(List.of(), true);
        }
        String text = source.text();
        Character separator = Table.separator(name, text);
        if (separator != null) {
            return new Documents(Table.rows(text, separator), false);
        }
        if (MarkupExport.is(text)) {
            return new Documents(MarkupExport.articles(text), false);
        }
        List<String> listed = JsonLists.within(text);
        return listed.isEmpty() ? passages(source, unsaid) : new Documents(listed, false);
    }

    private static Documents passages(SourceText source, Notes unsaid) {
        List<String> documents = new ArrayList<>();
        int start = 0;
        for (int next : Dialects.headerOf(source, unsaid).others()) {
            documents.add(source.text().substring(start, next));
            start = next;
        }
        documents.add(source.text().substring(start));
        return new Documents(documents, true);
    }
}

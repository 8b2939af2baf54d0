package org.broadsheet.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rest of the index has to know of a chapter whose files are made.
 *
 * @param name of the chapter
 * @param hash of all that it is made of
 * @param starts with what letters each of its shards begins
 * @param longWords the words with files of their own
 * @param stopWords the words that a search passes over
 * @param lexicon its words of articles
 * @param version a hash of its shards and places
 * @param addresses of all its files
 */
record EncodedChapter(
        String name,
        long hash,
        List<String> starts,
        List<String> longWords,
        List<String> stopWords,
        List<SpellingLexicon.Entry> lexicon,
        long version,
        List<String> addresses) {

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeLong(hash);
        write(out, starts);
        write(out, longWords);
        write(out, stopWords);
        out.writeInt(lexicon.size());
        for (SpellingLexicon.Entry entry : lexicon) {
            out.writeUTF(entry.word());
            out.writeInt(entry.count());
            out.writeUTF(entry.stem() == null ? "" : entry.stem());
        }
        out.writeLong(version);
        write(out, addresses);
    }

    static EncodedChapter read(DataInputStream in) throws IOException {
        return new EncodedChapter(
                in.readUTF(), in.readLong(), texts(in), texts(in), texts(in), lexicon(in), in.readLong(), texts(in));
    }

    private static List<SpellingLexicon.Entry> lexicon(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<SpellingLexicon.Entry> lexicon = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String word = in.readUTF();
            int articles = in.readInt();
            String stem = in.readUTF();
            lexicon.add(new SpellingLexicon.Entry(word, articles, stem.isEmpty() ? null : stem));
        }
        return lexicon;
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}

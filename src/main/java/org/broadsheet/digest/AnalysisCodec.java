package org.broadsheet.digest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes an {@link Analysis} as few bytes for the workspace, and reads it back. */
public final class AnalysisCodec {

    private static final Name.Type[] TYPES = {Name.Type.PERSON, Name.Type.PLACE, Name.Type.ORGANISATION, Name.Type.OTHER
    };

    private AnalysisCodec() {}

    /** Never empty. */
    public static byte[] encode(Analysis analysis) {
        Writer writer = new Writer();
        writer.number(analysis.keyPoints().size());
        for (KeyPoint point : analysis.keyPoints()) {
            writer.number(point.sentence());
            writer.number(point.start());
            writer.number(point.end() - point.start());
            writer.text(point.text());
        }
        writer.number(analysis.names().size());
        for (Name name : analysis.names()) {
            writer.text(name.text());
            writer.number(List.of(TYPES).indexOf(name.type()));
            writer.number(name.count());
        }
        writer.number(analysis.quotations().size());
        for (Quotation quotation : analysis.quotations()) {
            writer.text(quotation.text());
            writer.text(quotation.speaker());
            writer.number(quotation.sentence());
            writer.number(quotation.start());
            writer.number(quotation.end() - quotation.start());
        }
        writer.text(analysis.spellings());
        return writer.bytes.toByteArray();
    }

    /**
     * The analysis that {@link #encode} wrote.
     *
     * @throws IllegalArgumentException when the bytes are no analysis
     */
    public static Analysis decode(byte[] bytes) {
        Reader reader = new Reader(bytes);
        try {
            return new Analysis(keyPoints(reader), names(reader), quotations(reader), reader.text());
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("The kept analysis is damaged", e);
        }
    }

    private static List<KeyPoint> keyPoints(Reader reader) {
        List<KeyPoint> points = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            int sentence = reader.number();
            int start = reader.number();
            int end = start + reader.number();
            points.add(new KeyPoint(sentence, start, end, reader.text()));
        }
        return points;
    }

    private static List<Name> names(Reader reader) {
        List<Name> names = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            String text = reader.text();
            Name.Type type = TYPES[reader.number()];
            names.add(new Name(text, type, reader.number()));
        }
        return names;
    }

    private static List<Quotation> quotations(Reader reader) {
        List<Quotation> quotations = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            String text = reader.text();
            String speaker = reader.text();
            int sentence = reader.number();
            int start = reader.number();
            quotations.add(new Quotation(text, speaker, sentence, start, start + reader.number()));
        }
        return quotations;
    }

    private static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

        /** Seven bits a byte, the lowest first; the eighth says that more follow. */
        void number(int number) {
            int left = number;
            while (left >>> 7 != 0) {
                bytes.write((left & 0x7F) | 0x80);
                left >>>= 7;
            }
            bytes.write(left);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.writeBytes(utf8);
        }
    }

    private static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                number |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }

        String text() {
            int length = number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}

package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.speech.Quotation;
import org.broadsheet.article.Bytes;

/** Writes an {@link Analysis} as few bytes for the workspace, and reads it back. */
public final class AnalysisCodec {

    private static final Name.Type[] TYPES = {Name.Type.PERSON, Name.Type.PLACE, Name.Type.ORGANISATION, Name.Type.OTHER
    };

    private AnalysisCodec() {}

    /** Never empty. */
    public static byte[] encode(Analysis analysis) {
        Bytes out = new Bytes(1024);
        out.number(analysis.keyPoints().size());
        for (KeyPoint point : analysis.keyPoints()) {
            out.number(point.sentence());
            out.number(point.start());
            out.number(point.end() - point.start());
            out.text(point.text());
        }
        out.number(analysis.names().size());
        for (Name name : analysis.names()) {
            out.text(name.text());
            out.number(List.of(TYPES).indexOf(name.type()));
            out.number(name.count());
        }
        out.number(analysis.quotations().size());
        for (Quotation quotation : analysis.quotations()) {
            out.text(quotation.text());
            out.text(quotation.speaker());
            out.number(quotation.sentence());
            out.number(quotation.start());
            out.number(quotation.end() - quotation.start());
        }
        out.text(analysis.spellings());
        return out.toArray();
    }

    /**
     * The analysis that {@link #encode} wrote.
     *
     * @throws IllegalArgumentException when the bytes are no analysis
     */
    public static Analysis decode(byte[] bytes) {
        Bytes.Reader in = new Bytes(bytes).reader(0);
        try {
            return new Analysis(keyPoints(in), names(in), quotations(in), in.needed());
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("The kept analysis is damaged", e);
        }
    }

    private static List<KeyPoint> keyPoints(Bytes.Reader in) {
        List<KeyPoint> points = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            int sentence = in.number();
            int start = in.number();
            int end = start + in.number();
            points.add(new KeyPoint(sentence, start, end, in.needed()));
        }
        return points;
    }

    private static List<Name> names(Bytes.Reader in) {
        List<Name> names = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            String text = in.needed();
            Name.Type type = TYPES[in.number()];
            names.add(new Name(text, type, in.number()));
        }
        return names;
    }

    private static List<Quotation> quotations(Bytes.Reader in) {
        List<Quotation> quotations = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            String text = in.needed();
            String speaker = in.needed();
            int sentence = in.number();
            int start = in.number();
            quotations.add(new Quotation(text, speaker, sentence, start, start + in.number()));
        }
        return quotations;
    }
}

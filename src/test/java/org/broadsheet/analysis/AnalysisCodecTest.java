package org.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.speech.Quotation;
import org.junit.jupiter.api.Test;

class AnalysisCodecTest {

    @Test
    void analyses_survive_the_workspace() {
        Analysis analysis = new Analysis(
                List.of(
                        new KeyPoint(0, 0, 31, "Engineers opened the gates."),
                        new KeyPoint(7, 900, 1_000, "Schools stay closed.")),
                Stream.of(Name.Type.values())
                        .map(type -> new Name("Brücke " + type, type, 7))
                        .toList(),
                List.of(new Quotation("We could not wait", "Ingrid Solberg", 3, 200, 300)),
                "gates\nEngineers");
        assertEquals(analysis, AnalysisCodec.decode(AnalysisCodec.encode(analysis)));
        assertEquals(Analysis.EMPTY, AnalysisCodec.decode(AnalysisCodec.encode(Analysis.EMPTY)));
    }

    @Test
    void damaged_bytes_are_no_analysis() {
        assertThrows(IllegalArgumentException.class, () -> AnalysisCodec.decode(new byte[] {9, 1}));
    }
}

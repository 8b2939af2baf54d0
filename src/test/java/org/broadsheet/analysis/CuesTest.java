package org.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Fold;
import org.broadsheet.text.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/broadsheet/analysis/name/names.txt",
                "/org/broadsheet/analysis/speech/speech.txt",
                "/org/broadsheet/analysis/keypoint/sentences.txt",
                "/org/broadsheet/analysis/sketch/terms.txt",
                "/org/broadsheet/text/given.txt"
            })
    void words_of_lists_are_folded_since_they_are_compared_with_folded_ones(String file) {
        List<String> unfolded = new ArrayList<>();
        WordLists.read(CuesTest.class, file)
                .forEach((key, words) -> words.stream()
                        .filter(word -> !word.equals(Fold.fold(word)))
                        .forEach(word -> unfolded.add(key + ": " + word)));
        assertEquals(List.of(), unfolded);
    }
}

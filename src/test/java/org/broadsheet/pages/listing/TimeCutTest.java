package org.broadsheet.pages.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeCutTest {

    private record Note(String id, @Nullable Published published) {}

    private static final TimeCut<Note> CUT = new TimeCut<>(Note::published, Note::id);

    @Test
    void a_month_is_a_page() {
        List<Note> notes = notes(30, "2024-05-14T06:00", Precision.MINUTE);
        notes.addAll(notes(40, "2024-04-02T00:00", Precision.DAY));
        notes.addAll(undated(5));
        assertEquals(
                List.of("2024-05 May 2024 30", "2024-04 April 2024 40", "undated Undated 5"),
                names(CUT.slices(notes, TimeCut.Level.MONTH)));
    }

    @Test
    void a_month_of_more_than_two_hundred_is_a_page_a_day() {
        List<Note> notes = notes(150, "2024-05-14T00:00", Precision.DAY);
        notes.addAll(notes(51, "2024-05-13T00:00", Precision.DAY));
        List<Slice<Note>> slices = CUT.slices(notes, TimeCut.Level.MONTH);
        assertEquals(List.of("2024-05 May 2024 201"), names(slices));
        assertEquals(
                List.of("2024-05-14 14 May 2024 150", "2024-05-13 13 May 2024 51"),
                names(slices.get(0).parts()));
    }

    @Test
    void another_article_changes_only_its_own_page() {
        List<Note> before = notes(60, "2024-05-14T00:00", Precision.DAY);
        before.addAll(notes(60, "2024-04-14T00:00", Precision.DAY));
        before.addAll(notes(60, "2024-03-14T00:00", Precision.DAY));
        List<Note> after = new ArrayList<>(before);
        after.add(60, note("another", "2024-04-20T00:00", Precision.DAY));
        List<Slice<Note>> old = CUT.slices(before, TimeCut.Level.MONTH);
        List<Slice<Note>> now = CUT.slices(after, TimeCut.Level.MONTH);
        assertEquals(old.get(0), now.get(0));
        assertEquals(61, now.get(1).size());
        assertEquals(old.get(2), now.get(2));
    }

    @Test
    void dates_without_a_day_have_a_place_of_their_own() {
        List<Note> notes = new ArrayList<>();
        notes.addAll(notes(1, "2023-01-01T08:00", Precision.MINUTE));
        notes.addAll(notes(1, "2023-01-01T00:00", Precision.MONTH));
        notes.addAll(notes(2, "2023-01-01T00:00", Precision.YEAR));
        assertEquals(
                List.of("2023-01 January 2023 2", "2023-00 2023, month not given 2"),
                names(CUT.slices(notes, TimeCut.Level.MONTH)));
    }

    @Test
    void a_very_full_day_is_cut_by_the_hour_and_then_by_identity() {
        List<Note> notes = notes(150, "2024-05-14T08:30", Precision.MINUTE);
        notes.addAll(notes(150, "2024-05-14T07:15", Precision.MINUTE));
        notes.addAll(notes(1000, "2024-05-14T00:00", Precision.DAY));
        List<Slice<Note>> slices = CUT.slices(notes, TimeCut.Level.MONTH);
        List<Slice<Note>> leaves = Slice.leaves(slices);

        assertEquals(
                "2024-05-14-08 14 May 2024, 08:00 to 08:59 150", names(leaves).get(0));
        assertEquals(
                List.of("2024-05", "2024-05-14-untimed"),
                Slice.forks(slices).stream().map(Slice::key).toList());
        assertTrue(leaves.stream().allMatch(leaf -> leaf.size() <= TimeCut.MOST));
        assertEquals(1300, leaves.stream().mapToInt(Slice::size).sum());
    }

    @Test
    void what_time_cannot_part_is_parted_by_identity() {
        for (Precision precision : List.of(Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.MINUTE)) {
            check(CUT.slices(notes(5000, "2024-01-01T00:00", precision), TimeCut.Level.YEAR), 5000);
        }
        check(CUT.slices(undated(5000), TimeCut.Level.MONTH), 5000);
    }

    @Test
    void an_undated_article_keeps_its_shelf_when_others_come() {
        List<Note> many = undated(1000);
        List<Slice<Note>> before = Slice.leaves(CUT.slices(many.subList(0, 900), TimeCut.Level.MONTH));
        List<Slice<Note>> after = Slice.leaves(CUT.slices(many, TimeCut.Level.MONTH));
        for (int i = 0; i < before.size(); i++) {
            assertTrue(after.get(i).things().containsAll(before.get(i).things()));
        }
    }

    private static void check(List<Slice<Note>> slices, int all) {
        List<Slice<Note>> leaves = Slice.leaves(slices);
        assertEquals(all, leaves.stream().mapToInt(Slice::size).sum());
        assertTrue(leaves.stream().allMatch(leaf -> leaf.size() <= TimeCut.MOST && leaf.size() > 30));
        Set<String> keys = new HashSet<>();
        leaves.forEach(leaf -> assertTrue(keys.add(leaf.key()), leaf.key()));
        Slice.forks(slices).forEach(fork -> assertTrue(keys.add(fork.key()), fork.key()));
    }

    private static List<String> names(List<Slice<Note>> slices) {
        return slices.stream()
                .map(s -> s.key() + " " + s.name() + " " + s.size())
                .toList();
    }

    private static List<Note> notes(int count, String moment, Precision precision) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(note(moment + precision + i, moment, precision));
        }
        return notes;
    }

    private static List<Note> undated(int count) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new Note("note" + LocalDate.ofEpochDay(i), null));
        }
        return notes;
    }

    private static Note note(String id, String moment, Precision precision) {
        return new Note(id, new Published(LocalDateTime.parse(moment), precision, null, Origin.HEADER));
    }
}

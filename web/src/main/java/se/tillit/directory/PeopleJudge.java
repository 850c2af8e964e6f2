package se.tillit.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the rows of a file: each by itself, then by what other rows of the file say of the same person or seat. */
final class PeopleJudge {

    private final ImportKnowledge known;
    private final LocalDate today;

    PeopleJudge(ImportKnowledge known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** What becomes of each row, in the order of the file. */
    List<JudgedLine> judge(List<PeopleLine> lines) {
        Map<String, List<PeopleLine>> byEmail = lines.stream()
                .filter(line -> line.has(PeopleColumn.EMAIL))
                .collect(Collectors.groupingBy(line -> ImportKnowledge.key(line.get(PeopleColumn.EMAIL))));
        Map<String, List<PeopleLine>> byName = lines.stream().collect(Collectors.groupingBy(this::name));
        List<JudgedLine> alone = lines.stream()
                .map(line -> new LineJudge(known, today, line).judge(twice(line, byEmail, byName)))
                .toList();
        Map<List<Object>, List<JudgedLine>> bySeat = alone.stream()
                .filter(judged -> judged.seat() != null)
                .collect(Collectors.groupingBy(
                        judged -> List.of(judged.seat().seatId(), judged.seat().role())));
        return alone.stream().map(judged -> seatedTwice(judged, bySeat)).toList();
    }

    private String name(PeopleLine line) {
        long organisation =
                known.organisation(line.organisation()).map(one -> one.id()).orElse(0L);
        return ImportKnowledge.nameKey(organisation, line.get(PeopleColumn.GIVEN_NAME), line.get(PeopleColumn.SURNAME));
    }

    /** Two rows of one person contradict each other, or are a mistake: none of them is taken. */
    private List<PeopleNote> twice(
            PeopleLine line, Map<String, List<PeopleLine>> byEmail, Map<String, List<PeopleLine>> byName) {
        if (line.has(PeopleColumn.EMAIL)) {
            return others(line, byEmail.get(ImportKnowledge.key(line.get(PeopleColumn.EMAIL))))
                    .map(other -> PeopleNote.of(
                            PeopleNoteKind.EMAIL_TWICE, PeopleColumn.EMAIL, Integer.toString(other.rowNo())))
                    .toList();
        }
        return others(line, byName.get(name(line)))
                .map(other ->
                        PeopleNote.of(PeopleNoteKind.NAME_TWICE, PeopleColumn.SURNAME, Integer.toString(other.rowNo())))
                .toList();
    }

    private static Stream<PeopleLine> others(PeopleLine line, List<PeopleLine> same) {
        return same.stream().filter(other -> other.rowNo() != line.rowNo()).limit(1);
    }

    private static JudgedLine seatedTwice(JudgedLine judged, Map<List<Object>, List<JudgedLine>> bySeat) {
        if (judged.seat() == null) {
            return judged;
        }
        return bySeat.get(List.of(judged.seat().seatId(), judged.seat().role())).stream()
                .filter(other -> other.line().rowNo() != judged.line().rowNo())
                .findFirst()
                .map(other -> JudgedLine.wrong(
                        judged.line(),
                        List.of(PeopleNote.of(
                                PeopleNoteKind.SEAT_TWICE,
                                PeopleColumn.SEAT_NO,
                                Integer.toString(other.line().rowNo())))))
                .orElse(judged);
    }
}

package se.tillit.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tillit.files.FileName;

/** A title that no document beside has, as far as the reader may see: "Budget", "Budget (2)". */
final class FreeTitle {

    private static final int LONGEST = 200;
    private static final int TRIES = 50;

    private FreeTitle() {}

    /** What tells which of some titles are taken. */
    interface Taken {
        List<String> among(List<String> titles);
    }

    /** @return the title itself when it is free, or when none of fifty others is */
    static String of(String title, Taken taken) {
        List<String> candidates = Stream.concat(
                        Stream.of(title), IntStream.rangeClosed(2, TRIES).mapToObj(number -> numbered(title, number)))
                .toList();
        List<String> found = taken.among(candidates);
        Optional<String> free = candidates.stream()
                .filter(candidate -> found.stream().noneMatch(candidate::equalsIgnoreCase))
                .findFirst();
        return free.orElse(title);
    }

    private static String numbered(String title, int number) {
        String ending = " (" + number + ")";
        return FileName.first(title, LONGEST - ending.length()) + ending;
    }
}

package se.tillit.batch.activityreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Which parts of a published total must be hidden (T15): those with too few behind them, and as many more that the
 * hidden ones cannot be derived by subtracting the shown ones from the total.
 */
final class Disclosure {

    private Disclosure() {}

    /**
     * One part of a total.
     *
     * @param behind how many people, or networks, lie behind it
     * @param value what a reader would learn: acts, or seats present
     * @param outOf the largest value possible when it is known in principle (seats called), else 0
     */
    record Part(String key, long behind, long value, long outOf) {

        boolean tooFew() {
            return behind > 0 && behind < MunicipalityTally.FEWEST;
        }

        boolean empty() {
            return behind == 0;
        }
    }

    /** The hidden parts by key, each with its reason, and whether the total itself must go too. */
    record Hidden(Map<String, Note> parts, boolean total) {

        Note reason(String key) {
            return parts.getOrDefault(key, Note.PROTECTS_OTHERS);
        }

        boolean contains(String key) {
            return parts.containsKey(key);
        }
    }

    /**
     * For shares of seats. The hidden parts together have at least five behind them, are at least two, and were neither
     * all present nor all absent: such a remainder would tell about each of them.
     *
     * @param reason what to say of a part with too few behind it
     */
    static Hidden ofAttendance(List<Part> parts, Note reason) {
        return hide(parts, reason, hidden -> {
            long value = sum(hidden, Part::value);
            return sum(hidden, Part::behind) >= MunicipalityTally.FEWEST
                    && value > 0
                    && value < sum(hidden, Part::outOf);
        });
    }

    /**
     * For numbers of acts. Even a reader who knows all that did not come from municipalities cannot tell whether a hidden
     * number is below five: the hidden parts are at least two with at least five people behind them, and their sum leaves
     * every one room for at least that much more. Where that cannot be had, not even the zeros are shown.
     */
    static Hidden ofActs(List<Part> parts) {
        Hidden hidden = hide(parts, Note.FEWER_THAN_FIVE, Disclosure::coverEachOther);
        List<Part> covered =
                parts.stream().filter(part -> hidden.contains(part.key())).toList();
        if (covered.isEmpty() || coverEachOther(covered)) {
            return new Hidden(hidden.parts(), false);
        }
        Map<String, Note> all = new HashMap<>();
        parts.forEach(part -> all.put(part.key(), Note.PROTECTS_OTHERS));
        return new Hidden(all, false);
    }

    /** Of three or more, the others still cover each other for a reader who knows one of them, such as one's own. */
    private static boolean coverEachOther(List<Part> hidden) {
        return hidden.size() >= 2
                && sum(hidden, Part::behind) >= MunicipalityTally.FEWEST
                && leavesRoom(hidden)
                && (hidden.size() == 2
                        || hidden.stream()
                                .allMatch(known -> leavesRoom(hidden.stream()
                                        .filter(part -> part != known)
                                        .toList())));
    }

    private static boolean leavesRoom(List<Part> hidden) {
        // A reader knows that a part with too few behind it is at least 1, and one that protects others at least 5.
        long known = hidden.stream()
                .mapToLong(part -> part.tooFew() ? 1 : MunicipalityTally.FEWEST)
                .sum();
        return sum(hidden, Part::value) - known >= MunicipalityTally.FEWEST;
    }

    private static Hidden hide(List<Part> parts, Note reason, Predicate<List<Part>> safe) {
        List<Part> hidden = new ArrayList<>(parts.stream().filter(Part::tooFew).toList());
        if (hidden.isEmpty()) {
            return new Hidden(Map.of(), false);
        }
        Map<String, Note> notes = new HashMap<>();
        hidden.forEach(part -> notes.put(part.key(), reason));
        List<Part> shown = shownSmallestFirst(parts);
        for (Part next : shown) {
            if (hidden.size() >= 2 && safe.test(hidden)) {
                break;
            }
            hidden.add(next);
            notes.put(next.key(), Note.PROTECTS_OTHERS);
        }
        boolean few = hidden.size() < 2 || sum(hidden, Part::behind) < MunicipalityTally.FEWEST;
        return new Hidden(notes, few);
    }

    private static List<Part> shownSmallestFirst(List<Part> parts) {
        Stream<Part> shown = parts.stream().filter(part -> !part.tooFew() && !part.empty());
        return shown.sorted(Comparator.comparingLong(Part::behind).thenComparing(Part::key))
                .toList();
    }

    private static long sum(List<Part> parts, ToLongFunction<Part> what) {
        return parts.stream().mapToLong(what).sum();
    }
}

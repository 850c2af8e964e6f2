package se.tillit.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many values in portions that fit a statement. EclipseLink takes a time for each parameter that grows with their number:
 * a few hundred cost least.
 */
public final class Chunks {

    private static final int USUAL = 200;

    private Chunks() {}

    /** Portions of a usual size; none of nothing. */
    public static <T> List<List<T>> of(Collection<T> values) {
        return of(values, USUAL);
    }

    /** Portions of at most so many; none of nothing. */
    public static <T> List<List<T>> of(Collection<T> values, int most) {
        List<T> all = new ArrayList<>(values);
        return IntStream.range(0, (all.size() + most - 1) / most)
                .mapToObj(at -> all.subList(at * most, Math.min(all.size(), (at + 1) * most)))
                .toList();
    }
}

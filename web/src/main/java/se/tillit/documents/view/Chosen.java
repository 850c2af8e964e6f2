package se.tillit.documents.view;

import java.util.Arrays;
import java.util.List;
import se.tillit.shared.view.Numbers;

/** Numbers of documents that the address names as chosen. What is none is left out. */
final class Chosen {

    static final String PARAMETER = "valt";

    private static final int MOST = 1_000;

    private Chosen() {}

    /** @param values null when the address names none */
    static List<Long> ids(String[] values) {
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Numbers.of(value).stream())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}

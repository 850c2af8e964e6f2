package se.tillit.documents.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers that the address names: documents that are chosen, a folder. What is none is left out. */
final class Chosen {

    static final String PARAMETER = "valt";

    private static final int MOST = 1_000;
    private static final String NUMBER = "[0-9]{1,18}";

    private Chosen() {}

    /** @param values null when the address names none */
    static List<Long> ids(String[] values) {
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> id(value).stream())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    static Optional<Long> id(String value) {
        return value.matches(NUMBER) ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}

package se.tillit.people;

import java.util.Arrays;
import java.util.List;

/**
 * Which people a list is about; null for what it does not ask about. There is no filter by party (domain.md G6).
 *
 * @param text words of the name, the title, the function or what the person can help with; all must be found
 */
public record PersonFilter(String text, Long organisationId, Long jobFunctionId, Long policyAreaId, PersonKind kind) {

    private static final int MOST_WORDS = 5;

    List<String> words() {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    /** Whether it asks for anything at all. */
    public boolean narrows() {
        return !words().isEmpty()
                || organisationId != null
                || jobFunctionId != null
                || policyAreaId != null
                || kind != null;
    }
}

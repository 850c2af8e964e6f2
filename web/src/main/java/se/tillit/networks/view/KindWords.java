package se.tillit.networks.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.tillit.networks.NetworkKind;

/** The kinds of network as addresses name them: {@code ?slag=arbetsgrupp}. */
enum KindWords {
    CHEFSNATVERK(NetworkKind.MANAGEMENT),
    ERFARENHETSNATVERK(NetworkKind.PEER),
    ARBETSGRUPP(NetworkKind.WORKING_GROUP),
    POLITISKT_ORGAN(NetworkKind.POLITICAL_BODY);

    static final String PARAMETER = "slag";

    private final NetworkKind kind;

    KindWords(NetworkKind kind) {
        this.kind = kind;
    }

    /** The kind of a word; empty for any other word. */
    static Optional<NetworkKind> kind(String word) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.word().equals(word))
                .map(found -> found.kind)
                .findFirst();
    }

    static String word(NetworkKind kind) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.kind == kind)
                .map(KindWords::word)
                .findFirst()
                .orElseThrow();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

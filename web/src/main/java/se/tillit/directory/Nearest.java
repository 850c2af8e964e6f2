package se.tillit.directory;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The name that someone probably meant. */
final class Nearest {

    private static final double LIKELY = 0.85;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** Empty when none comes near. */
    static Optional<String> to(String typed, Stream<String> names) {
        String wanted = ImportKnowledge.key(typed);
        return names.map(name -> new Near(name, SIMILARITY.apply(wanted, ImportKnowledge.key(name))))
                .filter(near -> near.similarity >= LIKELY)
                .max(Comparator.comparingDouble(Near::similarity).thenComparing(Near::name))
                .map(Near::name);
    }

    private record Near(String name, double similarity) {}
}

package se.tillit.reports;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** Swedish alphabetical order, å ä ö last and w a letter of its own, whatever the language of the page (T3). */
public final class SwedishOrder {

    private static final Collator SWEDISH = frozen();

    private SwedishOrder() {}

    public static <T> Comparator<T> by(Function<T, String> name) {
        return (one, other) -> SWEDISH.compare(name.apply(one), name.apply(other));
    }

    /** Frozen, it may be used by many threads. */
    private static Collator frozen() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("sv"));
        return collator.freeze();
    }
}

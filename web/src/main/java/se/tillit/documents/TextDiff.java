package se.tillit.documents;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What differs between two texts: line by line, and word by word where lines were rewritten. What is the same is shown
 * only near what is not.
 */
public final class TextDiff {

    /** Beyond this nobody reads a comparison, and making it takes long. */
    static final int MOST_LINES = 5_000;

    private static final int CONTEXT_LINES = 2;
    private static final int MOST_WORDS = 4_000;
    /** Of the words of both; below it two texts have nothing in common but small words. */
    private static final double LEAST_IN_COMMON = 0.4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> old;
    private int at;

    private TextDiff(List<String> old) {
        this.old = old;
    }

    /** What a piece of text is, seen from the new version. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A piece of text of one kind; its lines end as they did. */
    public record Part(Kind kind, String text) {}

    /** Pieces that follow each other, after a number of lines that are the same and not shown. */
    public record Block(int skipped, List<Part> parts) {}

    /**
     * What differs; nothing when nothing does. The last block may have no pieces: what is skipped at the end.
     *
     * @throws IllegalArgumentException for texts that are {@link #isTooLong}
     */
    static List<Block> between(String before, String after) {
        List<String> old = lines(before);
        List<String> revised = lines(after);
        if (old.size() > MOST_LINES || revised.size() > MOST_LINES) {
            throw new IllegalArgumentException("More lines than can be compared");
        }
        TextDiff diff = new TextDiff(old);
        List<Change> changes = changes(old, revised);
        changes.forEach(diff::add);
        if (!changes.isEmpty()) {
            diff.end();
        }
        return diff.blocks;
    }

    /** A stretch that was rewritten. */
    private record Change(int begin, List<String> before, List<String> after) {

        int end() {
            return begin + before.size();
        }
    }

    /** What was rewritten, in order. The library tells of a removal and an addition in one place as two. */
    private static List<Change> changes(List<String> old, List<String> revised) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, revised, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int begin = delta.getSource().getPosition();
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last == null || last.end() < begin) {
                last = new Change(begin, new ArrayList<>(), new ArrayList<>());
                changes.add(last);
            }
            last.before().addAll(delta.getSource().getLines());
            last.after().addAll(delta.getTarget().getLines());
        }
        return changes;
    }

    static boolean isTooLong(String text) {
        return lines(text).size() > MOST_LINES;
    }

    /** Without the blanks at the ends of lines, which differ between programs and mean nothing; pages are lines too. */
    private static List<String> lines(String text) {
        return text.replace('\f', '\n')
                .strip()
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    private void add(Change change) {
        int begin = change.begin();
        int shownFrom = Math.max(at, begin - CONTEXT_LINES);
        List<Part> parts = new ArrayList<>();
        if (!blocks.isEmpty()) {
            int shownTo = Math.min(shownFrom, at + CONTEXT_LINES);
            same(last(), old.subList(at, shownTo));
            at = shownTo;
        }
        int skipped = shownFrom - at;
        if (skipped > 0 || blocks.isEmpty()) {
            blocks.add(new Block(skipped, parts));
        } else {
            parts = last();
        }
        same(parts, old.subList(shownFrom, begin));
        rewrite(parts, change);
        at = change.end();
    }

    private void end() {
        int shownTo = Math.min(old.size(), at + CONTEXT_LINES);
        same(last(), old.subList(at, shownTo));
        if (shownTo < old.size()) {
            blocks.add(new Block(old.size() - shownTo, List.of()));
        }
    }

    private List<Part> last() {
        return blocks.get(blocks.size() - 1).parts();
    }

    private static void same(List<Part> parts, List<String> lines) {
        append(parts, Kind.SAME, lines);
    }

    private static void append(List<Part> parts, Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(kind, String.join("\n", lines) + "\n"));
        }
    }

    private static void rewrite(List<Part> parts, Change change) {
        List<Part> rewritten = words(String.join("\n", change.before()), String.join("\n", change.after()));
        if (rewritten.isEmpty()) {
            append(parts, Kind.REMOVED, change.before());
            append(parts, Kind.ADDED, change.after());
        } else {
            parts.addAll(rewritten);
        }
    }

    /** Word by word; nothing when the texts are too long for that, or too different to be one rewritten. */
    private static List<Part> words(String before, String after) {
        List<String> old = Arrays.asList(BETWEEN_WORDS.split(before));
        List<String> revised = Arrays.asList(BETWEEN_WORDS.split(after));
        if (before.isEmpty() || after.isEmpty() || old.size() > MOST_WORDS || revised.size() > MOST_WORDS) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        int common = 0;
        for (Change change : joined(changes(old, revised), old)) {
            common += piece(parts, Kind.SAME, old.subList(at, change.begin()));
            piece(parts, Kind.REMOVED, change.before());
            piece(parts, Kind.ADDED, change.after());
            at = change.end();
        }
        common += piece(parts, Kind.SAME, old.subList(at, old.size()));
        piece(parts, Kind.SAME, List.of("\n"));
        double most = Math.max(wordsIn(old), wordsIn(revised));
        return common < most * LEAST_IN_COMMON ? List.of() : parts;
    }

    /** Makes one of changes with nothing but a blank between them: words that follow each other are read together. */
    private static List<Change> joined(List<Change> changes, List<String> old) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null
                    || change.begin() - last.end() > 1
                    || !old.get(last.end()).isBlank()) {
                joined.add(change);
            } else {
                String blank = old.get(last.end());
                last.before().add(blank);
                last.before().addAll(change.before());
                last.after().add(blank);
                last.after().addAll(change.after());
            }
        }
        return joined;
    }

    /** @return how many words it has */
    private static int piece(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
        return wordsIn(words);
    }

    private static int wordsIn(List<String> words) {
        return (int) words.stream().filter(word -> !word.isBlank()).count();
    }
}

package se.tillit.batch.activityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.tillit.batch.activityreport.Disclosure.Hidden;
import se.tillit.batch.activityreport.Disclosure.Part;

/** No combination of shown parts and their total reveals a part with fewer than five people behind it (T15). */
class DisclosureTest {

    @RepeatedTest(300)
    void hiddenActsCannotBeDerivedFromTheTotal(RepetitionInfo repetition) {
        List<Part> parts = randomActs(new Random(repetition.getCurrentRepetition()));

        Hidden hidden = Disclosure.ofActs(parts);

        assertThat(parts).filteredOn(Part::tooFew).allMatch(part -> hidden.contains(part.key()));
        List<Part> covered =
                parts.stream().filter(part -> hidden.contains(part.key())).toList();
        if (covered.isEmpty()) {
            return;
        }
        assertThat(covered).hasSizeGreaterThanOrEqualTo(2);
        boolean all = covered.size() == parts.size();
        assertThat(all || covered.stream().mapToLong(Part::behind).sum() >= 5).isTrue();
        // The reader knows the total and all that is shown, and so the sum of the hidden ones.
        assertThat(room(hidden, covered)).isGreaterThanOrEqualTo(all ? 1 : 5);
        for (Part known : covered) {
            List<Part> others = covered.stream().filter(part -> part != known).toList();
            boolean othersAreZeros = others.stream().allMatch(Part::empty);
            if (covered.size() > 2 && !othersAreZeros) {
                assertThat(room(hidden, others)).isPositive();
            }
        }
    }

    /** The strongest reader: knows these rules by heart, and tries every region that would look the same. */
    @Test
    void noHiddenNumberFollowsFromThePublishedOnesAndTheRules() {
        int most = 13;
        List<Part> possible = new ArrayList<>();
        for (int value = 0; value <= most; value++) {
            for (int people = Math.min(value, 1); people <= Math.min(value, 6); people++) {
                possible.add(new Part("", people, value, 0));
            }
        }
        Map<String, Set<List<Long>>> looksLike = new HashMap<>();
        for (Part one : possible) {
            for (Part two : possible) {
                for (Part three : possible) {
                    remember(looksLike, List.of(named("a", one), named("b", two), named("c", three)), most);
                }
            }
        }
        assertThat(looksLike).hasSizeGreaterThan(100);
        looksLike.forEach((published, hidden) -> {
            for (int at = 0; at < hidden.iterator().next().size(); at++) {
                int place = at;
                assertThat(hidden.stream().map(values -> values.get(place)).distinct())
                        .as(published)
                        .hasSizeGreaterThan(1);
            }
        });
    }

    /** Only where no hidden number could be larger than those that are tried. */
    private static void remember(Map<String, Set<List<Long>>> looksLike, List<Part> parts, int most) {
        Hidden hidden = Disclosure.ofActs(parts);
        List<Long> covered = new ArrayList<>();
        StringBuilder published = new StringBuilder();
        for (Part part : parts) {
            published
                    .append(hidden.contains(part.key()) ? hidden.reason(part.key()) : part.value())
                    .append(' ');
            if (hidden.contains(part.key())) {
                covered.add(part.value());
            }
        }
        long sum = covered.stream().mapToLong(Long::longValue).sum();
        if (!covered.isEmpty() && sum <= most) {
            looksLike
                    .computeIfAbsent(published.append("sum ").append(sum).toString(), key -> new HashSet<>())
                    .add(covered);
        }
    }

    private static Part named(String key, Part part) {
        return new Part(key, part.behind(), part.value(), 0);
    }

    @RepeatedTest(300)
    void hiddenAttendanceCannotBeDerivedFromTheTotal(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(8); number++) {
            int seats = random.nextInt(16);
            int called = seats * (1 + random.nextInt(3));
            parts.add(new Part("n" + number, seats, seats == 0 ? 0 : random.nextInt(called + 1), called));
        }

        Hidden hidden = Disclosure.ofAttendance(parts, Note.FEWER_THAN_FIVE);

        assertThat(parts).filteredOn(Part::tooFew).allMatch(part -> hidden.contains(part.key()));
        List<Part> remainder =
                parts.stream().filter(p -> hidden.contains(p.key())).toList();
        if (!remainder.isEmpty() && !hidden.total()) {
            assertThat(remainder).hasSizeGreaterThanOrEqualTo(2);
            assertThat(remainder.stream().mapToLong(Part::behind).sum()).isGreaterThanOrEqualTo(5);
            boolean somethingShown = parts.stream().anyMatch(p -> !hidden.contains(p.key()) && p.behind() > 0);
            long present = remainder.stream().mapToLong(Part::value).sum();
            long called = remainder.stream().mapToLong(Part::outOf).sum();
            assertThat(!somethingShown || present > 0 && present < called).isTrue();
        }
    }

    @Test
    void nothingIsHiddenWhenAllPartsAreLargeOrEmpty() {
        assertThat(Disclosure.ofActs(List.of(new Part("a", 5, 5, 0), new Part("b", 0, 0, 0)))
                        .parts())
                .isEmpty();
    }

    @Test
    void singleSmallPartTakesTheNextSmallestAndSaysWhy() {
        Hidden hidden =
                Disclosure.ofActs(List.of(new Part("a", 1, 30, 0), new Part("b", 6, 40, 0), new Part("c", 9, 90, 0)));

        assertThat(hidden.parts())
                .containsEntry("a", Note.FEWER_THAN_FIVE)
                .containsEntry("b", Note.PROTECTS_OTHERS)
                .doesNotContainKey("c");
    }

    @Test
    void onlyActInTheRegionHidesEvenTheZeros() {
        Hidden hidden = Disclosure.ofActs(List.of(new Part("a", 1, 1, 0), new Part("b", 0, 0, 0)));

        assertThat(hidden.parts()).containsOnlyKeys("a", "b").doesNotContainValue(Note.FEWER_THAN_FIVE);
    }

    @Test
    void onlyContributorIsNotGivenAwayByTheZerosOfTheOthers() {
        Hidden hidden =
                Disclosure.ofActs(List.of(new Part("a", 1, 30, 0), new Part("b", 0, 0, 0), new Part("c", 0, 0, 0)));

        assertThat(hidden.parts()).containsOnlyKeys("a", "b", "c").doesNotContainValue(Note.FEWER_THAN_FIVE);
    }

    @Test
    void twoSmallPartsWithFewerThanFiveTogetherTakeAThird() {
        List<Part> parts = new ArrayList<>(List.of(new Part("a", 1, 30, 0), new Part("b", 2, 40, 0)));
        assertThat(Disclosure.ofActs(parts).parts()).doesNotContainValue(Note.FEWER_THAN_FIVE);

        parts.add(new Part("c", 8, 90, 0));
        parts.add(new Part("d", 9, 10, 0));

        assertThat(Disclosure.ofActs(parts).parts()).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void whoKnowsTheLargestOfThreeHiddenPartsDoesNotLearnTheOthers() {
        Hidden hidden = Disclosure.ofActs(List.of(
                new Part("a", 1, 1, 0), new Part("b", 2, 2, 0), new Part("c", 8, 90, 0), new Part("d", 9, 20, 0)));

        assertThat(hidden.parts()).containsOnlyKeys("a", "b", "c", "d");
    }

    @Test
    void totalOfTooFewIsHiddenToo() {
        assertThat(Disclosure.ofAttendance(List.of(new Part("a", 3, 2, 3)), Note.FEWER_THAN_FIVE)
                        .total())
                .isTrue();
    }

    /** How much a part can differ from the least that a reader knows of it. */
    private static long room(Hidden hidden, List<Part> parts) {
        return parts.stream()
                .mapToLong(part -> part.value() - leastKnown(hidden, part))
                .sum();
    }

    private static long leastKnown(Hidden hidden, Part part) {
        if (!hidden.parts().containsValue(Note.FEWER_THAN_FIVE)) {
            return 0;
        }
        return hidden.reason(part.key()) == Note.FEWER_THAN_FIVE ? 1 : 5;
    }

    private static List<Part> randomActs(Random random) {
        List<Part> parts = new ArrayList<>();
        int silent = random.nextInt(10);
        for (int number = 0; number < 13; number++) {
            int people = number < silent ? 0 : random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(20);
            parts.add(new Part("k" + number, people, people == 0 ? 0 : people + random.nextInt(10), 0));
        }
        return parts;
    }
}

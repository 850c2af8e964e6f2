package se.tillit.batch.activityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        if (hidden.parts().isEmpty() || hidden.parts().size() == parts.size()) {
            return;
        }
        long total = parts.stream().mapToLong(Part::value).sum();
        long shown = parts.stream()
                .filter(p -> !hidden.contains(p.key()))
                .mapToLong(Part::value)
                .sum();
        long leastOfAll = 0;
        for (Part part : parts) {
            leastOfAll += hidden.contains(part.key()) ? leastKnown(hidden, part) : 0;
        }
        for (Part part : parts) {
            if (hidden.contains(part.key())) {
                long largestPossible = total - shown - leastOfAll + leastKnown(hidden, part);
                assertThat(largestPossible).isGreaterThanOrEqualTo(leastKnown(hidden, part) + 5);
            }
        }
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
    void totalOfTooFewIsHiddenToo() {
        assertThat(Disclosure.ofAttendance(List.of(new Part("a", 3, 2, 3)), Note.FEWER_THAN_FIVE)
                        .total())
                .isTrue();
    }

    private static long leastKnown(Hidden hidden, Part part) {
        return hidden.reason(part.key()) == Note.FEWER_THAN_FIVE ? 1 : 5;
    }

    private static List<Part> randomActs(Random random) {
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < 13; number++) {
            int people = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(20);
            parts.add(new Part("k" + number, people, people == 0 ? 0 : people + random.nextInt(10), 0));
        }
        return parts;
    }
}

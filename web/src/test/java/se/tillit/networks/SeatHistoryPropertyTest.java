package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tillit.people.PersonKind;
import se.tillit.shared.FieldException;

/**
 * Whatever is done to a seat in whatever order, a day has one holder or none, and a replacement leaves no day without. The
 * model is a calendar: for each day, who was written on it.
 */
class SeatHistoryPropertyTest {

    private static final int DAYS = 40;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String SEED = "2026112500";

    /** One thing that is tried. @param length 0 for no end */
    record Step(Kind kind, HoldingRole role, int person, int day, int length, int which) {}

    enum Kind {
        GIVE,
        REPLACE,
        END
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(HoldingRole.class),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(-2, 15),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 2000, seed = SEED)
    void aDayHasOneHolderOrNoneAsACalendarWouldSay(@ForAll("steps") List<Step> steps) {
        Seat seat = new Seat();
        Calendar calendar = new Calendar();

        for (Step step : steps) {
            if (seat.tries(step)) {
                calendar.write(step, seat);
            } else {
                assertThat(calendar.refuses(step, seat)).as("refused " + step).isTrue();
            }
            assertThat(seat.holders()).isEqualTo(calendar.days(HoldingRole.HOLDER));
            assertThat(seat.substitutes()).isEqualTo(calendar.days(HoldingRole.SUBSTITUTE));
            seat.checkDays();
        }
    }

    @Property(tries = 1000, seed = SEED)
    void aReplacementLeavesNoDayWithout(@ForAll("steps") List<Step> steps) {
        Seat seat = new Seat();
        for (Step step : steps) {
            List<Long> before = seat.holders();
            boolean open = seat.isOpenEnded(step);
            boolean done = seat.tries(step);
            if (done
                    && open
                    && step.kind() == Kind.REPLACE
                    && step.length() == 0
                    && step.role() == HoldingRole.HOLDER) {
                List<Long> after = seat.holders();
                assertThat(IntStream.range(0, DAYS).filter(day -> before.get(day) != 0 && after.get(day) == 0))
                        .isEmpty();
            }
        }
    }

    /** The history under test, with ids given as a database would. */
    private static final class Seat {

        private SeatHistory history = SeatHistory.of(List.of());
        private long lastId;
        private Tenure before;

        boolean tries(Step step) {
            before = chosen(step);
            try {
                history = stored(tried(step));
                return true;
            } catch (FieldException refused) {
                return false;
            }
        }

        private SeatHistory tried(Step step) {
            return switch (step.kind()) {
                case GIVE -> history.give(tenure(step));
                case REPLACE -> before == null ? history : history.replace(before.holdingId(), tenure(step));
                case END -> before == null ? history : history.end(before.holdingId(), day(step.day()));
            };
        }

        Tenure chosen(Step step) {
            List<Tenure> ofRole = history.tenures().stream()
                    .filter(tenure -> tenure.role() == step.role())
                    .toList();
            return step.kind() == Kind.GIVE || ofRole.isEmpty() ? null : ofRole.get(step.which() % ofRole.size());
        }

        boolean isOpenEnded(Step step) {
            Tenure one = chosen(step);
            return one != null && one.to() == null;
        }

        private SeatHistory stored(SeatHistory tried) {
            return SeatHistory.of(tried.tenures().stream()
                    .map(tenure -> tenure.holdingId() == null ? tenure.stored(++lastId) : tenure)
                    .toList());
        }

        List<Long> holders() {
            return days(HoldingRole.HOLDER);
        }

        List<Long> substitutes() {
            return days(HoldingRole.SUBSTITUTE);
        }

        private List<Long> days(HoldingRole role) {
            return IntStream.range(0, DAYS)
                    .mapToObj(at ->
                            history.on(day(at), role).map(Tenure::personId).orElse(0L))
                    .toList();
        }

        void checkDays() {
            for (int at = 0; at < DAYS; at++) {
                LocalDate day = day(at);
                assertThat(history.tenures().stream()
                                .filter(tenure -> tenure.role() == HoldingRole.HOLDER && tenure.covers(day)))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** A naive model: who is written on each day. */
    private static final class Calendar {

        private long[] holder = new long[DAYS + 20];
        private long[] substitute = new long[DAYS + 20];

        List<Long> days(HoldingRole role) {
            return IntStream.range(0, DAYS).mapToObj(at -> row(role)[at]).toList();
        }

        private long[] row(HoldingRole role) {
            return role == HoldingRole.HOLDER ? holder : substitute;
        }

        boolean refuses(Step step, Seat seat) {
            long[] keptHolder = holder.clone();
            long[] keptSubstitute = substitute.clone();
            try {
                return !fits(step, seat);
            } finally {
                holder = keptHolder;
                substitute = keptSubstitute;
            }
        }

        void write(Step step, Seat seat) {
            assertThat(fits(step, seat)).as("allowed " + step).isTrue();
        }

        private boolean fits(Step step, Seat seat) {
            Tenure old = seat.before;
            if (step.kind() != Kind.GIVE && old == null) {
                return true;
            }
            boolean ends = step.kind() == Kind.GIVE || rewrite(old, step.day());
            return ends && (step.kind() == Kind.END || begin(step));
        }

        /** Wipes the old days out and writes them again until the new end. */
        private boolean rewrite(Tenure old, int end) {
            int first = at(old.from());
            fill(row(old.role()), first, old.to() == null ? holder.length : at(old.to()), 0);
            return end > first && put(old.role(), old.personId(), first, end);
        }

        private boolean begin(Step step) {
            if (step.length() < 0) {
                return false;
            }
            int end = step.length() == 0 ? holder.length : step.day() + step.length();
            boolean same = IntStream.range(0, holder.length)
                    .allMatch(at -> (row(step.role())[at] == step.person()) == (at >= step.day() && at < end));
            return same || put(step.role(), step.person(), step.day(), end);
        }

        private boolean put(HoldingRole role, long person, int first, int end) {
            long[] other = row(role == HoldingRole.HOLDER ? HoldingRole.SUBSTITUTE : HoldingRole.HOLDER);
            for (int at = first; at < end; at++) {
                if (row(role)[at] != 0 || other[at] == person) {
                    return false;
                }
            }
            fill(row(role), first, end, person);
            return true;
        }

        private static void fill(long[] days, int first, int end, long person) {
            for (int at = first; at < end; at++) {
                days[at] = person;
            }
        }

        private static int at(LocalDate day) {
            return (int) FIRST.until(day, java.time.temporal.ChronoUnit.DAYS);
        }
    }

    private static Tenure tenure(Step step) {
        LocalDate from = day(step.day());
        return new Tenure(
                null,
                step.role(),
                step.person(),
                "Person " + step.person(),
                PersonKind.OFFICIAL,
                from,
                step.length() == 0 ? null : from.plusDays(step.length()));
    }

    private static LocalDate day(int at) {
        return FIRST.plusDays(at);
    }
}

package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the notes of the meetings that were held: published ones, apart from what waits for the demo accounts. */
final class NotesRows {

    private static final String PUBLISHED = "PUBLISHED";

    private final RowSink rows;
    private final Moment moment;
    private final Map<String, List<String>> texts = ResourceText.sections("notes.txt");

    NotesRows(RowSink rows, Moment moment) {
        this.rows = rows;
        this.moment = moment;
    }

    void write(DemoNetwork network, List<PlannedMeeting> meetings, Dice dice) {
        List<PlannedMeeting> held =
                meetings.stream().filter(PlannedMeeting::held).toList();
        for (int at = 0; at < held.size(); at++) {
            boolean latest = at == held.size() - 1;
            String state = latest ? Journeys.LATEST_NOTES.getOrDefault(network.slug, PUBLISHED) : PUBLISHED;
            if (!state.equals(Journeys.NO_NOTES)) {
                write(network, held.get(at), state, dice);
            }
        }
    }

    private void write(DemoNetwork network, PlannedMeeting meeting, String state, Dice dice) {
        Person chair = chair(network, meeting.date());
        Map<String, String> slots = slots(network, meeting, chair, dice);
        // Before the notes: published ones take no more.
        writeDecisions(network, meeting, slots, dice);
        LocalDateTime written = days(meeting.date(), dice.between(1, 3), dice);
        LocalDateTime approved = days(moment.atMostNow(written).toLocalDate(), dice.between(1, 3), dice);
        LocalDateTime published = days(moment.atMostNow(approved).toLocalDate(), dice.between(0, 2), dice);
        boolean isApproved = !state.equals("DRAFT");
        boolean isPublished = state.equals(PUBLISHED);
        long coordinator = network.coordinator.id();
        rows.add(
                Table.MEETING_NOTES,
                meeting.id(),
                text(slots, dice),
                state,
                coordinator,
                moment.atMostNow(written),
                isApproved ? chair.id() : null,
                isApproved ? moment.atMostNow(approved) : null,
                isPublished ? coordinator : null,
                isPublished ? moment.atMostNow(later(approved, published)) : null);
        if (isPublished) {
            network.updatedAt(moment.atMostNow(published));
        }
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** Some working days after a day, at office hours. */
    private static LocalDateTime days(LocalDate from, int workdays, Dice dice) {
        LocalDate day = SwedishDays.plusWorkdays(from, workdays);
        return SwedishDays.utc(day, LocalTime.of(8, 0).plusMinutes(dice.between(0, 480)));
    }

    /** Who led the meeting: the convener of that day, otherwise the coordinator. */
    private static Person chair(DemoNetwork network, LocalDate day) {
        return network.members.stream()
                .filter(member -> member.role().equals(Member.CONVENER) && member.memberOn(day))
                .map(Member::person)
                .findFirst()
                .orElse(network.coordinator);
    }

    private static Map<String, String> slots(DemoNetwork network, PlannedMeeting meeting, Person chair, Dice dice) {
        List<Organisation> municipalities = new ArrayList<>(network.part.municipalities());
        Organisation one = dice.pick(municipalities);
        municipalities.remove(one);
        return Map.of(
                "ämne", meeting.subject(),
                "kommun", one.shortName(),
                "annan", dice.pick(municipalities).shortName(),
                "ordförande", chair.givenName() + " " + chair.surname());
    }

    private String text(Map<String, String> slots, Dice dice) {
        String first = line("round", slots, dice);
        String second = line("round", slots, dice);
        return Stream.of(
                        "Välkommen\n" + line("opening", slots, dice),
                        "Aktuellt från GR\n" + line("current", slots, dice),
                        "Tema\n" + line("theme", slots, dice),
                        "Laget runt\n" + (first.equals(second) ? first : first + "\n" + second),
                        "Nästa möte\n" + line("next", slots, dice))
                .reduce((before, after) -> before + "\n\n" + after)
                .orElseThrow();
    }

    private void writeDecisions(DemoNetwork network, PlannedMeeting meeting, Map<String, String> slots, Dice dice) {
        int count = dice.weighted(35, 50, 15);
        @Nullable String before = null;
        for (int position = 1; position <= count; position++) {
            String kind = kind(network, dice);
            String text = line(kind, slots, dice);
            if (!text.equals(before)) {
                rows.add(
                        Table.MEETING_DECISION,
                        meeting.id(),
                        position,
                        kind.toUpperCase(Locale.ROOT),
                        line(kind + "-by", slots, dice),
                        text);
            }
            before = text;
        }
    }

    private static String kind(DemoNetwork network, Dice dice) {
        if (network.text.political()) {
            return "decision";
        }
        return dice.chance(0.75) ? "position" : "recommendation";
    }

    private String line(String section, Map<String, String> slots, Dice dice) {
        return Phrases.fill(dice.pick(ResourceText.section(texts, section)), dice, slots);
    }
}

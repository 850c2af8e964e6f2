package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a network's meetings and who was there. */
final class MeetingRows {

    private static final double JOINT = 0.03;
    /** Meetings are called at least this many working days before (domain.md 1.5). */
    private static final int CALL_WORKDAYS = 10;

    private final RowSink rows;
    private final DemoTexts texts;
    private final Moment moment;
    private final double meetingsPerYear;
    private long meetings;

    MeetingRows(RowSink rows, DemoTexts texts, Moment moment, double meetingsPerYear) {
        this.rows = rows;
        this.texts = texts;
        this.moment = moment;
        this.meetingsPerYear = meetingsPerYear;
    }

    /** {@code related} are networks that a joint meeting may be held with. */
    List<PlannedMeeting> write(DemoNetwork network, List<DemoNetwork> related, Dice dice) {
        List<LocalDate> days = MeetingDays.of(network, moment, meetingsPerYear, dice);
        LocalTime start =
                LocalTime.of(9, 0).plusMinutes(30L * List.of(0, 0, 0, 8, 1, 10).get(dice.between(0, 5)));
        int hours = dice.between(2, 3);
        LocalDate lastPast = days.stream()
                .filter(day -> moment.past(SwedishDays.utc(day, start.plusHours(hours))))
                .reduce(network.start(), (earlier, later) -> later);
        List<PlannedMeeting> written = new ArrayList<>();
        for (LocalDate day : days) {
            boolean latest = day.equals(lastPast);
            String status = status(network, day, start.plusHours(hours), latest, dice);
            PlannedMeeting meeting = new PlannedMeeting(++meetings, day, status, "");
            DemoNetwork partner = partner(network, related, meeting, dice);
            LocalDateTime recordedAt = recordedAt(network, meeting, start.plusHours(hours), latest, dice);
            String subject = writeRow(network, meeting, start, hours, recordedAt, dice);
            writeParticipants(network, partner, meeting, recordedAt != null, dice);
            written.add(new PlannedMeeting(meeting.id(), day, status, subject));
        }
        return written;
    }

    private String status(DemoNetwork network, LocalDate day, LocalTime end, boolean latest, Dice dice) {
        if (moment.past(SwedishDays.utc(day, end))) {
            boolean certain = latest && Journeys.touches(network);
            return certain ? "HELD" : List.of("HELD", "CANCELLED", "CALLED").get(dice.weighted(93, 5, 2));
        }
        LocalDate callBy = SwedishDays.plusWorkdays(day, -CALL_WORKDAYS);
        boolean soon = callBy.isBefore(moment.today().plusDays(12)) && dice.chance(0.5);
        return soon || !callBy.isAfter(moment.today()) ? "CALLED" : "PLANNED";
    }

    private @Nullable DemoNetwork partner(
            DemoNetwork network, List<DemoNetwork> related, PlannedMeeting meeting, Dice dice) {
        if (related.size() < 2 || !meeting.held() || !dice.chance(JOINT)) {
            return null;
        }
        DemoNetwork partner = dice.pick(related);
        return partner == network || !partner.activeOn(meeting.date()) ? null : partner;
    }

    private @Nullable LocalDateTime recordedAt(
            DemoNetwork network, PlannedMeeting meeting, LocalTime end, boolean latest, Dice dice) {
        if (!meeting.held() || (latest && Journeys.ATTENDANCE_WAITS.contains(network.slug))) {
            return null;
        }
        boolean recent = meeting.date().isAfter(moment.today().minusDays(21));
        if (dice.chance(recent ? 0.35 : 0.03)) {
            return null;
        }
        LocalDate nextDay = SwedishDays.plusWorkdays(meeting.date(), 1);
        LocalDateTime later = SwedishDays.utc(nextDay, LocalTime.of(8, 0).plusMinutes(dice.between(0, 400)));
        LocalDateTime atOnce = SwedishDays.utc(meeting.date(), end.plusMinutes(dice.between(2, 40)));
        return moment.atMostNow(dice.chance(0.7) ? atOnce : later);
    }

    /** @return what the meeting is about */
    private String writeRow(
            DemoNetwork network,
            PlannedMeeting meeting,
            LocalTime start,
            int hours,
            @Nullable LocalDateTime recordedAt,
            Dice dice) {
        LocalDateTime startsAt = SwedishDays.utc(meeting.date(), start);
        String subject = dice.pick(network.text.subjects());
        Map<String, String> slots = Map.of(
                "ämne",
                subject,
                "kommun",
                dice.pick(network.part.municipalities()).shortName());
        String titles = network.text.political() ? "sitting-titles" : "meeting-titles";
        rows.add(
                Table.MEETING,
                meeting.id(),
                network.id,
                Phrases.fill(dice.pick(texts.lines(titles)), dice, slots),
                startsAt,
                SwedishDays.utc(meeting.date(), start.plusHours(hours)),
                meeting.date(),
                Phrases.fill(dice.pick(texts.lines("places")), dice, slots),
                meeting.status(),
                recordedAt);
        LocalDateTime called = startsAt.minusDays(16);
        if (!meeting.status().equals("PLANNED")) {
            network.updatedAt(moment.atMostNow(meeting.held() ? startsAt.plusHours(hours) : called));
        }
        if (recordedAt != null) {
            network.updatedAt(recordedAt);
        }
        return subject;
    }

    private void writeParticipants(
            DemoNetwork network, @Nullable DemoNetwork partner, PlannedMeeting meeting, boolean recorded, Dice dice) {
        if (partner != null) {
            rows.add(Table.MEETING_CO_NETWORK, meeting.id(), partner.id);
        }
        if (recorded) {
            network.seats.forEach(seat -> writeAttendance(meeting, seat, dice));
            if (partner != null) {
                partner.seats.forEach(seat -> writeAttendance(meeting, seat, dice));
            }
        }
    }

    /** A vacant seat was not called. */
    private void writeAttendance(PlannedMeeting meeting, Seat seat, Dice dice) {
        if (!seat.expectedOn(meeting.date()) || !seat.heldOn(meeting.date())) {
            return;
        }
        String presence = "ABSENT";
        if (dice.chance(seat.reliability())) {
            boolean substitute = seat.substituteOn(meeting.date()) && dice.chance(0.12);
            presence = substitute ? "SUBSTITUTE" : dice.chance(0.3) ? "DIGITAL" : "PRESENT";
        }
        rows.add(Table.ATTENDANCE, meeting.id(), seat.id(), presence);
    }
}

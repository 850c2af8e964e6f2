package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tillit.demo.DemoTexts.DocumentText;
import se.tillit.demo.files.MediaKind;
import se.tillit.demo.files.SampleFile;

/** Writes a network's documents: agendas, notes and what is shared around the meetings and between them. */
final class DocumentRows {

    private static final List<String> VISIBILITIES = List.of("PUBLIC", "SIGNED_IN", "MEMBERS");

    private final RowSink rows;
    private final DemoTexts texts;
    private final Moment moment;
    private final Map<MediaKind, List<SampleFile>> files;
    private final VersionRows versions;

    DocumentRows(RowSink rows, DemoTexts texts, Moment moment, Map<MediaKind, List<SampleFile>> files) {
        this.rows = rows;
        this.texts = texts;
        this.moment = moment;
        this.files = files;
        this.versions = new VersionRows(rows, texts, moment, files);
    }

    /** What someone has at work in a network. */
    void writeAtWork(DemoNetwork network, Person drafter) {
        versions.writeAtWork(network, drafter);
    }

    /** About {@code wanted} documents, and more when there are more meetings than that. */
    void write(DemoNetwork network, List<PlannedMeeting> meetings, int wanted, Dice dice) {
        Set<String> titles = new HashSet<>();
        int written = 0;
        for (PlannedMeeting meeting : meetings) {
            written += writeMeetingPapers(network, meeting, titles, dice);
        }
        if (Journeys.touches(network)) {
            for (int workdaysAgo : List.of(1, 2, 4)) {
                LocalDate day = moment.lately(workdaysAgo);
                written += write(network, pickFree(network, dice), day, day, titles, dice);
            }
        }
        int misses = 0;
        while (written < wanted && misses < 3 * wanted) {
            int added = writeOne(network, meetings, titles, dice);
            written += added;
            misses += 1 - added;
        }
    }

    private int writeMeetingPapers(DemoNetwork network, PlannedMeeting meeting, Set<String> titles, Dice dice) {
        if (meeting.status().equals("PLANNED")) {
            return 0;
        }
        LocalDate before = SwedishDays.plusWorkdays(meeting.date(), -dice.between(10, 14));
        int written = write(network, pick("agenda", dice), before, meeting.date(), titles, dice);
        if (meeting.held() && dice.chance(0.92)) {
            String kind = network.text.political() ? "minutes" : "notes";
            LocalDate after =
                    SwedishDays.plusWorkdays(meeting.date(), dice.weighted(1, 2, 3, 3, 3, 2, 2, 1, 1, 2, 1, 1, 1) + 1);
            written += write(network, pick(kind, dice), after, meeting.date(), titles, dice);
        }
        return written;
    }

    private int writeOne(DemoNetwork network, List<PlannedMeeting> meetings, Set<String> titles, Dice dice) {
        int kind = meetings.isEmpty() ? 2 : dice.weighted(40, 25, 35);
        if (kind == 2) {
            LocalDate day = dayInHistory(dice);
            return write(network, pickFree(network, dice), day, day, titles, dice);
        }
        PlannedMeeting meeting = dice.pick(meetings);
        if (meeting.cancelled()) {
            return 0;
        }
        LocalDate day = kind == 0
                ? SwedishDays.plusWorkdays(meeting.date(), -dice.between(1, 14))
                : meeting.date().plusDays(dice.weighted(5, 3, 1, 1));
        return write(network, pick(kind == 0 ? "before" : "after", dice), day, meeting.date(), titles, dice);
    }

    private LocalDate dayInHistory(Dice dice) {
        int days = (int) ChronoUnit.DAYS.between(moment.historyStart(), moment.today());
        LocalDate day = moment.historyStart().plusDays(dice.between(0, days));
        LocalDate outsideJuly = day.getMonthValue() == 7 && dice.chance(0.9) ? day.minusDays(45) : day;
        return dice.chance(0.95) ? SwedishDays.workdayFrom(outsideJuly) : outsideJuly;
    }

    private DocumentText pick(String section, Dice dice) {
        return dice.pick(texts.documents(section));
    }

    private DocumentText pickFree(DemoNetwork network, Dice dice) {
        return pick(dice.chance(0.22) ? network.text.area() : "free", dice);
    }

    /** One document, or none when the day lies outside the history or the network has its title. */
    private int write(
            DemoNetwork network,
            DocumentText text,
            LocalDate day,
            LocalDate subjectDay,
            Set<String> titles,
            Dice dice) {
        LocalDateTime publishedAt = SwedishDays.utc(day, LocalTime.of(8, 0).plusMinutes(dice.between(0, 539)));
        if (!moment.past(publishedAt) || day.isBefore(moment.historyStart()) || !network.activeOn(day)) {
            return 0;
        }
        Person publisher = publisher(network, day, dice);
        String title = title(network, text, subjectDay, publisher, titles, dice);
        if (title == null) {
            return 0;
        }
        MediaKind kind = dice.pick(text.kinds());
        SampleFile file = dice.pick(Objects.requireNonNull(files.get(kind)));
        String visibility = visibility(network, dice);
        String key = dice.key();
        rows.add(
                Table.DOCUMENT,
                network.id,
                title,
                visibility,
                publisher.organisation().id(),
                publisher.id(),
                publishedAt,
                day,
                file.sha256(),
                fileName(title, kind),
                kind.mediaType(),
                (long) file.content().length,
                key);
        network.updatedAt(publishedAt);
        versions.writeLater(network, new VersionRows.First(key, fileName(title, kind), kind, day, file));
        return 1;
    }

    private static Person publisher(DemoNetwork network, LocalDate day, Dice dice) {
        if (dice.chance(0.5)) {
            List<Person> voices = network.voicesOn(day);
            if (!voices.isEmpty()) {
                return dice.pick(voices);
            }
        }
        return network.coordinator;
    }

    /** A title that the network does not have yet, null when the template gives none. */
    private @Nullable String title(
            DemoNetwork network, DocumentText text, LocalDate day, Person publisher, Set<String> titles, Dice dice) {
        for (int tries = 0; tries < 4; tries++) {
            Organisation from = publisher.organisation().isMunicipality()
                    ? publisher.organisation()
                    : dice.pick(network.part.municipalities());
            Map<String, String> slots = Map.of(
                    "datum", Phrases.date(day),
                    "månad", Phrases.month(day),
                    "år", String.valueOf(day.getYear()),
                    "ämne", dice.pick(network.text.subjects()),
                    "kommun", from.shortName());
            String title = Phrases.fill(text.title(), dice, slots);
            if (titles.add(title)) {
                return title;
            }
        }
        return null;
    }

    private static String fileName(String title, MediaKind kind) {
        String name = Phrases.slug(title);
        return name.substring(0, Math.min(80, name.length())) + "." + kind.extension();
    }

    /** As open as the network, or less. */
    private static String visibility(DemoNetwork network, Dice dice) {
        int widest = network.visibility.equals("SECRET")
                ? VISIBILITIES.size() - 1
                : VISIBILITIES.indexOf(network.visibility);
        int drawn = dice.weighted(65, 20, 15);
        return VISIBILITIES.get(Math.max(widest, drawn));
    }
}

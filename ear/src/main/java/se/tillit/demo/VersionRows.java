package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tillit.demo.files.MediaKind;
import se.tillit.demo.files.SampleFile;

/** Writes later versions of some documents, and what the demo accounts have at work: a draft and a check-out. */
final class VersionRows {

    private static final long SEED = 22;
    private static final double RENEWED = 0.08;
    private static final int MOST_VERSIONS = 4;
    private static final int CHECK_OUT_HOURS = 24;

    private final RowSink rows;
    private final DemoTexts texts;
    private final Moment moment;
    private final Map<MediaKind, List<SampleFile>> files;
    private final Dice dice = Dice.seeded(SEED);

    VersionRows(RowSink rows, DemoTexts texts, Moment moment, Map<MediaKind, List<SampleFile>> files) {
        this.rows = rows;
        this.texts = texts;
        this.moment = moment;
        this.files = files;
    }

    /** A document as it was first shared. */
    record First(String key, String fileName, MediaKind kind, LocalDate day, SampleFile file) {}

    /** Gives a few documents a life after their first version. */
    void writeLater(DemoNetwork network, First first) {
        if (!dice.chance(RENEWED)) {
            return;
        }
        LocalDate day = first.day();
        SampleFile last = first.file();
        int versions = dice.between(2, MOST_VERSIONS);
        for (int number = 2; number <= versions; number++) {
            day = SwedishDays.plusWorkdays(day, dice.between(1, 15));
            LocalDateTime at = SwedishDays.utc(day, LocalTime.of(8, 0).plusMinutes(dice.between(0, 539)));
            SampleFile file = dice.pick(filesOf(first.kind()));
            if (!moment.past(at) || !network.activeOn(day)) {
                return;
            }
            if (file.sha256().equals(last.sha256())) {
                continue;
            }
            writeVersion(network, first, file, day, at);
            last = file;
        }
    }

    private void writeVersion(DemoNetwork network, First first, SampleFile file, LocalDate day, LocalDateTime at) {
        List<Person> voices = network.voicesOn(day);
        Person maker = voices.isEmpty() || dice.chance(0.5) ? network.coordinator : dice.pick(voices);
        rows.add(
                Table.DOCUMENT_RENEWAL,
                maker.id(),
                maker.organisation().id(),
                at,
                dice.pick(texts.lines("version-notes")),
                file.sha256(),
                first.fileName(),
                first.kind().mediaType(),
                (long) file.content().length,
                first.key());
        network.updatedAt(at);
    }

    /** A draft of someone, which only their organisation sees, and a document that the coordinator has just checked out. */
    void writeAtWork(DemoNetwork network, Person drafter) {
        LocalDateTime drafted = SwedishDays.utc(moment.lately(1), LocalTime.of(15, 40));
        SampleFile file = dice.pick(filesOf(MediaKind.DOCX));
        rows.add(
                Table.DOCUMENT_DRAFT,
                network.id,
                "Synpunkter på förslaget till klimatanpassningsplan",
                "MEMBERS",
                drafter.organisation().id(),
                drafter.id(),
                drafter.organisation().id(),
                drafted,
                file.sha256(),
                "synpunkter-klimatanpassningsplan.docx",
                MediaKind.DOCX.mediaType(),
                (long) file.content().length,
                dice.key());
        LocalDateTime taken = moment.utc().minusHours(2);
        rows.add(
                Table.DOCUMENT_CHECK_OUT,
                network.coordinator.id(),
                taken,
                taken.plusHours(CHECK_OUT_HOURS),
                network.id);
    }

    private List<SampleFile> filesOf(MediaKind kind) {
        return Objects.requireNonNull(files.get(kind));
    }
}

package se.tillit.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tillit.demo.files.MediaKind;
import se.tillit.demo.files.SampleFile;

/** The demo data as rows, in an order that satisfies the foreign keys. Same arguments, same rows. */
final class DemoContent {

    private static final long SEED = 20_240_614L;
    /** Dice of their own, so that meetings, documents and questions stay as they were before networks had a life. */
    private static final long LIFE_SEED = 20_261_125L;

    private static final long NOTES_SEED = 20_261_126L;

    private final DemoSize size;
    private final Moment moment;
    private final DemoTexts texts = new DemoTexts();
    private final Dice dice = Dice.seeded(SEED);
    private final Map<MediaKind, List<SampleFile>> files;

    DemoContent(DemoSize size, Instant now) {
        this.size = size;
        this.moment = Moment.of(now);
        this.files = FileStore.make(texts, dice.split());
    }

    /** The files that the documents refer to. */
    List<SampleFile> files() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    void write(RowSink rows, Catalogue catalogue, ProgressListener listener) {
        World world = new World(size, texts, moment.today(), dice.split());
        Dice life = Dice.seeded(LIFE_SEED);
        new PastHolders(world, moment.today(), life.split()).plan();
        new SilentMembers(world, moment.today(), life.split()).plan();
        StructureRows structure = new StructureRows(rows, catalogue, life.split());
        long steps = world.networks.size() + 2L;
        listener.progressed(0, steps);
        structure.write(world);
        LifeTexts lifeTexts = new LifeTexts();
        new LifeRows(rows, lifeTexts, moment.today()).write(world, life.split());
        new AdmissionRows(rows, lifeTexts, moment, world).write(life.split());
        listener.progressed(1, steps);
        writeActivity(world, rows, listener, steps);
        structure.writeLastUpdates(world);
        new AccountRows(rows).write(world, dice.split());
        listener.progressed(steps, steps);
    }

    private void writeActivity(World world, RowSink rows, ProgressListener listener, long steps) {
        MeetingRows meetings = new MeetingRows(rows, texts, moment, size.meetingsPerNetworkAndYear());
        NotesRows notes = new NotesRows(rows, moment);
        Dice notesDice = Dice.seeded(NOTES_SEED);
        DocumentRows documents = new DocumentRows(rows, texts, moment, files);
        QuestionRows questions = new QuestionRows(rows, texts, moment);
        Map<String, List<DemoNetwork>> related = related(world);
        double[] shares = shares(world);
        Dice activity = dice.split();
        for (int i = 0; i < shares.length; i++) {
            DemoNetwork network = world.networks.get(i);
            Dice own = activity.split();
            List<PlannedMeeting> held =
                    meetings.write(network, Objects.requireNonNull(related.get(relation(network))), own);
            notes.write(network, held, notesDice.split());
            documents.write(network, held, part(shares[i], size.documentsPerYear()), own);
            questions.write(network, part(shares[i], size.questionsPerYear()), own);
            if (network.slug.equals(Journeys.LEDAMOT_SEAT)) {
                questions.writeAskedBy(world.demoPerson(DemoAccount.LEDAMOT), network, own);
            }
            if (network.slug.equals(Journeys.LEDAMOT_MEMBER)) {
                documents.writeAtWork(network, world.demoPerson(DemoAccount.LEDAMOT));
            }
            listener.progressed(i + 2L, steps);
        }
        // Everyone has had a fortnight to open them.
        LocalDate today = moment.today();
        rows.add(Table.DOCUMENT_OPENING, today.minusDays(60), today.minusDays(15));
    }

    private static int part(double share, int perYear) {
        return (int) Math.round(share * perYear * Moment.MONTHS / 12);
    }

    /** How much of all activity belongs to each network; together 1. Some talk more than others. */
    private double[] shares(World world) {
        Dice temper = dice.split();
        double[] shares = new double[world.networks.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = activeMonths(world.networks.get(i)) * temper.share(0.5, 1.5);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private int activeMonths(DemoNetwork network) {
        int months = 0;
        for (LocalDate day = moment.historyStart(); day.isBefore(moment.today()); day = day.plusMonths(1)) {
            months += network.activeOn(day) ? 1 : 0;
        }
        return months;
    }

    private static Map<String, List<DemoNetwork>> related(World world) {
        Map<String, List<DemoNetwork>> related = new HashMap<>();
        for (DemoNetwork network : world.networks) {
            related.computeIfAbsent(relation(network), key -> new ArrayList<>()).add(network);
        }
        return related;
    }

    /** Networks of the same policy area and part of the country may meet together. */
    private static String relation(DemoNetwork network) {
        return network.text.area() + "/" + network.part.name() + "/" + network.text.political();
    }
}

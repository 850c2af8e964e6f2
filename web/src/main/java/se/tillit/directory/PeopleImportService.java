package se.tillit.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.networks.SeatGift;
import se.tillit.networks.SeatImportService;
import se.tillit.people.PeopleBulkService;
import se.tillit.people.PersonDetails;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Import of people and seats: a file is read and shown row by row, and nothing of it counts until its person confirms it.
 * For administrators; each sees only files of their own.
 */
@Service
public class PeopleImportService {

    static final int PAGE_SIZE = 50;

    private PeopleImportRepository imports;
    private PeopleImportSources sources;
    private PeopleBulkService people;
    private SeatImportService seats;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<PeopleImported> imported;

    protected PeopleImportService() {}

    @Inject
    public PeopleImportService(
            PeopleImportRepository imports,
            PeopleImportSources sources,
            PeopleBulkService people,
            SeatImportService seats,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<PeopleImported> imported) {
        this.imports = imports;
        this.sources = sources;
        this.people = people;
        this.seats = seats;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.imported = imported;
    }

    /** The reader's files that wait to be confirmed, the newest first. */
    public List<PeopleImport> open() {
        long me = requireAdministrator();
        return imports.findOpen(me, clock.instant());
    }

    /** The headings of the template. */
    public List<String> headings() {
        requireAdministrator();
        return PeopleColumn.headings();
    }

    /**
     * Reads a file and keeps what each row would do.
     *
     * @return id of the preview
     * @throws PeopleFileRefusedException when the file is no list of people
     */
    public long preview(String fileName, InputStream content) {
        long me = requireAdministrator();
        PeopleTable table = read(content);
        PeopleImport file = new PeopleImport(me, fileName, table.unknownHeadings(), clock.instant());
        List<JudgedLine> judged = judge(table.lines(), false);
        imports.add(file);
        imports.addRows(file.getId(), judged);
        return file.getId();
    }

    private static PeopleTable read(InputStream content) {
        try {
            return PeopleFileReader.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page of a preview; the nearest one when there is no such number.
     *
     * @throws NotFoundException when there is no such file of the reader
     */
    public PeoplePreview show(long id, RowFilter filter, int number) {
        PeopleImport file = mine(id);
        PreviewCounts counts = imports.count(id);
        Paging paging = Paging.of(counts.shown(filter), PAGE_SIZE, number);
        List<PreviewRow> rows = imports.findRows(id, filter, paging.first(), PAGE_SIZE);
        return new PeoplePreview(file, counts, filter, rows, paging.page(), paging.pages());
    }

    /** The rows with errors, to be corrected and sent again. @throws NotFoundException when there is no such file */
    public List<PreviewRow> errors(long id) {
        mine(id);
        return imports.findRows(id, RowFilter.ERROR, 0, PeopleTableBuilder.MOST_ROWS);
    }

    /**
     * Saves the rows without errors, all or nothing. Each row is judged anew: when anything has come to another outcome
     * than was shown, nothing is saved and the preview tells which rows these are. A second click finds it done.
     *
     * @return whether it is saved
     * @throws NotFoundException when there is no such file of the reader, or it was discarded
     */
    public boolean confirm(long id) {
        long me = requireAdministrator();
        Instant now = clock.instant();
        PeopleImport file = imports.lock(id)
                .filter(found -> found.isFor(me, now) && found.getStatus() != ImportStatus.DISCARDED)
                .orElseThrow(NotFoundException::new);
        if (file.isConfirmed()) {
            return true;
        }
        imports.takeTurn(now);
        List<PreviewRow> shown = imports.findRows(id, RowFilter.ALL, 0, PeopleTableBuilder.MOST_ROWS).stream()
                .sorted(Comparator.comparingInt(row -> row.line().rowNo()))
                .toList();
        List<JudgedLine> judged = judge(shown.stream().map(PreviewRow::line).toList(), true);
        List<JudgedLine> overtaken = IntStream.range(0, shown.size())
                .filter(at -> !shown.get(at).signature().equals(judged.get(at).signature()))
                .mapToObj(judged::get)
                .toList();
        if (!overtaken.isEmpty()) {
            imports.overtake(id, overtaken);
            return false;
        }
        save(judged, me);
        file.confirm(now);
        imported.fire(new PeopleImported(id));
        return true;
    }

    private void save(List<JudgedLine> judged, long me) {
        List<JudgedLine> fresh =
                judged.stream().filter(row -> row.outcome() == RowOutcome.NEW).toList();
        List<Long> added = people.addAll(fresh.stream().map(JudgedLine::details).toList(), me);
        Map<Long, PersonDetails> changed = new LinkedHashMap<>();
        judged.stream()
                .filter(row -> row.outcome() == RowOutcome.UPDATED)
                .forEach(row -> changed.put(row.known().id(), row.details()));
        people.describeAll(changed, me);
        List<SeatGift> gifts = new ArrayList<>();
        IntStream.range(0, fresh.size())
                .filter(at -> fresh.get(at).seat() != null)
                .forEach(at -> gifts.add(gift(fresh.get(at), added.get(at))));
        judged.stream()
                .filter(row -> row.known() != null && row.seat() != null)
                .forEach(row -> gifts.add(gift(row, row.known().id())));
        seats.giveAll(gifts);
    }

    private static SeatGift gift(JudgedLine row, long personId) {
        SeatWish seat = row.seat();
        return new SeatGift(
                seat.seatId(),
                seat.networkId(),
                personId,
                seat.role(),
                row.details().kind(),
                seat.from());
    }

    /** Forgets a file that was not confirmed. Doing it twice changes nothing. @throws NotFoundException for none */
    public void discard(long id) {
        long me = requireAdministrator();
        PeopleImport file = imports.lock(id)
                .filter(found -> found.isFor(me, clock.instant()))
                .orElseThrow(NotFoundException::new);
        if (file.isOpen()) {
            file.discard(clock.instant());
            imports.removeRows(id);
        }
    }

    /** Takes away files that are a day old, whoever's they are, with their rows. For the portal itself: it asks nobody. */
    public void removeExpired() {
        imports.removeExpired(clock.instant());
    }

    private List<JudgedLine> judge(List<PeopleLine> lines, boolean hold) {
        LocalDate today = SwedishTime.today(clock);
        return new PeopleJudge(sources.gather(lines, today, hold), today).judge(lines);
    }

    private PeopleImport mine(long id) {
        long me = requireAdministrator();
        return imports.find(id)
                .filter(file -> file.isFor(me, clock.instant()) && file.getStatus() != ImportStatus.DISCARDED)
                .orElseThrow(NotFoundException::new);
    }

    private long requireAdministrator() {
        access.require(Action.ADMINISTER_PEOPLE);
        return currentUser.require().personId();
    }
}

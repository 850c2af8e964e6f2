package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Disposal by the information management plan (domain.md R1): what is due, approving a list, and the log. The only way in
 * which a record's content goes (O5). For registrars, who have the archive's role, also in closed networks.
 */
@Service
public class DisposalService {

    static final int PAGE_SIZE = 50;
    private static final int MOST_IN_LOG = 50;

    private DocumentRepository documents;
    private DocumentMetadataRepository metadata;
    private RecordRepository records;
    private DisposalRepository disposals;
    private DocumentAdmission admission;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentDisposed> disposed;

    protected DisposalService() {}

    @Inject
    public DisposalService(
            DocumentRepository documents,
            DocumentMetadataRepository metadata,
            RecordRepository records,
            DisposalRepository disposals,
            DocumentAdmission admission,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentDisposed> disposed) {
        this.documents = documents;
        this.metadata = metadata;
        this.records = records;
        this.disposals = disposals;
        this.admission = admission;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.disposed = disposed;
    }

    /** Demands that the reader may approve. @throws se.tillit.shared.AccessDeniedException for others than registrars */
    public void requireMayApprove() {
        access.require(Action.APPROVE_DISPOSAL);
    }

    /** The types that are disposed of at all, and how much of each could go today. Fails as {@link #requireMayApprove}. */
    public List<DueType> types() {
        requireMayApprove();
        Map<DocumentType, LocalDate> lastDays = lastDays();
        Map<Long, Long> due = records.countDue(lastDays, reach());
        return lastDays.keySet().stream()
                .map(type -> new DueType(type, due.getOrDefault(type.getId(), 0L)))
                .toList();
    }

    private Map<DocumentType, LocalDate> lastDays() {
        LocalDate today = SwedishTime.today(clock);
        Map<DocumentType, LocalDate> lastDays = new LinkedHashMap<>();
        metadata.findTypes().forEach(type -> type.lastDisposable(today).ifPresent(day -> lastDays.put(type, day)));
        return lastDays;
    }

    private RecordReach reach() {
        return new RecordReach(currentUser.allRoles().keySet());
    }

    /** A page of what could go today of a type, the oldest first; the nearest page when there is no such number. */
    public RecordPage due(DocumentType type, int number) {
        requireMayApprove();
        LocalDate lastDay = lastDay(type);
        long total = records.countDue(type, lastDay, reach());
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        List<RecordRow> rows =
                total == 0 ? List.of() : records.findDue(type, lastDay, reach(), paging.first(), PAGE_SIZE);
        return new RecordPage(rows, total, paging.page(), paging.pages());
    }

    private LocalDate lastDay(DocumentType type) {
        return type.lastDisposable(SwedishTime.today(clock)).orElseThrow(NotFoundException::new);
    }

    /**
     * Approves a list and carries it out: the content of each record goes, its row and the log stay. Records of the list
     * that are gone already are left out, so a double click is harmless.
     *
     * @param confirmed whether the registrar has said that it shall go
     * @return how many went
     * @throws NothingChosenException for an empty list
     * @throws DisposalNotConfirmedException when it is not confirmed
     * @throws NotDisposableException when the plan keeps one, it is not due yet, quarantined, or of another type
     * @throws NotFoundException when there is no such type or record
     */
    public int approve(long typeId, Collection<Long> documentIds, boolean confirmed) {
        requireMayApprove();
        if (documentIds.isEmpty()) {
            throw new NothingChosenException();
        }
        if (!confirmed) {
            throw new DisposalNotConfirmedException();
        }
        DocumentType type = type(typeId);
        List<Document> chosen =
                new TreeSet<>(documentIds).stream().map(this::held).toList();
        List<Document> going =
                chosen.stream().filter(document -> !document.isDisposed()).toList();
        going.forEach(document -> requireDue(document, type));
        if (!going.isEmpty()) {
            dispose(going, type);
        }
        return going.size();
    }

    private DocumentType type(long id) {
        return metadata.findTypes().stream()
                .filter(type -> type.getId() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Document held(long id) {
        return documents.lock(id).filter(admission::isRecordOfReader).orElseThrow(NotFoundException::new);
    }

    private void requireDue(Document document, DocumentType type) {
        boolean ofType = metadata.lock(document.getId())
                .map(DocumentMetadata::getType)
                .filter(own -> own.getId().equals(type.getId()))
                .isPresent();
        boolean oldEnough = type.lastDisposable(SwedishTime.today(clock))
                .filter(lastDay -> !document.getPublishedOn().isAfter(lastDay))
                .isPresent();
        if (!ofType || !oldEnough || document.isQuarantined()) {
            throw new NotDisposableException(document.getTitle());
        }
    }

    private void dispose(List<Document> going, DocumentType type) {
        Instant now = clock.instant();
        Disposal disposal =
                new Disposal(type, people.personReference(currentUser.require().personId()), now);
        disposals.add(disposal);
        disposals.add(going.stream()
                .map(document -> new DisposalItem(disposal, document))
                .toList());
        going.forEach(document -> document.dispose(SwedishTime.dateOf(now)));
        disposals.markContent(disposal.getId());
        going.forEach(document ->
                disposed.fire(new DocumentDisposed(document.getNetwork().getId(), document.getId())));
    }

    /** What went lately, the newest first; the database keeps all of it. Fails as {@link #requireMayApprove} does. */
    public List<DisposalRow> log() {
        requireMayApprove();
        return disposals.findLog(reach(), MOST_IN_LOG);
    }
}

package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * The diary (domain.md O2): finding records across networks and registering them. For registrars. Records of closed
 * networks are registered like others; those of a secret network are there only for a registrar who is its member.
 */
@Service
public class RegistrationService {

    static final int PAGE_SIZE = 50;

    private DocumentRepository documents;
    private RecordRepository records;
    private DocumentAdmission admission;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentRegistered> registered;

    protected RegistrationService() {}

    @Inject
    public RegistrationService(
            DocumentRepository documents,
            RecordRepository records,
            DocumentAdmission admission,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentRegistered> registered) {
        this.documents = documents;
        this.records = records;
        this.admission = admission;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.registered = registered;
    }

    /** Whether the reader keeps the diary. */
    public boolean mayRegister() {
        return access.may(Action.REGISTER_RECORDS);
    }

    /**
     * A page of records, those of all networks that the registrar may know of; the nearest page when there is no such
     * number.
     *
     * @throws se.tillit.shared.AccessDeniedException for others than registrars
     */
    public RecordPage search(RecordFilter filter, int number) {
        access.require(Action.REGISTER_RECORDS);
        RecordReach reach = new RecordReach(currentUser.allRoles().keySet());
        long total = records.count(filter, reach);
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        List<RecordRow> rows = total == 0 ? List.of() : records.find(filter, reach, paging.first(), PAGE_SIZE);
        return new RecordPage(rows, total, paging.page(), paging.pages());
    }

    /**
     * A record with its entry in the diary.
     *
     * @throws NotFoundException when there is none that the registrar may know of
     * @throws se.tillit.shared.AccessDeniedException for others than registrars
     */
    public RegisteredRecord get(long id) {
        access.require(Action.REGISTER_RECORDS);
        Document document =
                documents.find(id).filter(admission::isRecordOfReader).orElseThrow(NotFoundException::new);
        return new RegisteredRecord(document, records.findRegistration(id));
    }

    /**
     * Registers a record under the next number of the year, or corrects what is registered. Writing what is written already
     * changes nothing, so a double click draws one number. Fails as {@link #get} does.
     *
     * @param opened version of the entry when the form was opened; -1 when there was none
     * @return its number
     * @throws RegistrationChangedException when someone else has registered or corrected it since
     */
    public String register(long id, long opened, RegistrationDetails details) {
        access.require(Action.REGISTER_RECORDS);
        if (documents.lock(id).filter(admission::isRecordOfReader).isEmpty()) {
            throw new NotFoundException();
        }
        records.lockSeries(year());
        Registration entry = records.lockRegistration(id).orElse(null);
        if (entry == null) {
            return enter(id, details);
        }
        if (entry.details().equals(details)) {
            return entry.getNumber();
        }
        if (entry.getVersion() != opened) {
            throw new RegistrationChangedException();
        }
        entry.correct(details, registrar(), clock.instant());
        return entry.getNumber();
    }

    private String enter(long id, RegistrationDetails details) {
        RegistrationNumber number = records.next(year());
        records.add(new Registration(id, number.text(), details, registrar(), clock.instant()));
        registered.fire(new DocumentRegistered(id));
        return number.text();
    }

    private int year() {
        return SwedishTime.today(clock).getYear();
    }

    private Person registrar() {
        return people.personReference(currentUser.require().personId());
    }
}

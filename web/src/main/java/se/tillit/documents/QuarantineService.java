package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.networks.Network;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * Hiding a record at once, and showing it again (domain.md O6). For registrars, also in a closed network: secrecy does not
 * end with the network. Meanwhile its organisation's people and the network's coordinator see that it is hidden, others
 * find nothing.
 */
@Service
public class QuarantineService {

    private DocumentRepository documents;
    private QuarantineRepository quarantine;
    private DocumentAdmission admission;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentQuarantined> quarantined;

    protected QuarantineService() {}

    @Inject
    public QuarantineService(
            DocumentRepository documents,
            QuarantineRepository quarantine,
            DocumentAdmission admission,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentQuarantined> quarantined) {
        this.documents = documents;
        this.quarantine = quarantine;
        this.admission = admission;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.quarantined = quarantined;
    }

    /** Whether the reader may hide it, or show it again. */
    public boolean mayQuarantine(Document document) {
        return access.may(Action.QUARANTINE_DOCUMENT) && admission.isRecordOfReader(document) && !document.isDisposed();
    }

    /**
     * Hides a record from all but registrars. Hiding what is hidden already changes nothing.
     *
     * @param note in the registrar's own words; may be null
     * @throws NotFoundException when there is none that the registrar may know of
     * @throws se.tillit.shared.AccessDeniedException for others than registrars
     */
    public void quarantine(long id, QuarantineReason reason, String note) {
        Document document = hold(id);
        if (document.isQuarantined()) {
            return;
        }
        Instant now = clock.instant();
        document.quarantine(now);
        quarantine.add(QuarantineEvent.set(id, reason, note, registrar(), now));
        quarantined.fire(new DocumentQuarantined(document.getNetwork().getId(), id));
    }

    /** Shows it again. Fails as {@link #quarantine} does. */
    public void lift(long id) {
        Document document = hold(id);
        if (!document.isQuarantined()) {
            return;
        }
        document.quarantine(null);
        quarantine.add(QuarantineEvent.lifted(id, registrar(), clock.instant()));
    }

    private Document hold(long id) {
        access.require(Action.QUARANTINE_DOCUMENT);
        return documents.lock(id).filter(this::mayQuarantine).orElseThrow(NotFoundException::new);
    }

    private Person registrar() {
        return people.personReference(currentUser.require().personId());
    }

    /** The document of an address, also when it is withheld, for those who may know of it. */
    public Document getShown(String slug, long id) {
        Document document = access.requireFound(
                documents.find(id).filter(found -> found.getNetwork().getSlug().equals(slug)));
        admission.requireShown(document);
        return document;
    }

    /** Whether the reader, who may know of it, may read what is in it. */
    public boolean isContentOpen(Document document) {
        return admission.isContentOpen(document);
    }

    /** All that was done, the newest first. Fails as {@link #getShown} does. */
    public List<QuarantineEvent> log(Document document) {
        admission.requireShown(document);
        return quarantine.findByDocument(document.getId());
    }

    /** The quarantined records of a network that the reader may know of, by title. */
    public List<QuarantinedRow> known(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        if (currentUser.find().isEmpty()) {
            return List.of();
        }
        long anyOrganisation = 0;
        return quarantine.findQuarantined(
                network.getId(), admission.coordinates(network) ? anyOrganisation : admission.organisationOfReader());
    }
}

package se.tillit.documents.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.documents.Document;
import se.tillit.documents.RegisteredRecord;
import se.tillit.documents.Registration;
import se.tillit.documents.RegistrationDetails;
import se.tillit.documents.RegistrationService;
import se.tillit.files.FileName;
import se.tillit.shared.view.Difference;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /handlingar/{id}}: a record and its entry in the diary. The form keeps what was typed, and shows what others have
 * saved since. For registrars.
 */
@Named
@RequestScoped
public class RecordShowBacking {

    private static final String VERSION = "registrationVersion";
    private static final long NONE = -1;

    @Inject
    private RegistrationService registrations;

    @Inject
    private PageBacking page;

    private RegisteredRecord saved;
    private String externalNumber;
    private LocalDate datedOn;
    private String sender;
    private String recipient;
    private String subject;

    /** What is registered stands in the form, or what the document itself tells, until what is sent takes its place. */
    @PostConstruct
    void fill() {
        Registration entry = getRegistration();
        Document document = getDocument();
        externalNumber = entry == null ? null : entry.getExternalNumber();
        datedOn = entry == null ? document.getPublishedOn() : entry.getDatedOn();
        sender = entry == null ? document.getOrganisation().getName() : entry.getSender();
        recipient = entry == null ? null : entry.getRecipient();
        subject = entry == null ? document.getTitle() : entry.getSubject();
    }

    /** Reads the record before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getSaved();
    }

    private RegisteredRecord getSaved() {
        if (saved == null) {
            saved = registrations.get(page.id());
        }
        return saved;
    }

    public Document getDocument() {
        return getSaved().document();
    }

    /** Its entry in the diary; null while it has none. */
    public Registration getRegistration() {
        return getSaved().registration().orElse(null);
    }

    /** The entry's version, which a later sending is compared with. */
    public long getVersion() {
        return getSaved().registration().map(Registration::getVersion).orElse(NONE);
    }

    public void register() {
        RegistrationDetails details = new RegistrationDetails(externalNumber, datedOn, sender, recipient, subject);
        saved = null;
        registrations.register(page.id(), Numbers.of(page.parameter(VERSION)).orElse(NONE), details);
        page.redirect("/handlingar/" + page.id(), "record-registered");
    }

    /** What someone else has saved since this form was opened, where it is not what is typed here. */
    public List<Difference> getDifferences() {
        Registration entry = getRegistration();
        if (entry == null || !Difference.isStale(page.parameter(VERSION), entry.getVersion())) {
            return List.of();
        }
        return Stream.of(
                        Difference.between("documents.record.external", entry.getExternalNumber(), externalNumber),
                        Difference.between("documents.record.dated-on", entry.getDatedOn(), datedOn),
                        Difference.between("documents.record.sender", entry.getSender(), sender),
                        Difference.between("documents.record.recipient", entry.getRecipient(), recipient),
                        Difference.between("documents.record.subject", entry.getSubject(), subject))
                .flatMap(difference -> difference)
                .toList();
    }

    /** "pdf", as a link tells. */
    public String getExtension() {
        return FileName.extension(getDocument().file().fileName());
    }

    public String getExternalNumber() {
        return externalNumber;
    }

    public void setExternalNumber(String externalNumber) {
        this.externalNumber = externalNumber;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}

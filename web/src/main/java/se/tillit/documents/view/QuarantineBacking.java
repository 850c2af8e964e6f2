package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.Document;
import se.tillit.documents.QuarantineEvent;
import se.tillit.documents.QuarantineReason;
import se.tillit.documents.QuarantineService;
import se.tillit.documents.QuarantinedRow;
import se.tillit.networks.Network;
import se.tillit.shared.view.PageBacking;

/** Hiding a record and showing it again, on each page that is about one document; and what others are told of it. */
@Named
@RequestScoped
public class QuarantineBacking {

    @Inject
    private QuarantineService quarantine;

    @Inject
    private PageBacking page;

    private QuarantineReason reason = QuarantineReason.SECRECY;
    private String note;
    private List<QuarantineEvent> log;
    private List<QuarantinedRow> known;

    public boolean mayQuarantine(Document document) {
        return quarantine.mayQuarantine(document);
    }

    public void quarantine(long documentId) {
        quarantine.quarantine(documentId, reason, note);
        page.redirect(page.getPath(), "document-quarantined");
    }

    public void lift(long documentId) {
        quarantine.lift(documentId);
        page.redirect(page.getPath(), "quarantine-lifted");
    }

    /** All that was done with the one document of this page, the newest first. */
    public List<QuarantineEvent> log(Document document) {
        if (log == null) {
            log = quarantine.log(document);
        }
        return log;
    }

    /** Who has hidden it, and so is who to ask; null when that is not known. */
    public QuarantineEvent latest(Document document) {
        return log(document).stream().findFirst().orElse(null);
    }

    /** The records of the one network of this page that are hidden, as far as the reader may know of them. */
    public List<QuarantinedRow> known(Network network) {
        if (known == null) {
            known = quarantine.known(network);
        }
        return known;
    }

    public QuarantineReason[] getReasons() {
        return QuarantineReason.values();
    }

    public QuarantineReason getReason() {
        return reason;
    }

    public void setReason(QuarantineReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

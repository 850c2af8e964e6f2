package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import se.tillit.documents.DocumentVersionService;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.documents.VersionOutcome;
import se.tillit.documents.VersionReception;
import se.tillit.documents.VersionSubmission;
import se.tillit.files.FileRefusedException;
import se.tillit.files.view.ChosenFiles;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** New versions on a document's page: by an upload, or an old one brought back. */
@Named
@RequestScoped
public class DocumentVersionBacking {

    private static final String FILE = "versionForm:versionFile";
    private static final String OPENED = "openedVersion";

    @Inject
    private DocumentShowBacking show;

    @Inject
    private DocumentVersionService versions;

    @Inject
    private VersionReception reception;

    @Inject
    private UploadAnswerBacking answer;

    @Inject
    private UnfinishedUploadsBacking unfinished;

    @Inject
    private PageBacking page;

    private Part file;
    private String note;
    private Boolean mayRenew;

    public boolean isMayRenew() {
        if (mayRenew == null) {
            mayRenew = versions.mayRenew(show.getDocument());
        }
        return mayRenew;
    }

    /** The newest version when this form was opened, however often it has come back since. */
    public int getOpenedVersion() {
        int sent = SeenVersion.of(page.parameter(OPENED));
        return sent < 0 ? show.getDocument().getVersionNumber() : sent;
    }

    /**
     * Saves the file, or leads to the choice when someone else was first. {@code upload.js} posts the token of what it has
     * sent piece by piece ({@link UploadServlet}).
     */
    public void save() {
        String token = page.parameter("upload");
        if (!token.isEmpty()) {
            finish(reception.receive(submission(), token));
            return;
        }
        List<Part> chosen = ChosenFiles.of(request(), FILE);
        if (chosen.isEmpty()) {
            complain(Texts.get(page.getLocale(), "documents.upload.file.required"));
            return;
        }
        Part first = chosen.get(0);
        finish(reception.receive(submission(), first.getSubmittedFileName(), first::getInputStream));
    }

    private VersionSubmission submission() {
        return new VersionSubmission(
                page.parameter("slug"),
                page.id(),
                SeenVersion.of(page.parameter(OPENED)),
                note,
                SecrecyAnswer.of(page.parameter("secrecy")));
    }

    private void finish(VersionOutcome outcome) {
        switch (outcome.kind()) {
            case SAVED -> answer.goOn(page.getPath() + "?klart=version-saved");
            case KEPT -> answer.goOn(page.getPath() + "/sparad/" + outcome.keptId());
            case REFUSED -> {
                FileRefusedException refusal = outcome.refusal().orElseThrow();
                answer.refused(refusal);
                complain(Texts.get(page.getLocale(), refusal.messageKey(), refusal.arguments()));
            }
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static void complain(String text) {
        FacesContext.getCurrentInstance().addMessage(FILE, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public boolean isFileRefused() {
        return !FacesContext.getCurrentInstance().getMessageList(FILE).isEmpty();
    }

    /** Whether the form shall stand open: something in it was refused, or begun before. */
    public boolean isFormOpen() {
        return isRefused() || !unfinished.versions(show.getDocument()).isEmpty();
    }

    /** Whether something in the form was refused: it comes back then, also when the document is checked out meanwhile. */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().isPostback() && SeenVersion.of(page.parameter(OPENED)) >= 0;
    }

    public boolean mayRestore(int number) {
        return isMayRenew() && show.getDocument().mayRestore(number);
    }

    public void restore(int number) {
        versions.restore(page.parameter("slug"), page.id(), number, SeenVersion.of(page.parameter("version")));
        page.redirect(page.getPath(), "version-restored");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tillit.access.Visibility;
import se.tillit.documents.DocumentReception;
import se.tillit.documents.DocumentState;
import se.tillit.documents.DocumentVisibilityService;
import se.tillit.documents.ReceivedFile;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.documents.Submission;
import se.tillit.files.FileRefusedException;
import se.tillit.files.FileSettings;
import se.tillit.files.PlainUploadSettings;
import se.tillit.files.view.ChosenFiles;
import se.tillit.networks.Network;
import se.tillit.shared.Texts;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * Sharing files on {@code /natverk/{slug}/dokument}. The form posts all files at once, or {@code upload.js} posts them one by
 * one, each with the token of what it has sent piece by piece ({@link UploadServlet}). One file that is refused does not stop the
 * others.
 */
@Named
@RequestScoped
public class DocumentUploadBacking {

    private static final String FILES = "uploadForm:files";
    private static final String FILE_COUNT = "fileCount";
    private static final String UPLOAD = "upload";
    private static final String FOLDER_PATH = "folderPath";

    @Inject
    private DocumentReception reception;

    @Inject
    private FileSettings settings;

    @Inject
    private PlainUploadSettings plainSettings;

    @Inject
    private UploadAnswerBacking answer;

    @Inject
    private PageBacking page;

    private List<Part> files = List.of();
    private String title;
    private Visibility visibility = Visibility.MEMBERS;
    private String submissionKey = UUID.randomUUID().toString();
    private List<ReceivedFile> received = List.of();

    /** Shares the files and reads the page anew, or stays with a word at each file that was refused. */
    public void share() {
        receive(DocumentState.SHARED, "documents-shared");
    }

    /** Keeps the files as drafts for the reader's organisation, as {@link #share()} does else. */
    public void saveDraft() {
        receive(DocumentState.DRAFT, "documents-drafted");
    }

    private void receive(DocumentState state, String done) {
        String token = page.parameter(UPLOAD);
        if (!token.isEmpty()) {
            received = List.of(reception.receive(submission(isTold(1), state), way(), token));
            end(done);
            return;
        }
        List<Part> chosen = ChosenFiles.of(request(), FILES);
        if (chosen.isEmpty()) {
            complain(FILES, text("documents.upload.files.required"));
            return;
        }
        Submission submission = submission(chosen.size() == 1 && isTold(1), state);
        received = chosen.stream()
                .map(file -> reception.receive(submission, file.getSubmittedFileName(), file::getInputStream))
                .toList();
        end(done);
    }

    /** The title belongs to a file that comes alone. */
    private Submission submission(boolean alone, DocumentState state) {
        return new Submission(
                page.parameter("slug"),
                submissionKey,
                alone ? title : "",
                visibility,
                folder(),
                state,
                SecrecyAnswer.of(page.parameter("secrecy")));
    }

    /** The folder that is open in the list; empty at the top. */
    private Optional<Long> folder() {
        return Numbers.of(page.parameter(LibraryWords.FOLDER));
    }

    public String getFolder() {
        return folder().map(String::valueOf).orElse("");
    }

    /** The open folder as the beginning of an address's query; empty at the top. */
    public String getPlace() {
        return folder().map(id -> LibraryWords.FOLDER + "=" + id + "&").orElse("");
    }

    /** Where in a folder that was chosen as a whole the file lay. */
    private List<String> way() {
        return Arrays.stream(page.parameter(FOLDER_PATH).split("/"))
                .filter(step -> !step.isBlank())
                .toList();
    }

    private void end(String done) {
        if (getRefused().isEmpty()) {
            answer.goOn(page.getPath() + "?" + getPlace() + "klart=" + done);
            return;
        }
        getRefused().get(0).refusal().ifPresent(answer::refused);
        submissionKey = UUID.randomUUID().toString();
    }

    /** Whether so many files were chosen together, as far as {@code upload.js} tells. */
    private boolean isTold(int number) {
        String together = page.parameter(FILE_COUNT);
        return together.isEmpty() || together.equals(Integer.toString(number));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private void complain(String clientId, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private String text(String key, Object... arguments) {
        return Texts.get(page.getLocale(), key, arguments);
    }

    /** Why a file was refused, in the reader's language. */
    public String getReason(ReceivedFile file) {
        FileRefusedException refusal = file.refusal().orElseThrow();
        return text(refusal.messageKey(), refusal.arguments());
    }

    public List<ReceivedFile> getRefused() {
        return received.stream().filter(file -> !file.shared()).toList();
    }

    public List<ReceivedFile> getShared() {
        return received.stream().filter(ReceivedFile::shared).toList();
    }

    /** The choices that mean something in a network. */
    public List<Visibility> visibilities(Network network) {
        return DocumentVisibilityService.choices(network);
    }

    public boolean isFilesMissing() {
        return !FacesContext.getCurrentInstance().getMessageList(FILES).isEmpty();
    }

    public long getMaxMebibytes() {
        return settings.maxFileMebibytes();
    }

    /** Of all files together, when no script sends them piece by piece. */
    public long getMaxFormMebibytes() {
        return plainSettings.maxMebibytes();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        if (submissionKey != null) {
            this.submissionKey = submissionKey;
        }
    }
}

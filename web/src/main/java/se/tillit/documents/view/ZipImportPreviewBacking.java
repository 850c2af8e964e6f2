package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.Visibility;
import se.tillit.documents.DocumentState;
import se.tillit.documents.ImportLine;
import se.tillit.documents.ImportPlan;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.documents.Submission;
import se.tillit.documents.Upload;
import se.tillit.documents.UploadReception;
import se.tillit.documents.ZipImport;
import se.tillit.shared.BusinessException;
import se.tillit.shared.Paging;
import se.tillit.shared.Texts;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument/importera/{token}}: what a zip file would become, 100 files a page, {@code ?sida=2};
 * making it so, or not. For the one who sent it.
 */
@Named
@RequestScoped
public class ZipImportPreviewBacking {

    static final int PAGE_SIZE = 100;

    @Inject
    private ZipImport imports;

    @Inject
    private UploadReception reception;

    @Inject
    private DocumentUploadBacking place;

    @Inject
    private PageBacking page;

    private Upload upload;
    private ImportPlan plan;
    private List<ImportLine> outcomes = List.of();
    private Visibility visibility = Visibility.MEMBERS;

    /** Asks before anything is rendered; what was imported before is in the library. */
    public void open() {
        if (getUpload().isFinished()) {
            page.redirect(library(), "documents-imported-before");
        }
    }

    public Upload getUpload() {
        if (upload == null) {
            upload = imports.find(page.parameter("slug"), page.parameter("token"));
        }
        return upload;
    }

    /** What it would become. */
    public ImportPlan getPlan() {
        if (plan == null) {
            plan = imports.plan(page.parameter("slug"), page.parameter("token"));
        }
        return plan;
    }

    public List<ImportLine> getLines() {
        List<ImportLine> taken = getPlan().taken();
        int first = paging().first();
        return taken.subList(first, Math.min(taken.size(), first + PAGE_SIZE));
    }

    private Paging paging() {
        return Paging.of(getPlan().taken().size(), PAGE_SIZE, page.getListPage());
    }

    public int getPage() {
        return paging().page();
    }

    public int getPages() {
        return paging().pages();
    }

    /** Shares them, and reads the library; or stays with a word at each that was to be a document and is not. */
    public void confirm() {
        run(DocumentState.SHARED, "documents-imported");
    }

    /** Makes them drafts of the reader's organisation, as {@link #confirm} does else. */
    public void saveDraft() {
        run(DocumentState.DRAFT, "documents-drafted");
    }

    private void run(DocumentState state, String done) {
        if (getUpload().isFinished()) {
            page.redirect(library(), "documents-imported-before");
            return;
        }
        String token = page.parameter("token");
        Submission submission = new Submission(
                page.parameter("slug"),
                // An import that was cut short goes on when it is asked for as the same.
                token + " " + state,
                "",
                visibility,
                Numbers.of(page.parameter(LibraryWords.FOLDER)),
                state,
                SecrecyAnswer.of(page.parameter("secrecy")));
        Set<String> promised =
                getPlan().taken().stream().map(line -> line.entry().path()).collect(Collectors.toSet());
        outcomes = imports.run(submission, token).stream()
                .filter(line ->
                        line.isRefused() && promised.contains(line.entry().path()))
                .toList();
        if (outcomes.isEmpty()) {
            page.redirect(library() + "?" + place.getPlace() + "klart=" + done);
        }
    }

    /** Forgets the zip file. */
    public void discard() {
        reception.discard(page.parameter("token"));
        page.redirect(library() + "/importera?" + place.getPlace() + "klart=upload-discarded");
    }

    private String library() {
        return "/natverk/" + page.parameter("slug") + "/dokument";
    }

    /** Whether it has been done, but not with all files. */
    public boolean isEnded() {
        return !outcomes.isEmpty();
    }

    /** The files that did not become documents. */
    public List<ImportLine> getOutcomes() {
        return outcomes;
    }

    /** Why a file is refused, in the reader's language. */
    public String reason(ImportLine line) {
        return words(line.refusal().orElseThrow());
    }

    /** Why nothing can become of the zip file as it is; empty when something can. */
    public String getRefusal() {
        return getPlan().refusal().map(this::words).orElse("");
    }

    private String words(BusinessException refusal) {
        return Texts.get(page.getLocale(), refusal.messageKey(), refusal.arguments());
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}

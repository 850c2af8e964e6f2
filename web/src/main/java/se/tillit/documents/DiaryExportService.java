package se.tillit.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.Language;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.Texts;

/**
 * Records with their files for the association's own diary (domain.md O2). For registrars; each time is noted in the
 * security log. In Swedish whatever the reader's language, as the diary is.
 */
@Service
public class DiaryExportService {

    /** More than a diary takes in at once: a narrower search is asked for. */
    public static final int MOST = 5000;

    private static final Locale SWEDISH = Language.SV.locale();

    private RecordRepository records;
    private SecurityLog securityLog;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected DiaryExportService() {}

    @Inject
    public DiaryExportService(
            RecordRepository records, SecurityLog securityLog, Access access, CurrentUser currentUser, Clock clock) {
        this.records = records;
        this.securityLog = securityLog;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * All records that the registrar may know of and the filter leaves, the oldest first. Of hidden ones the file stays
     * here; the table tells them too.
     *
     * @throws TooManyRecordsException beyond {@value #MOST}
     * @throws se.tillit.shared.AccessDeniedException for others than registrars
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public DiaryExport export(RecordFilter filter) {
        access.require(Action.REGISTER_RECORDS);
        RecordReach reach = new RecordReach(currentUser.allRoles().keySet());
        List<DiaryExportRow> found = records.findExport(filter, reach, MOST + 1);
        if (found.size() > MOST) {
            throw new TooManyRecordsException(MOST);
        }
        LocalDate today = SwedishTime.today(clock);
        securityLog.add(
                SecurityEventKind.EXPORT, currentUser.require().accountId(), null, found.size() + " records", true);
        return export(found, Texts.get(SWEDISH, "documents.export.name") + "-" + today);
    }

    private static DiaryExport export(List<DiaryExportRow> found, String name) {
        ZipNames names = new ZipNames();
        String table = names.of(List.of(), name + ".csv");
        List<List<String>> rows = new ArrayList<>();
        List<LibraryZip.Entry> files = new ArrayList<>();
        for (DiaryExportRow row : found) {
            String path = row.isFileOpen() ? names.of(List.of(), row.file().fileName()) : "";
            rows.add(row.cells(path));
            if (row.isFileOpen()) {
                files.add(new LibraryZip.Entry(row.documentId(), path, row.file(), row.changedAt()));
            }
        }
        return new DiaryExport(table, headings(), rows, new LibraryZip(name, files));
    }

    private static List<String> headings() {
        return Stream.of(
                        "number",
                        "external",
                        "dated-on",
                        "sender",
                        "recipient",
                        "subject",
                        "title",
                        "network",
                        "organisation",
                        "published-on",
                        "file",
                        "sha256",
                        "condition")
                .map(heading -> Texts.get(SWEDISH, "documents.export." + heading))
                .toList();
    }
}

package se.tillit.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes a PDF of an office document with LibreOffice, one at a time. Each call has a profile of its own, in which macros are
 * off and links in the document are not followed; a call that takes too long is killed with all that it started.
 */
public final class OfficeConverter {

    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
            </oor:items>
            """;

    /** Where nobody listens: what would be fetched all the same does not come. */
    private static final String NO_PROXY = "http://127.0.0.1:9";

    private final Path program;
    private final Path temporary;

    /** @param temporary an existing folder for what is under work */
    public OfficeConverter(Path program, Path temporary) {
        this.program = program;
        this.temporary = temporary;
    }

    /**
     * Writes the PDF.
     *
     * @param extension of the document's kind, which LibreOffice goes by
     * @return whether there is one; otherwise the document cannot be converted, or not in time
     * @throws UncheckedIOException when the disk or the program cannot be used
     */
    public synchronized boolean convert(Path document, String extension, Path target, Duration limit) {
        try {
            Path work = Files.createTempDirectory(temporary, "office");
            try {
                return convertIn(work, document, extension, target, limit);
            } finally {
                remove(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean convertIn(Path work, Path document, String extension, Path target, Duration limit)
            throws IOException {
        Path profile = Files.createDirectories(work.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), PROFILE, StandardCharsets.UTF_8);
        Path in = Files.copy(document, work.resolve("in." + extension));
        Process process = start(work, in);
        if (!ended(process, limit)) {
            return false;
        }
        Path made = work.resolve("in.pdf");
        if (process.exitValue() != 0 || !Files.isRegularFile(made) || Files.size(made) == 0) {
            return false;
        }
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private Process start(Path work, Path in) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + work.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nodefault",
                        "--nolockcheck",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        work.toString(),
                        in.toString())
                .directory(work.toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of(
                "PATH",
                path,
                "HOME",
                work.toString(),
                "TMPDIR",
                work.toString(),
                "LC_ALL",
                "C.UTF-8",
                "http_proxy",
                NO_PROXY,
                "https_proxy",
                NO_PROXY));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean ended(Process process, Duration limit) {
        boolean ended = false;
        try {
            ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!ended) {
                List<ProcessHandle> started = process.descendants().toList();
                process.destroyForcibly();
                started.forEach(ProcessHandle::destroyForcibly);
            }
        }
        return ended;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}

package se.tillit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens around LibreOffice, with small programs in its place. */
class OfficeConverterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path temporary;
    private Path document;
    private Path target;

    @BeforeEach
    void make() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        document = Files.write(folder.resolve("dokument"), Samples.docx("Hej"));
        target = folder.resolve("resultat.pdf");
    }

    private boolean convert(String script, Duration limit) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new OfficeConverter(program, temporary).convert(document, "docx", target, limit);
    }

    @Test
    void takesThePdfThatComesOut() throws IOException {
        assertThat(convert("printf PDF > in.pdf", PATIENCE)).isTrue();

        assertThat(target).hasContent("PDF");
        assertNothingLeft();
    }

    @Test
    void hasAProfileOfItsOwnWithoutMacrosAndNothingOfThePortalsEnvironment() throws IOException {
        String script = """
                grep -q DisableMacrosExecution profile/user/registrymodifications.xcu || exit 1
                test -z "$JAVA_HOME$MAVEN_OPTS$USER" || exit 1
                case "$1" in -env:UserInstallation=file:///*) cp in.docx in.pdf;; esac
                """;

        assertThat(convert(script, PATIENCE)).isTrue();
    }

    @Test
    void killsWhatTakesTooLongWithAllThatItStarted() throws IOException {
        Path child = folder.resolve("barn");

        assertThat(convert("sleep 300 & echo $! > " + child + "\nwait", Duration.ofSeconds(1)))
                .isFalse();

        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        assertNothingLeft();
    }

    @Test
    void saysSoWhenNothingComesOut() throws IOException {
        assertThat(convert("exit 0", PATIENCE)).isFalse();
        assertThat(convert("printf PDF > in.pdf; exit 1", PATIENCE)).isFalse();
        assertThat(target).doesNotExist();
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}

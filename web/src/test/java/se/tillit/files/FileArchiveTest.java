package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileArchiveTest {

    private static final FileSettings SETTINGS = new FileSettings("data", 100);

    @TempDir
    private Path folder;

    @Test
    void filesAndTheirFoldersAreListedAndRead() throws IOException {
        try (FileArchive archive = FileArchive.open(zip("Möten/2026/protokoll.txt", "läs mig.txt"))) {
            List<ArchiveEntry> entries = archive.entries();

            assertThat(entries)
                    .extracting(ArchiveEntry::path)
                    .containsExactly("Möten/2026/protokoll.txt", "läs mig.txt");
            assertThat(entries.get(0).way()).containsExactly("Möten", "2026");
            assertThat(entries.get(0).fileName()).isEqualTo("protokoll.txt");
            try (InputStream content = archive.content(entries.get(0))) {
                assertThat(content).hasContent("Möten/2026/protokoll.txt");
            }
        }
    }

    /** As the folders of Windows were packed for many years. */
    @Test
    void oldNamesAreReadInTheirOwnLetters() throws IOException {
        Path old = folder.resolve("old.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(old), Charset.forName("IBM850"))) {
            out.putNextEntry(new ZipEntry("Årsmöte/förslag.txt"));
            out.write('x');
        }
        try (FileArchive archive = FileArchive.open(old)) {
            assertThat(archive.entries()).extracting(ArchiveEntry::path).containsExactly("Årsmöte/förslag.txt");
        }
    }

    @Test
    void whatSystemsLeaveInFoldersIsNoFile() throws IOException {
        try (FileArchive archive = FileArchive.open(
                zip("__MACOSX/._a.txt", "a/.DS_Store", "Thumbs.db", "b/desktop.ini", "a.txt", "mapp/"))) {
            assertThat(archive.entries()).extracting(ArchiveEntry::path).containsExactly("a.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ut.txt", "a/../../ut.txt", "/rot.txt", "C:/windows.txt", "a\\..\\ut.txt", "a/.."})
    void pathsThatLeadOutAreRefused(String path) throws IOException {
        try (FileArchive archive = FileArchive.open(zip(path))) {
            assertThat(archive.entries()).singleElement().satisfies(entry -> assertThatThrownBy(
                            () -> entry.requireShareable(SETTINGS))
                    .isInstanceOf(EntryLeadsOutException.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"skript.html", "bild.svg", "inuti.zip", "program.exe", "utan-namn", "\u202Etxt.exe"})
    void whatCannotBeSharedIsRefusedHereToo(String path) throws IOException {
        try (FileArchive archive = FileArchive.open(zip(path))) {
            assertThat(archive.entries()).singleElement().satisfies(entry -> assertThatThrownBy(
                            () -> entry.requireShareable(SETTINGS))
                    .isInstanceOf(FileTypeRefusedException.class));
        }
    }

    @Test
    void linksAreRefused() throws IOException {
        Path file = folder.resolve("link.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            ZipArchiveEntry link = new ZipArchiveEntry("lösen.txt");
            link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
        }
        try (FileArchive archive = FileArchive.open(file)) {
            ArchiveEntry entry = archive.entries().get(0);
            assertThatThrownBy(() -> entry.requireShareable(SETTINGS)).isInstanceOf(EntryIsLinkException.class);
        }
    }

    @Test
    void encryptedAndEmptyFilesAreRefused() {
        ArchiveEntry encrypted = new ArchiveEntry(0, "a.txt", 5, false, false);
        ArchiveEntry empty = new ArchiveEntry(0, "a.txt", 0, false, true);
        ArchiveEntry large = new ArchiveEntry(0, "a.txt", 101L * 1024 * 1024, false, true);

        assertThatThrownBy(() -> encrypted.requireShareable(SETTINGS)).isInstanceOf(EntryEncryptedException.class);
        assertThatThrownBy(() -> empty.requireShareable(SETTINGS)).isInstanceOf(EmptyFileException.class);
        assertThatThrownBy(() -> large.requireShareable(SETTINGS)).isInstanceOf(FileTooLargeException.class);
    }

    @Test
    void moreFilesThanAnyoneSharesAtOnceAreRefused() throws IOException {
        Path many = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= FileArchive.MOST_FILES; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                out.write('x');
            }
        }
        assertThatThrownBy(() -> FileArchive.open(many)).isInstanceOf(ArchiveTooLargeException.class);
    }

    @Test
    void aBombIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            out.putNextEntry(new ZipEntry("nollor.txt"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 120; i++) {
                out.write(zeros);
            }
        }
        assertThatThrownBy(() -> FileArchive.open(bomb)).isInstanceOf(UnsafeFileException.class);
    }

    @Test
    void anEntryThatUnpacksToMoreThanItSaysIsCut() throws IOException {
        byte[] packed = Files.readAllBytes(zip("a.txt"));
        int list = new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        packed[list + 24] = 2;
        Path lying = Files.write(folder.resolve("lying.zip"), packed);
        try (FileArchive archive = FileArchive.open(lying);
                InputStream content = archive.content(archive.entries().get(0))) {
            assertThatThrownBy(content::readAllBytes)
                    .isInstanceOfAny(UnsafeFileException.class, FileContentMismatchException.class);
        }
    }

    @Test
    void aDamagedEntryIsSaidToBe() throws IOException {
        byte[] packed = Files.readAllBytes(zip("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.txt"));
        for (int at = 70; at < 80; at++) {
            packed[at] = (byte) 0xff;
        }
        Path damaged = Files.write(folder.resolve("damaged.zip"), packed);
        try (FileArchive archive = FileArchive.open(damaged);
                InputStream content = archive.content(archive.entries().get(0))) {
            assertThatThrownBy(content::readAllBytes).isInstanceOf(FileRefusedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hej", "PK\u0003\u0004 men inte mer"})
    void whatIsNoZipFileIsSaidToBeNone(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("no.zip"), content);

        assertThatThrownBy(() -> FileArchive.open(file)).isInstanceOf(ArchiveUnreadableException.class);
    }

    private Path zip(String... paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String path : paths) {
                ZipEntry entry = new ZipEntry(path);
                out.putNextEntry(entry);
                if (!entry.isDirectory()) {
                    out.write(path.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Files.write(folder.resolve("test.zip"), bytes.toByteArray());
    }
}

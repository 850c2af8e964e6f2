package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Zip files that someone has damaged on purpose or by accident: each is read or refused, and nothing else happens. */
class FileArchivePropertyTest {

    private static final FileSettings SETTINGS = new FileSettings("data", 1);
    private static final String SEED = "2026112600";

    private static Path file;
    private static byte[] whole;

    @BeforeContainer
    static void make() throws IOException {
        file = Files.createTempFile("archive", ".zip");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setComment("Möten");
            for (String path : new String[] {"Möten/protokoll.txt", "a.txt", "tom.txt"}) {
                out.putNextEntry(new ZipEntry(path));
                out.write(path.repeat(path.startsWith("tom") ? 0 : 50).getBytes(StandardCharsets.UTF_8));
            }
        }
        whole = bytes.toByteArray();
    }

    @AfterContainer
    static void remove() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 2000, seed = SEED)
    void damageIsReadOrRefused(
            @ForAll @Size(max = 6) int[] places,
            @ForAll @Size(max = 6) byte[] values,
            @ForAll @IntRange(max = 40) int cut)
            throws IOException {
        byte[] damaged = whole.clone();
        for (int i = 0; i < Math.min(places.length, values.length); i++) {
            damaged[Math.floorMod(places[i], damaged.length)] = values[i];
        }
        read(damaged, damaged.length - Math.max(0, cut - 20));
    }

    @Property(tries = 500, seed = SEED)
    void anythingIsReadOrRefused(@ForAll @Size(max = 300) byte[] anything) throws IOException {
        read(anything, anything.length);
    }

    private static void read(byte[] bytes, int length) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes, 0, length);
        }
        assertReadOrRefused(() -> {
            try (FileArchive archive = FileArchive.open(file)) {
                archive.entries().forEach(entry -> assertReadOrRefused(() -> read(archive, entry)));
            }
        });
    }

    private static void read(FileArchive archive, ArchiveEntry entry) throws IOException {
        entry.requireShareable(SETTINGS);
        try (InputStream content = archive.content(entry)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void assertReadOrRefused(ThrowingCallable work) {
        assertThat(Optional.ofNullable(catchThrowable(work)))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isEmpty(),
                        thrown -> assertThat(thrown).get().isInstanceOf(FileRefusedException.class));
    }
}

package se.tillit.config.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnJarLoaderTest {

    private static final String NAME = "db/migration/V0001__begin.sql";

    private final byte[] content = new byte[500_000];

    @TempDir
    private Path folder;

    /** As Flyway asks: for all of a name, and then for the stream of each. */
    @Test
    void whatIsReadStaysOpenWhenTheSharedJarIsClosed() throws IOException {
        try (URLClassLoader shared = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
            URL found = new OwnJarLoader(shared).getResources(NAME).nextElement();
            try (InputStream reading = found.openStream()) {
                reading.skipNBytes(1);
                closeSharedJar(shared);
                assertThat(reading.readAllBytes()).hasSize(content.length - 1);
            }
        }
    }

    @Test
    void oneOfANameStaysOpenToo() throws IOException {
        try (URLClassLoader shared = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null);
                InputStream reading = new OwnJarLoader(shared).getResourceAsStream(NAME)) {
            closeSharedJar(shared);
            assertThat(reading.readAllBytes()).isEqualTo(content);
        }
    }

    private static void closeSharedJar(ClassLoader shared) throws IOException {
        ((JarURLConnection) shared.getResource(NAME).openConnection())
                .getJarFile()
                .close();
    }

    private Path jar() throws IOException {
        new Random(1).nextBytes(content);
        Path jar = folder.resolve("migrations.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(NAME));
            out.write(content);
            out.closeEntry();
        }
        return jar;
    }
}

package se.tillit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Damaged files of every kind: an answer comes in time from a process with a small heap, and no exception leaves it. */
class ReaderFuzzTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static Path folder;
    private static ReaderProcess reader;

    /** A whole file and its kind. */
    record Sample(byte[] bytes, String mediaType) {}

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("fuzz");
        reader = new ReaderProcess(System.getProperty("java.class.path"), 96, folder);
    }

    @AfterContainer
    static void close() {
        reader.close();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(
                new Sample(Samples.pdf("Protokoll", "Bilaga"), Samples.PDF),
                new Sample(Samples.taggedPdf("Plan", "sv"), Samples.PDF),
                new Sample(Samples.docx("Anteckningar"), Samples.DOCX),
                new Sample(Samples.docxNested(200), Samples.DOCX),
                new Sample(Samples.docxBomb(20), Samples.DOCX),
                new Sample(Samples.odt("Underlag"), Samples.ODT),
                new Sample(Samples.pdf("Fel slag"), Samples.WORD),
                new Sample(Samples.picture("png", 300, 200), Samples.PNG),
                new Sample(Samples.picture("jpg", 300, 200), "image/jpeg"));
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void damagedFilesGetAnAnswer(@ForAll("samples") Sample sample, @ForAll long seed) {
        try {
            Path file = Files.write(folder.resolve("fil"), damage(sample.bytes(), new Random(seed)));
            Path target = folder.resolve("bild.png");
            long start = System.nanoTime();
            ReaderAnswer text = reader.ask(ReaderRequest.text(file, sample.mediaType(), LIMIT));
            ReaderAnswer picture = reader.ask(ReaderRequest.picture(file, sample.mediaType(), target, 1, 300, LIMIT));

            assertThat(text.text().length()).isLessThanOrEqualTo(TextReading.MOST_CHARACTERS);
            assertThat(picture.outcome()).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.multipliedBy(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some bytes changed, a piece doubled, or the end cut off. */
    private static byte[] damage(byte[] whole, Random dice) {
        byte[] damaged = whole.clone();
        int changes = 1 + dice.nextInt(40);
        for (int i = 0; i < changes; i++) {
            damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt();
        }
        if (dice.nextInt(3) == 0) {
            int from = dice.nextInt(damaged.length);
            System.arraycopy(damaged, 0, damaged, from, Math.min(dice.nextInt(200), damaged.length - from));
        }
        return dice.nextInt(4) == 0 ? Arrays.copyOf(damaged, dice.nextInt(damaged.length)) : damaged;
    }
}

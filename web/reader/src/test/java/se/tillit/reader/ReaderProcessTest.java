package se.tillit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real process, with files good and evil. */
class ReaderProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private ReaderProcess reader;

    @BeforeEach
    void open() {
        reader = reader(128);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private ReaderProcess reader(int heapMebibytes) {
        return new ReaderProcess(System.getProperty("java.class.path"), heapMebibytes, folder);
    }

    private ReaderAnswer text(byte[] file, String mediaType) throws IOException {
        return text(file, mediaType, PATIENCE);
    }

    private ReaderAnswer text(byte[] file, String mediaType, Duration limit) throws IOException {
        return reader.ask(ReaderRequest.text(Files.write(folder.resolve("fil"), file), mediaType, limit));
    }

    private ReaderAnswer draw(byte[] file, String mediaType, int page, int width) throws IOException {
        Path path = Files.write(folder.resolve("fil"), file);
        return reader.ask(ReaderRequest.picture(path, mediaType, folder.resolve("bild.png"), page, width, PATIENCE));
    }

    private BufferedImage picture(byte[] file, String mediaType, int page, int width) throws IOException {
        assertThat(draw(file, mediaType, page, width).outcome()).isEqualTo(ReaderOutcome.DONE);
        return ImageIO.read(folder.resolve("bild.png").toFile());
    }

    @Test
    void pagesOfAPdfArePartedByAFormFeed() throws IOException {
        ReaderAnswer answer = text(Samples.pdf("Första sidan", "Andra sidan"), Samples.PDF);

        assertThat(answer.outcome()).isEqualTo(ReaderOutcome.DONE);
        assertThat(answer.pages()).isEqualTo(2);
        assertThat(answer.text().split("\f")).hasSize(2);
        assertThat(answer.text().split("\f")[1]).contains("Andra sidan");
        assertThat(answer.tagged()).isFalse();
        assertThat(answer.titled()).isFalse();
        assertThat(answer.language()).isEmpty();
    }

    @Test
    void aPdfTellsWhetherItIsTaggedAndInWhichLanguage() throws IOException {
        ReaderAnswer answer = text(Samples.taggedPdf("Plan", "sv-SE"), Samples.PDF);

        assertThat(answer.tagged()).isTrue();
        assertThat(answer.titled()).isTrue();
        assertThat(answer.language()).isEqualTo("sv-SE");
    }

    @Test
    void aScannedPdfHasNoText() throws IOException {
        ReaderAnswer answer = text(Samples.pdf("", ""), Samples.PDF);

        assertThat(answer.isDone()).isTrue();
        assertThat(answer.text()).isBlank();
    }

    @Test
    void officeDocumentsAndTextAreRead() throws IOException {
        assertThat(text(Samples.docx("Åtgärder på ö"), Samples.DOCX).text()).contains("Åtgärder på ö");
        assertThat(text(Samples.odt("Räddningstjänst"), Samples.ODT).text()).contains("Räddningstjänst");
        byte[] old = "smör\r\nbröd".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(old, "text/plain;charset=windows-1252").text()).contains("smör");
        assertThat(text(new byte[0], "text/csv;charset=UTF-8").text()).isEmpty();
    }

    @Test
    void whatIsLockedIsCalledLocked() throws IOException {
        assertThat(text(Samples.lockedPdf(), Samples.PDF).outcome()).isEqualTo(ReaderOutcome.LOCKED);
        assertThat(draw(Samples.lockedPdf(), Samples.PDF, 1, 100).outcome()).isEqualTo(ReaderOutcome.LOCKED);
    }

    @Test
    void bombsCostTheReaderNothingButTheAnswer() throws IOException {
        ReaderAnswer bomb = text(Samples.docxBomb(200), Samples.DOCX);
        assertThat(bomb.outcome()).isNotEqualTo(ReaderOutcome.TOO_SLOW);
        assertThat(bomb.text().length()).isLessThanOrEqualTo(TextReading.MOST_CHARACTERS);
        assertThat(text(Samples.docxNested(50_000), Samples.DOCX).outcome()).isNotEqualTo(ReaderOutcome.TOO_SLOW);
        assertThat(text(Samples.docxLaughs(), Samples.DOCX).text()).doesNotContain("hahaha");
        assertThat(text(Samples.circlePdf(), Samples.PDF).outcome()).isNotEqualTo(ReaderOutcome.TOO_SLOW);

        assertThat(text(Samples.docx("Efteråt"), Samples.DOCX).text()).contains("Efteråt");
    }

    @Test
    void aLongTextIsCut() throws IOException {
        byte[] text = "å".repeat(TextReading.MOST_CHARACTERS + 10).getBytes(StandardCharsets.UTF_8);

        ReaderAnswer answer = text(text, "text/plain;charset=UTF-8");

        assertThat(answer.cut()).isTrue();
        assertThat(answer.text()).hasSize(TextReading.MOST_CHARACTERS);
    }

    @Test
    void aFileThatTakesTooLongCostsTheProcessOnly() throws IOException {
        assertThat(text(Samples.pdf("Lång"), Samples.PDF, Duration.ofMillis(1)).outcome())
                .isEqualTo(ReaderOutcome.TOO_SLOW);
        assertThat(text(Samples.pdf("Kort"), Samples.PDF).text()).contains("Kort");
    }

    @Test
    void aProcessThatIsKilledIsStartedAnew() throws IOException {
        text(Samples.pdf("Ett"), Samples.PDF);
        ProcessHandle process = ProcessHandle.of(reader.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        assertThat(text(Samples.pdf("Igen"), Samples.PDF).text()).contains("Igen");
    }

    @Test
    void aReaderThatRunsOutOfMemoryEndsAlone() throws IOException {
        reader.close();
        reader = reader(32);

        assertThat(draw(Samples.picture("png", 6000, 6000), Samples.PNG, 1, 6000)
                        .outcome())
                .isEqualTo(ReaderOutcome.CRASHED);
        assertThat(draw(Samples.picture("png", 20, 20), Samples.PNG, 1, 20).isDone())
                .isTrue();
    }

    @Test
    void pagesAndPicturesAreDrawnSmall() throws IOException {
        BufferedImage page = picture(Samples.pdf("Ett", "Nu"), Samples.PDF, 2, 600);
        assertThat(page.getWidth()).isBetween(598, 601);
        assertThat(page.getHeight()).isBetween(840, 855);

        BufferedImage photo = picture(Samples.picture("jpg", 3000, 1500), "image/jpeg", 1, 240);
        assertThat(photo.getWidth()).isEqualTo(240);
        assertThat(photo.getHeight()).isEqualTo(120);

        assertThat(picture(Samples.picture("png", 16, 16), Samples.PNG, 1, 240).getWidth())
                .isEqualTo(16);
    }

    @Test
    void aPageThatIsNotThereIsBroken() throws IOException {
        assertThat(draw(Samples.pdf("Ett"), Samples.PDF, 7, 100).outcome()).isEqualTo(ReaderOutcome.BROKEN);
    }
}

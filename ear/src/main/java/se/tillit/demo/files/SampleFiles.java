package se.tillit.demo.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the files. The same text gives the same bytes. */
public final class SampleFiles {

    private SampleFiles() {}

    /**
     * A file with a text in it.
     *
     * @param kind any kind; a PNG becomes a plain diagram, drawn from the text's hash
     */
    public static SampleFile make(MediaKind kind, SampleText text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            switch (kind) {
                case PDF -> PdfWriter.write(text, bytes);
                case DOCX -> OfficeWriter.writeDocx(text, bytes);
                case ODT -> OfficeWriter.writeOdt(text, bytes);
                case PPTX -> SlidesWriter.write(text, bytes);
                case PNG -> PictureWriter.write(text, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A demo file could not be made", e);
        }
        return SampleFile.of(kind, bytes.toByteArray());
    }
}

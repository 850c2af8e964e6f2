package se.tillit.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** What a PDF tells about itself to programs that read it out (EN 301 549, 10.1.3). */
record PdfFacts(int pages, boolean tagged, boolean titled, String language) {

    static final String MEDIA_TYPE = "application/pdf";

    static PdfFacts of(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            boolean marked =
                    catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
            String title = document.getDocumentInformation().getTitle();
            String language = catalog.getLanguage();
            return new PdfFacts(
                    document.getNumberOfPages(),
                    marked && catalog.getStructureTreeRoot() != null,
                    title != null && !title.isBlank(),
                    language == null ? "" : language.strip());
        }
    }

    /** Opens a PDF whose working copy lies on disk, however large it grows. */
    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    ReaderAnswer with(PageText text) {
        return new ReaderAnswer(ReaderOutcome.DONE, text.text(), text.isCut(), pages, tagged, titled, language, "");
    }
}

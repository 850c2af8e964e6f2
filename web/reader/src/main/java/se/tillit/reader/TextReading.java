package se.tillit.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/**
 * Reads text with Tika. The kind of the file was found by the portal, so one parser is asked and no other guesses. What is
 * embedded in a file is not opened at all: no depth, no bomb in a box.
 */
final class TextReading {

    static final int MOST_CHARACTERS = 1_000_000;

    /** Refuses an entry that unpacks to a hundred times its size, as POI does by itself. */
    private static final double LEAST_RATIO = 0.01;

    private static final long MOST_ENTRIES = 10_000;
    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;
    private static final long IN_MEMORY = 16L * 1024 * 1024;
    private static final String CHARSET = "charset=";

    private final Parser pdf = new PDFParser();
    private final Parser openDocument = new OpenDocumentParser();
    private final Parser openXml = new OOXMLParser();
    private final Parser legacyOffice = new OfficeParser();

    TextReading() {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    ReaderAnswer read(ReaderRequest request) throws IOException, TikaException, SAXException {
        String type = request.mediaType();
        if (type.startsWith("text/")) {
            return plain(request);
        }
        if (type.startsWith("image/")) {
            return new ReaderAnswer(ReaderOutcome.DONE, "", false, 1, false, false, "", "");
        }
        PageText text = parse(request, parser(type));
        return type.equals(PdfFacts.MEDIA_TYPE)
                ? PdfFacts.of(request.file()).with(text)
                : new ReaderAnswer(ReaderOutcome.DONE, text.text(), text.isCut(), 0, false, false, "", "");
    }

    private Parser parser(String type) {
        if (type.equals(PdfFacts.MEDIA_TYPE)) {
            return pdf;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.")) {
            return openDocument;
        }
        return type.startsWith("application/vnd.openxmlformats-officedocument.") ? openXml : legacyOffice;
    }

    private static PageText parse(ReaderRequest request, Parser parser)
            throws IOException, TikaException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, request.mediaType());
        PageText text = new PageText(MOST_CHARACTERS);
        try (TikaInputStream in = TikaInputStream.get(request.file())) {
            parser.parse(in, text, metadata, context());
        } catch (SAXException | TikaException | IOException e) {
            if (!text.isCut() && !WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
        return text;
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setSortByPosition(false);
        pdf.setMaxMainMemoryBytes(IN_MEMORY);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static ReaderAnswer plain(ReaderRequest request) throws IOException {
        String type = request.mediaType();
        int at = type.indexOf(CHARSET);
        Charset charset = at < 0 ? StandardCharsets.UTF_8 : Charset.forName(type.substring(at + CHARSET.length()));
        char[] letters = new char[MOST_CHARACTERS + 1];
        int read;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(request.file()), charset))) {
            read = org.apache.commons.io.IOUtils.read(in, letters);
        }
        String text = new String(letters, 0, Math.min(read, MOST_CHARACTERS)).replace("\uFEFF", "");
        return new ReaderAnswer(ReaderOutcome.DONE, text, read > MOST_CHARACTERS, 0, false, false, "", "");
    }
}

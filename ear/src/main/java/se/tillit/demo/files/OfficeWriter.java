package se.tillit.demo.files;

import java.io.IOException;
import java.io.OutputStream;

/** Text documents in the two formats that municipalities use. */
final class OfficeWriter {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

    private OfficeWriter() {}

    static void writeDocx(SampleText text, OutputStream out) throws IOException {
        StringBuilder body = new StringBuilder();
        body.append("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr>")
                .append(wordText(text.title()))
                .append("</w:r></w:p>");
        for (String paragraph : text.paragraphs()) {
            body.append("<w:p><w:r>").append(wordText(paragraph)).append("</w:r></w:p>");
        }
        try (ZipPackage zip = new ZipPackage(out)) {
            zip.add("[Content_Types].xml", Xml.contentTypes("/word/document.xml", "wordprocessingml.document.main"))
                    .add("_rels/.rels", Xml.relationships("officeDocument", "word/document.xml"))
                    .add(
                            "word/document.xml",
                            Xml.DECLARATION + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                                    + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"
                                    + "</w:body></w:document>");
        }
    }

    private static String wordText(String text) {
        return "<w:t xml:space=\"preserve\">" + Xml.escape(text) + "</w:t>";
    }

    static void writeOdt(SampleText text, OutputStream out) throws IOException {
        StringBuilder body = new StringBuilder("<text:h text:outline-level=\"1\">")
                .append(Xml.escape(text.title()))
                .append("</text:h>");
        for (String paragraph : text.paragraphs()) {
            body.append("<text:p>").append(Xml.escape(paragraph)).append("</text:p>");
        }
        String mediaType = MediaKind.ODT.mediaType();
        try (ZipPackage zip = new ZipPackage(out)) {
            zip.addStored("mimetype", mediaType)
                    .add(
                            "META-INF/manifest.xml",
                            Xml.DECLARATION + "<manifest:manifest xmlns:manifest=\"" + OPEN_DOCUMENT
                                    + "manifest:1.0\" manifest:version=\"1.2\"><manifest:file-entry"
                                    + " manifest:full-path=\"/\" manifest:media-type=\"" + mediaType + "\"/>"
                                    + "<manifest:file-entry manifest:full-path=\"content.xml\""
                                    + " manifest:media-type=\"text/xml\"/></manifest:manifest>")
                    .add(
                            "content.xml",
                            Xml.DECLARATION + "<office:document-content xmlns:office=\"" + OPEN_DOCUMENT
                                    + "office:1.0\" xmlns:text=\"" + OPEN_DOCUMENT
                                    + "text:1.0\" office:version=\"1.2\"><office:body><office:text>" + body
                                    + "</office:text></office:body></office:document-content>");
        }
    }
}

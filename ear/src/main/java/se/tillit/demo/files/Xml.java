package se.tillit.demo.files;

/** What the XML parts of office files have in common. */
final class Xml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String RELATIONSHIP_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Xml() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A relationship part; ids are rId1, rId2 and so on. {@code typesAndTargets} alternates type and target. */
    static String relationships(String... typesAndTargets) {
        StringBuilder xml =
                new StringBuilder(DECLARATION).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONSHIP_TYPE + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    /** The content types part; {@code partsAndTypes} alternates part name and content type. */
    static String contentTypes(String... partsAndTypes) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (int i = 0; i < partsAndTypes.length; i += 2) {
            xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>"
                    .formatted(
                            partsAndTypes[i],
                            "application/vnd.openxmlformats-officedocument." + partsAndTypes[i + 1] + "+xml"));
        }
        return xml.append("</Types>").toString();
    }
}

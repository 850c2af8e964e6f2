package se.tillit.demo.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;

/** A presentation of one slide, with the master, layout and theme that the format requires. */
final class SlidesWriter {

    private static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String GROUP =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>" + "</p:nvGrpSpPr><p:grpSpPr/>";

    private SlidesWriter() {}

    static void write(SampleText text, OutputStream out) throws IOException {
        try (ZipPackage zip = new ZipPackage(out)) {
            zip.add(
                            "[Content_Types].xml",
                            Xml.contentTypes(
                                    "/ppt/presentation.xml", "presentationml.presentation.main",
                                    "/ppt/slides/slide1.xml", "presentationml.slide",
                                    "/ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout",
                                    "/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster",
                                    "/ppt/theme/theme1.xml", "theme"))
                    .add("_rels/.rels", Xml.relationships("officeDocument", "ppt/presentation.xml"))
                    .add("ppt/presentation.xml", presentation())
                    .add(
                            "ppt/_rels/presentation.xml.rels",
                            Xml.relationships(
                                    "slideMaster", "slideMasters/slideMaster1.xml", "slide", "slides/slide1.xml"))
                    .add("ppt/slides/slide1.xml", slide(text))
                    .add(
                            "ppt/slides/_rels/slide1.xml.rels",
                            Xml.relationships("slideLayout", "../slideLayouts/slideLayout1.xml"))
                    .add("ppt/slideLayouts/slideLayout1.xml", layout())
                    .add(
                            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                            Xml.relationships("slideMaster", "../slideMasters/slideMaster1.xml"))
                    .add("ppt/slideMasters/slideMaster1.xml", master())
                    .add(
                            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                            Xml.relationships(
                                    "slideLayout", "../slideLayouts/slideLayout1.xml", "theme", "../theme/theme1.xml"))
                    .add("ppt/theme/theme1.xml", theme());
        }
    }

    private static String presentation() {
        return Xml.DECLARATION + "<p:presentation" + NAMESPACES + "><p:sldMasterIdLst><p:sldMasterId"
                + " id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id=\"256\""
                + " r:id=\"rId2\"/></p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/>"
                + "<p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>";
    }

    private static String slide(SampleText text) {
        StringBuilder bullets = new StringBuilder();
        for (String paragraph : text.paragraphs()) {
            bullets.append(paragraph(paragraph, 2000));
        }
        return Xml.DECLARATION + "<p:sld" + NAMESPACES + "><p:cSld><p:spTree>" + GROUP
                + shape(2, "title", 600000, 1000000, paragraph(text.title(), 3600))
                + shape(3, "body", 1900000, 4300000, bullets.toString())
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }

    private static String shape(int id, String type, int top, int height, String paragraphs) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"%1$d\" name=\"%2$s\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"%2$s\"/></p:nvPr>"
                        .formatted(id, type)
                + "</p:nvSpPr><p:spPr><a:xfrm><a:off x=\"800000\" y=\"%d\"/><a:ext cx=\"10500000\" cy=\"%d\"/></a:xfrm>"
                        .formatted(top, height)
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>"
                + paragraphs + "</p:txBody></p:sp>";
    }

    private static String paragraph(String text, int hundredthsOfPoints) {
        return "<a:p><a:r><a:rPr lang=\"sv-SE\" sz=\"" + hundredthsOfPoints + "\"/><a:t>" + Xml.escape(text)
                + "</a:t></a:r></a:p>";
    }

    private static String layout() {
        return Xml.DECLARATION + "<p:sldLayout" + NAMESPACES + " type=\"obj\"><p:cSld name=\"Text\"><p:spTree>" + GROUP
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    private static String master() {
        return Xml.DECLARATION + "<p:sldMaster" + NAMESPACES + "><p:cSld><p:spTree>" + GROUP
                + "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
                + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
                + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId"
                + " id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>";
    }

    private static String theme() {
        StringBuilder colours = new StringBuilder();
        String[] names = {
            "dk1",
            "lt1",
            "dk2",
            "lt2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink"
        };
        for (int i = 0; i < names.length; i++) {
            String colour = i == 0 || i == 2 ? "1B2733" : i == 1 || i == 3 ? "FFFFFF" : "1F5C99";
            colours.append("<a:%1$s><a:srgbClr val=\"%2$s\"/></a:%1$s>".formatted(names[i], colour));
        }
        String font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        return Xml.DECLARATION + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " name=\"Tillit\"><a:themeElements><a:clrScheme name=\"Tillit\">" + colours
                + "</a:clrScheme><a:fontScheme name=\"Tillit\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>"
                + font + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Tillit\"><a:fillStyleLst>" + three(fill)
                + "</a:fillStyleLst><a:lnStyleLst>" + three("<a:ln w=\"9525\">" + fill + "</a:ln>")
                + "</a:lnStyleLst><a:effectStyleLst>" + three("<a:effectStyle><a:effectLst/></a:effectStyle>")
                + "</a:effectStyleLst><a:bgFillStyleLst>" + three(fill)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    private static String three(String part) {
        return String.join("", Collections.nCopies(3, part));
    }
}

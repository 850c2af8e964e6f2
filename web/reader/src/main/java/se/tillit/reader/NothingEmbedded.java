package se.tillit.reader;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Leaves closed what lies inside a document. */
final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return false;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
        // Never asked to, see above.
    }
}

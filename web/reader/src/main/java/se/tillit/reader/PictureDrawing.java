package se.tillit.reader;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF, or a picture, small: nothing but what is seen leaves the process. */
final class PictureDrawing {

    /** A page may be a ribbon; its picture is at most this much higher than wide. */
    private static final int MOST_HEIGHT_PER_WIDTH = 2;

    ReaderAnswer draw(ReaderRequest request) throws IOException {
        BufferedImage picture = request.mediaType().equals(PdfFacts.MEDIA_TYPE)
                ? page(request)
                : fitted(decoded(request), request.width(), orientation(request.file()));
        String name = request.target().getFileName().toString();
        if (!ImageIO.write(
                picture,
                name.endsWith(".png") ? "png" : "jpeg",
                request.target().toFile())) {
            throw new IOException("No writer for the picture");
        }
        return ReaderAnswer.drawn();
    }

    private static BufferedImage page(ReaderRequest request) throws IOException {
        try (PDDocument document = PdfFacts.open(request.file())) {
            if (request.page() > document.getNumberOfPages()) {
                throw new EOFException("There is no such page");
            }
            PDRectangle box = document.getPage(request.page() - 1).getCropBox();
            int turned = document.getPage(request.page() - 1).getRotation();
            boolean lying = turned % 180 != 0;
            float width = Math.max(1, lying ? box.getHeight() : box.getWidth());
            float height = Math.max(1, lying ? box.getWidth() : box.getHeight());
            float scale = Math.min(request.width() / width, MOST_HEIGHT_PER_WIDTH * request.width() / height);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(request.page() - 1, scale, ImageType.RGB);
        }
    }

    /** Of a large picture only a fraction of the points is kept while it is read. */
    private static BufferedImage decoded(ReaderRequest request) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(request.file().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader for the picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int step = Math.max(1, reader.getWidth(0) / (2 * request.width()));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage picture, int most, int orientation) {
        boolean lying = orientation >= 5;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, Math.min((double) most / width, (double) MOST_HEIGHT_PER_WIDTH * most / height));
        int newWidth = (int) Math.max(1, Math.round(width * scale));
        int newHeight = (int) Math.max(1, Math.round(height * scale));
        BufferedImage fitted = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = fitted.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, newWidth, newHeight);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform upright =
                AffineTransform.getScaleInstance((double) newWidth / width, (double) newHeight / height);
        upright.concatenate(upright(orientation, width, height));
        drawing.drawImage(picture, upright, null);
        drawing.dispose();
        return fitted;
    }

    /** Turns what a camera held another way; 1 to 8 of the Exif standard. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static int orientation(Path file) {
        try {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            // What a camera wrote about itself may be broken; the picture is still one.
            return 1;
        }
    }
}
